package dev.handshake.terminal.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private final Decoder decoder = new Decoder(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "?, ?",
        "h, h",
        "ㅗ, ㅗ",
        "한, 한",
        "'12', 1 2",
        "' ', space",
        "'\r', enter",
        "'\n', enter",
        "'\t', tab",
        "'\u007f', backspace",
        "'\b', backspace",
        "'\u0003', ctrl-c",
        "'\f', ctrl-l",
        "'\u0013', ctrl-s",
        "'\u001a', ctrl-z",
        "'\u001c', 'ctrl-\\'",
        "'\u001b[A', up",
        "'\u001b[B', down",
        "'\u001bOA', up",
        "'\u001b[1;5C', right",
        "'\u001b[D', left",
        "'\u001b[H', home",
        "'\u001b[4~', end",
        "'\u001b[3~', delete",
        "'\u001b[5~', pageup",
        "'\u001b[6~', pagedown",
        "'\u001b[Z', backtab",
        "'\u001bOM', enter",
        "'\u001bh', esc h",
        "'\u001b한', esc 한",
        "'\u001b ', esc space",
        "'\u001b[Ah', up h",
    })
    void bytes_of_a_key_give_its_name(String typed, String names) {
        assertEquals(names, names(all(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[I", // focus in
                "\u001b[O", // focus out
                "\u001b[<0;12;7M", // mouse, SGR
                "\u001b[<0;12;7m",
                "\u001b[M !!", // mouse, as on the first xterm
                "\u001b[97;5u", // kitty
                "\u001b[27;5;97~", // modifyOtherKeys
                "\u001b[?62;4c", // which terminal
                "\u001b[8;24;80t", // window size
                "\u001b]11;rgb:0000/0000/0000\u0007", // background colour
                "\u001b]11;rgb:0000/0000/0000\u001b\\",
                "\u001bP1$r0m\u001b\\",
                "\u001b[[A", // F1 on the Linux console
                "\u001b[15~", // F5
                "\u0000\ufffd",
            })
    void a_sequence_that_is_no_key_of_ours_is_swallowed_whole(String noise) {
        assertEquals("x", names(all(noise + "x")).replace("ctrl-space ", ""));
        assertEquals("x", names(byteByByte(noise + "x")).replace("ctrl-space ", ""));
    }

    @Test
    void a_sequence_split_anywhere_is_still_one_key() {
        assertEquals("up 한 esc", names(byteByByte("\u001b[A한\u001b")) + " " + names(decoder.settle()));
    }

    @Test
    void a_lone_escape_waits_40_ms_and_is_then_a_key() {
        assertEquals("", names(all("\u001b")));
        assertEquals(40, decoder.patienceMillis());
        assertEquals("esc", names(decoder.settle()));
        assertEquals(0, decoder.patienceMillis());
    }

    @Test
    void half_a_sequence_that_never_ends_is_forgotten() {
        assertEquals("", names(all("\u001b[1;")));
        assertEquals("", names(decoder.settle()));
        assertEquals("q", names(all("q")));
    }

    @Test
    void a_syllable_sent_as_jamo_is_one_key() {
        assertEquals("한", names(all("\u1112\u1161\u11ab")));
    }

    @Test
    void pasted_text_is_one_piece_without_controls() {
        String pasted = "\u001b[200~ack=301\nseq\t\u001b[31m\u0007\u1112\u1161\u11ab\u001b[201~q";
        List<TerminalInput> expected =
                List.of(new TerminalInput.Paste("ack=301\nseq [31m한"), new TerminalInput.Key("q"));
        assertEquals(expected, all(pasted));
        assertEquals(expected, byteByByte(pasted));
    }

    @Test
    void line_breaks_of_a_paste_are_kept_whatever_they_are_made_of() {
        assertEquals(
                List.of(new TerminalInput.Paste("one\ntwo\n\nthree four")),
                all("\u001b[200~\r\none\rtwo\r\n\r\nthree\tfour\n\u001b[201~"));
    }

    @Test
    void ctrl_c_ends_a_paste_whose_end_is_lost() {
        assertEquals(
                List.of(new TerminalInput.Paste("text"), new TerminalInput.Key("ctrl-c"), new TerminalInput.Key("q")),
                all("\u001b[200~text\u0003q"));
        assertEquals(0, decoder.patienceMillis());
    }

    @Test
    void a_paste_is_cut_at_its_limit_and_its_end_is_still_found() {
        List<TerminalInput> inputs = all("\u001b[200~" + "가".repeat(200_000) + "\u001b[201~q");
        assertEquals(64 * 1024, ((TerminalInput.Paste) inputs.get(0)).text().length());
        assertEquals(new TerminalInput.Key("q"), inputs.get(1));
    }

    @Test
    void a_cursor_report_is_no_key() {
        assertEquals(List.of(new TerminalInput.CursorAt(1, 3), new TerminalInput.Key("q")), byteByByte("\u001b[1;3Rq"));
    }

    @Test
    void wrong_utf8_is_dropped_and_the_next_key_is_read() {
        assertEquals("q", names(decoder.feed(new byte[] {(byte) 0xff, (byte) 0xc3, 'q'}, 3)));
    }

    @Test
    void hangul_in_euc_kr_is_read_in_euc_kr() {
        Decoder korean = new Decoder(Charset.forName("EUC-KR"));
        byte[] bytes = "한글q".getBytes(Charset.forName("EUC-KR"));
        assertEquals("", names(korean.feed(bytes, 1)));
        byte[] rest = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, rest, 0, rest.length);
        assertEquals("한 글 q", names(korean.feed(rest, rest.length)));
    }

    private List<TerminalInput> all(String typed) {
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        return decoder.feed(bytes, bytes.length);
    }

    private List<TerminalInput> byteByByte(String typed) {
        List<TerminalInput> inputs = new ArrayList<>();
        for (byte b : typed.getBytes(StandardCharsets.UTF_8)) {
            inputs.addAll(decoder.feed(new byte[] {b}, 1));
        }
        return inputs;
    }

    private static String names(List<TerminalInput> inputs) {
        return inputs.stream().map(input -> ((TerminalInput.Key) input).name()).collect(Collectors.joining(" "));
    }
}
