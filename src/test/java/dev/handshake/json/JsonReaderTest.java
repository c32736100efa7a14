package dev.handshake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values with their places, and how a text is refused. */
class JsonReaderTest {
    private static String refusal(String text) {
        JsonFault fault = catchThrowableOfType(JsonFault.class, () -> JsonReader.read(text));
        return fault == null
                ? "read"
                : fault.place().line() + ":" + fault.place().column() + " " + fault.getMessage();
    }

    @Test
    void every_value_knows_where_it_stood() throws Exception {
        String text = """
                {"응답": "syn",
                 "n": [1, -2.5, true, null, 9223372036854775808]}""";
        assertThat(JsonReader.read(text))
                .isEqualTo(new JsonValue.Members(
                        Map.of(
                                "응답", new JsonValue.Text("syn", new JsonPlace(1, 8)),
                                "n",
                                        new JsonValue.Elements(
                                                List.of(
                                                        new JsonValue.Whole(1, new JsonPlace(2, 8)),
                                                        new JsonValue.Fraction(-2.5, new JsonPlace(2, 11)),
                                                        new JsonValue.Truth(true, new JsonPlace(2, 17)),
                                                        new JsonValue.Null(new JsonPlace(2, 23)),
                                                        new JsonValue.Fraction(0x1p63, new JsonPlace(2, 29))),
                                                new JsonPlace(2, 7))),
                        new JsonPlace(1, 1)));
    }

    @Test
    void members_keep_their_order() throws Exception {
        assertThat(((JsonValue.Members) JsonReader.read("{\"b\":1,\"a\":2,\"c\":3}"))
                        .byName()
                        .keySet())
                .containsExactly("b", "a", "c");
    }

    @Test
    void what_is_no_json_is_refused_at_its_place() {
        assertThat(refusal("")).isEqualTo("1:1 no value");
        assertThat(refusal("{\"a\":\"x")).isEqualTo("1:8 the end of the text in the middle of a value");
        assertThat(refusal("{\"a\":1} {")).isEqualTo("1:9 more text behind the value");
        assertThat(refusal("{\"a\":1,\n \"a\":2}")).isEqualTo("2:2 a second member \"a\"");
        assertThat(refusal("lesson,stop")).startsWith("1:1 Unrecognized token 'lesson'");
        assertThat(refusal("[1,]")).startsWith("1:4 Unexpected character (']'");
        assertThat(refusal("[01]")).startsWith("1:3 Invalid numeric value: Leading zeroes not allowed");
        assertThat(refusal("// no\n1")).startsWith("1:1 Unexpected character ('/'");
        assertThat(refusal("NaN")).startsWith("1:4 Non-standard token 'NaN'");
        assertThat(refusal("\"a\tb\"")).startsWith("1:3 Illegal unquoted character ((CTRL-CHAR, code 9))");
    }

    @Test
    void what_exceeds_a_limit_is_refused() {
        assertThat(refusal("[".repeat(40) + "]".repeat(40))).isEqualTo("read");
        assertThat(refusal("[".repeat(41) + "]".repeat(41)))
                .contains("nesting depth (41) exceeds the maximum allowed (40");
        assertThat(refusal("\"" + "a".repeat(1_000_001) + "\"")).contains("exceeds the maximum allowed (1000000");
        assertThat(refusal("{\"" + "a".repeat(1_001) + "\":1}")).contains("exceeds the maximum allowed (1000");
        assertThat(refusal("1".repeat(41))).contains("exceeds the maximum allowed (40");
    }
}
