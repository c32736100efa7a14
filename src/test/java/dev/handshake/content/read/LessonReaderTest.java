package dev.handshake.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.source.Source;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTest {
    private static final Shelf NOTHING = Shelf.empty(new Course(List.of()));

    @Test
    void every_key_and_step_of_the_format() {
        Lesson lesson = read("""
                schema: 1
                id: all
                station: opening
                order: 7
                title: {ko: 제목, en: Title}
                level: senior
                minutes: 60
                requires: []
                cites: [F4, F58, M01]
                start: closed
                ends:
                  client: {iss: 4294967295, listening: false}
                  server: {iss: 0, listening: true}
                steps:
                  - say: plain
                  - do: client connect 90
                  - ask: next-segment
                    from: client
                    prompt: {ko: 질문, en: Question}
                    hints: [a, b]
                  - wire: duplicate
                  - wire: deliver 1
                  - ask: next-state
                    of: server
                    hints: [a, b]
                  - ask: numbers
                    from: server
                    hints: [a, b]
                  - now: {server: SYN_RECEIVED}
                  - wire: delay
                  - wire: drop 1
                  - do: server shutdown
                  - timer: server retransmission
                  - timer: server user-timeout
                  - do: client crash
                """);
        assertThat(lesson)
                .isEqualTo(new Lesson(
                        new Lesson.Head(
                                "all",
                                "opening",
                                new Text("제목", "Title"),
                                new Lesson.Audience(Level.SENIOR, 60, List.of()),
                                List.of("F4", "F58", "M01")),
                        Ends.serverListens(-1, 0),
                        List.of(
                                new Step.Say(Text.same("plain")),
                                new Step.Do(Side.CLIENT, new Event.OpenActive(true, OptionalInt.of(90)), "connect 90"),
                                ask(Step.Ask.Kind.NEXT_SEGMENT, Side.CLIENT, new Text("질문", "Question")),
                                new Step.Wire(Step.Wire.Op.DUPLICATE, Step.Wire.NEXT),
                                new Step.Wire(Step.Wire.Op.DELIVER, 1),
                                ask(Step.Ask.Kind.NEXT_STATE, Side.SERVER, Text.same("")),
                                ask(Step.Ask.Kind.NUMBERS, Side.SERVER, Text.same("")),
                                new Step.Now(Map.of(Side.SERVER, State.SYN_RECEIVED)),
                                new Step.Wire(Step.Wire.Op.DELAY, Step.Wire.NEXT),
                                new Step.Wire(Step.Wire.Op.DROP, 1),
                                new Step.Do(Side.SERVER, Event.CLOSE, "shutdown"),
                                new Step.Timer(Side.SERVER, Event.Timer.RTO),
                                new Step.Timer(Side.SERVER, Event.Timer.USER_TIMEOUT),
                                new Step.Crash(Side.CLIENT))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "1.10",
                "0123",
                "0777",
                "~",
                "null",
                "12:30",
                "2026-01-01",
                "1e3",
                ".inf",
                "=",
                "0x1F"
            })
    void a_text_is_what_the_author_typed(String typed) {
        assertThat(said("  - say: " + typed)).isEqualTo(Text.same(typed));
        assertThat(said("  - say: {ko: " + typed + ", en: \"" + typed + "\"}")).isEqualTo(Text.same(typed));
    }

    @Test
    void hangul_in_pieces_is_put_together() {
        String pieces = Normalizer.normalize("연결을 맺습니다", Normalizer.Form.NFD);
        assertThat(said("  - say: {ko: " + pieces + ", en: open}")).isEqualTo(new Text("연결을 맺습니다", "open"));
    }

    @Test
    void carriage_returns_of_another_system_are_line_ends() {
        assertThat(said("  - say: |-\r\n      one\r\n      two\r\n")).isEqualTo(Text.same("one\ntwo"));
    }

    @Test
    void without_an_order_a_lesson_comes_late() {
        ContentReading reading = ContentReading.of(new Source("x.yml", lesson("  - say: x")), NOTHING);
        assertThat(reading.onto(NOTHING).orders()).isEqualTo(Map.of("x", 100));
    }

    private static Step.Ask ask(Step.Ask.Kind kind, Side side, Text prompt) {
        return new Step.Ask(kind, side, prompt, List.of(Text.same("a"), Text.same("b")));
    }

    private static Text said(String step) {
        return ((Step.Say) read(lesson(step)).steps().get(0)).text();
    }

    private static String lesson(String step) {
        return "schema: 1\nid: x\ntitle: x\nlevel: mid\nminutes: 1\n"
                + "ends: {client: {iss: 1}, server: {iss: 2, listening: true}}\nsteps:\n" + step + "\n";
    }

    private static Lesson read(String text) {
        String id = text.lines().filter(l -> l.startsWith("id: ")).findFirst().orElseThrow();
        ContentReading reading = ContentReading.of(new Source(id.substring(4) + ".yml", text), NOTHING);
        assertThat(reading.problems()).isEmpty();
        return reading.onto(NOTHING).course().lessons().get(0);
    }
}
