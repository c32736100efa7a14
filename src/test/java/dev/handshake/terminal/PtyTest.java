package dev.handshake.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handshake.content.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doors on a real terminal: keys in, screen out, and the terminal as it was before, however the program ends. */
@Tag("slow")
class PtyTest {
    /** Prints the modes of the terminal in one line. */
    private static final String MODES = "stty -g";

    private static final Pattern LINE = Pattern.compile("modes [0-9]+ [0-9]+ end");

    private static final int COUNT = Library.shipped().lessons().size();
    private static final String LESSONS = COUNT + " lessons";
    private static final String KO_LESSONS = "레슨 " + COUNT + "개";

    @TempDir
    private Path folder;

    @BeforeAll
    static void needs_tmux() {
        assumeTrue(Pty.available(), "tmux is not installed");
    }

    @Test
    void q_leaves_the_terminal_as_it_was() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            String before = modes(pty);
            pty.line("sh $t --home --en; echo code $?");
            pty.await(LESSONS);
            assertTrue(pty.onAlternateScreen());
            assertFalse(pty.showsCursor());
            pty.type("q");
            pty.await("code 0");
            assertRestored(pty);
            assertEquals(before, modes(pty));
        }
    }

    @Test
    void keys_of_every_kind_reach_the_page_and_the_harmless_ones_do_nothing() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            pty.line("sh $t --home --en; echo code $?");
            pty.await(LESSONS);
            pty.press("C-s", "C-q", "C-\\", "F5", "M-x");
            pty.press("Tab");
            pty.await("시작하기");
            pty.type("ㅣ"); // l on a Korean keyboard
            pty.await(KO_LESSONS);
            pty.press("Escape");
            pty.press("Tab");
            pty.await("Start");
            pty.press("C-c");
            pty.await("code 130");
            assertRestored(pty);
        }
    }

    @Test
    void a_new_size_is_drawn_at_once() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            pty.line("sh $t --home --en; echo code $?");
            pty.await(LESSONS);
            pty.resize(30, 8);
            pty.await("30x8");
            pty.resize(100, 30);
            pty.await(LESSONS);
            pty.type("q");
            pty.await("code 0");
        }
    }

    @Test
    void ctrl_z_gives_the_shell_its_terminal_and_fg_brings_the_page_back() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            String before = modes(pty);
            pty.line("sh $t --home --en; echo code $?");
            pty.await(LESSONS);
            pty.press("C-z");
            pty.await("Stopped");
            assertRestored(pty);
            assertEquals(before, modes(pty));
            pty.line("fg");
            pty.await(LESSONS);
            pty.type("q");
            pty.await("a prompt", screen -> screen.endsWith("$"));
            assertRestored(pty);
            assertEquals(before, modes(pty));
        }
    }

    @Test
    void a_stop_from_outside_gives_the_shell_its_terminal_too() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            String before = modes(pty);
            pty.line("sh $t --home --en; echo code $?");
            pty.await(LESSONS);
            for (int time = 0; time < 2; time++) {
                pty.signal("TSTP");
                pty.await("Stopped");
                assertRestored(pty);
                assertEquals(before, modes(pty));
                pty.line("fg");
                pty.await(LESSONS);
                assertTrue(pty.onAlternateScreen());
            }
            pty.type("q");
            pty.await("a prompt", screen -> screen.endsWith("$"));
            assertRestored(pty);
        }
    }

    @Test
    void a_signal_in_the_plain_face_leaves_no_mode_behind() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            Path raw = folder.resolve("raw");
            pty.line("bind 'set enable-bracketed-paste off'");
            for (String signal : new String[] {"TERM 143", "HUP 129"}) {
                pty.record(raw);
                pty.line("clear; sh $t --home --en --plain");
                pty.await("a prompt of ours", screen -> screen.endsWith(">"));
                pty.signal(signal.substring(0, signal.indexOf(' ')));
                pty.await("a prompt", screen -> screen.endsWith("$"));
                pty.line("echo code $?");
                pty.await("code " + signal.substring(signal.indexOf(' ') + 1));
                assertEquals(List.of("h", "l"), pasteModes(Files.readString(raw)));
            }
        }
    }

    /** On and off, in the order in which they were asked for. */
    private static List<String> pasteModes(String raw) {
        return Pattern.compile("\u001b\\[\\?2004([hl])")
                .matcher(raw)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_signal_keeps_what_was_answered_and_restores() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            String before = modes(pty);
            for (String signal : new String[] {"TERM 143", "HUP 129", "INT 130"}) {
                pty.line("clear; sh $t --home --en");
                pty.await(LESSONS);
                // A page turned means that the terminal has been asked, and has answered, how wide it draws.
                pty.press("Tab");
                pty.await(KO_LESSONS);
                pty.signal(signal.substring(0, signal.indexOf(' ')));
                pty.await("a prompt", screen -> screen.endsWith("$"));
                assertRestored(pty);
                pty.line("echo code $?");
                pty.await("code " + signal.substring(signal.indexOf(' ') + 1));
                assertEquals(before, modes(pty));
            }
        }
    }

    @Test
    void a_failure_is_told_on_a_restored_terminal() throws IOException {
        try (Pty pty = new Pty(80, 50)) {
            String before = modes(pty);
            pty.line("sh $t --home --en --fail; echo code $?");
            pty.await(LESSONS);
            pty.press("Tab");
            pty.await("code 1");
            pty.await("planned failure");
            pty.await("An unforeseen error ended the program.");
            assertRestored(pty);
            assertEquals(before, modes(pty));
        }
    }

    @Test
    void a_dumb_terminal_gets_the_plain_face_and_is_told_so() throws IOException {
        try (Pty pty = new Pty(80, 24, "TERM=dumb")) {
            pty.line("sh $t --home --en; echo code $?");
            pty.await("(TERM=dumb)");
            pty.await("a prompt of ours", screen -> screen.endsWith(">"));
            pty.press("C-d");
            pty.await("code 0");
        }
    }

    @Test
    void the_plain_face_on_a_terminal_edits_lines_and_ends_with_ctrl_c() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            String before = modes(pty);
            pty.line("sh $t --home --en --plain; echo code $?");
            pty.await("a prompt of ours", screen -> screen.endsWith(">"));
            pty.type("nonsensf");
            pty.press("BSpace");
            pty.line("e");
            pty.await("That means nothing here");
            pty.press("C-c");
            pty.await("code 130");
            assertEquals(before, modes(pty));
        }
    }

    @Test
    void a_reader_that_leaves_early_ends_the_plain_face_quietly() throws IOException {
        try (Pty pty = new Pty(80, 24)) {
            pty.line("yes help | sh $t --home --en --plain 2>&1 | head -1; echo codes ${PIPESTATUS[*]}");
            pty.await("codes ", screen -> screen.contains("codes ") && screen.contains(" 0 0"));
        }
    }

    private static void assertRestored(Pty pty) {
        assertFalse(pty.onAlternateScreen());
        assertTrue(pty.showsCursor());
    }

    private static String modes(Pty pty) {
        // One short line: a longer one wraps, and a screen that scrolls meanwhile shows half of it.
        pty.line("clear; echo modes $(" + MODES + " | cksum) end");
        Matcher found = LINE.matcher(pty.await("the modes", s -> LINE.matcher(s).find()));
        assertTrue(found.find());
        return found.group();
    }
}
