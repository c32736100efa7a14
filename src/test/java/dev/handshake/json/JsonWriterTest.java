package dev.handshake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One value, its four layouts, and what is escaped in all of them. */
class JsonWriterTest {
    private static final JsonValue VALUE = JsonValue.object()
            .put("name", "three-way")
            .put("stop", 4)
            .put("done", false)
            .put("none", JsonValue.ofNull())
            .put("empty", JsonValue.of(List.of()))
            .put("due", JsonValue.of(List.of(JsonValue.of(1), JsonValue.of(-2))))
            .put("inner", JsonValue.object().put("points", JsonValue.ofTexts(List.of("syn", "ack"))))
            .build();

    @Test
    void a_line_has_no_blanks() {
        assertThat(JsonWriter.line(VALUE))
                .isEqualTo(
                        "{\"name\":\"three-way\",\"stop\":4,\"done\":false,\"none\":null,\"empty\":[],\"due\":[1,-2],"
                                + "\"inner\":{\"points\":[\"syn\",\"ack\"]}}");
    }

    @Test
    void indented_gives_every_member_and_element_its_line() {
        assertThat(JsonWriter.indented(VALUE)).isEqualTo("""
                {
                  "name": "three-way",
                  "stop": 4,
                  "done": false,
                  "none": null,
                  "empty": [],
                  "due": [
                    1,
                    -2
                  ],
                  "inner": {
                    "points": [
                      "syn",
                      "ack"
                    ]
                  }
                }""");
    }

    @Test
    void folded_keeps_on_a_line_what_fits_into_it() {
        assertThat(JsonWriter.folded(VALUE, 27)).isEqualTo("""
                {
                  "name": "three-way",
                  "stop": 4,
                  "done": false,
                  "none": null,
                  "empty": [],
                  "due": [1, -2],
                  "inner": {
                    "points": ["syn", "ack"]
                  }
                }""");
        assertThat(JsonWriter.folded(VALUE, 28)).endsWith("\n  \"inner\": {\"points\": [\"syn\", \"ack\"]}\n}");
    }

    /** The line of an object within an array belongs to the array. */
    @Test
    void objects_within_an_array_stand_below_one_another() {
        JsonValue one = JsonValue.object().put("a", 1).build();
        assertThat(JsonWriter.indented(JsonValue.of(List.of(one, one)))).isEqualTo("""
                [
                  {
                    "a": 1
                  },
                  {
                    "a": 1
                  }
                ]""");
        assertThat(JsonWriter.folded(JsonValue.of(List.of(one, one)), 10)).isEqualTo("""
                [
                  {"a": 1},
                  {"a": 1}
                ]""");
    }

    @Test
    void what_a_terminal_might_obey_or_hide_is_escaped() {
        assertThat(JsonWriter.line(JsonValue.of("\"\\/\n\t\r\b\u001b[2J\u007f\u009b\u00ad\u202e\u2028\ufeff")))
                .isEqualTo("\"\\\"\\\\/\\n\\t\\u000d\\u0008\\u001b[2J\\u007f\\u009b\\u00ad\\u202e\\u2028\\ufeff\"");
        assertThat(JsonWriter.line(JsonValue.of("응답 ─ 😀 é"))).isEqualTo("\"응답 ─ 😀 é\"");
    }

    @Test
    void a_lone_surrogate_or_a_hidden_character_of_a_later_plane_is_escaped() {
        assertThat(JsonWriter.line(JsonValue.of("a\ud83d"))).isEqualTo("\"a\\ud83d\"");
        assertThat(JsonWriter.line(JsonValue.of("\udb40\udc41é"))).isEqualTo("\"\\udb40\\udc41\\u00e9\"");
    }

    @Test
    void ascii_only_holds_for_names_too() {
        JsonValue value = JsonValue.object().put("응", "é 😀").build();
        assertThat(JsonWriter.asciiLine(value)).isEqualTo("{\"\\uc751\":\"\\u00e9 \\ud83d\\ude00\"}");
    }

    @Test
    void what_is_written_is_read_as_it_was() throws Exception {
        String text = JsonWriter.folded(VALUE, 30);
        assertThat(JsonWriter.line(JsonReader.read(text))).isEqualTo(JsonWriter.line(VALUE));
        String odd = "\"\\\u001b\u202e\ud83d\udb40\udc41 응";
        JsonValue read = JsonReader.read(JsonWriter.line(JsonValue.of(odd)));
        assertThat(read).isEqualTo(new JsonValue.Text(odd, new JsonPlace(1, 1)));
    }
}
