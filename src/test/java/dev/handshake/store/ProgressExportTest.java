package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.NOON;
import static dev.handshake.store.ProgressDbTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handshake.Golden;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressExportTest {
    private static final String FIRST_HEADER =
            "{\"format\":\"handshake-progress\",\"version\":1,\"settings\":1,\"places\":2,\"attempts\":1}\n";
    private static final String HEADER = "{\"format\":\"handshake-progress\",\"version\":2,\"settings\":1,\"places\":2,"
            + "\"finishes\":0,\"attempts\":1,\"amendments\":0,\"interviews\":0,\"sittings\":0}\n";
    private static final String ROWS = """
            {"setting":"lang","value":"ko","at":"2026-11-20T12:00:00Z"}
            {"place":"reset","stop":9,"finished":true,"at":"2026-11-20T12:00:00Z","finishedAt":"2026-11-20T12:00:00Z"}
            {"place":"three-way","stop":4,"finished":false,"at":"2026-11-20T12:00:00Z"}
            {"attempt":"attempt-1","item":"lesson/three-way#3","kind":"answer",\
            "answer":"\\"왜\\" 3번?\\n그래서\\u001b[2J\\u0000 \\\\ 😀\\u202e","right":false,"hints":2,\
            "confidence":"guess","millis":8123,"lang":"ko","at":"2026-11-20T12:00:00.007Z","misconception":"M12"}
            """;

    @TempDir
    Path home;

    private ProgressDb open(String name) throws StoreFailure {
        return ProgressDb.open(home.resolve(name), CLOCK);
    }

    private static String export(ProgressDb progress) throws StoreFailure, IOException {
        StringBuilder out = new StringBuilder();
        progress.export(out);
        return out.toString();
    }

    @Test
    void every_kind_of_row_comes_back_as_it_was() throws Exception {
        try (ProgressDb a = open("a");
                ProgressDb b = open("b")) {
            a.setting("lang", "ko");
            a.place(new LessonPlace("three-way", 4, false, NOON));
            a.place(new LessonPlace("reset", 9, true, NOON));
            Attempt answer = new Attempt(
                    new Attempt.Subject("lesson/three-way#3", "answer", "ko", Optional.empty()),
                    "\"왜\" 3번?\n그래서\u001b[2J\0 \\ 😀\u202e",
                    Attempt.Marks.of(false, List.of(), List.of("M12")),
                    new Attempt.Effort(2, Confidence.GUESS, 8123),
                    NOON.plusMillis(7));
            a.write(List.of(new Row.OfAttempt("attempt-1", answer)));
            String text = export(a);
            assertThat(text).isEqualTo(HEADER + ROWS);
            assertThat(b.merge(new StringReader(text))).isEqualTo(new ImportCount(1, 2, 1, 0));
            assertThat(export(b)).isEqualTo(text);
            assertThat(b.read()).isEqualTo(a.read());
            assertThat(b.attempts("three-way")).isEqualTo(a.attempts("three-way"));
        }
    }

    @Test
    void an_export_from_before_there_were_quizzes_is_taken() throws Exception {
        try (ProgressDb progress = open("a")) {
            assertThat(progress.merge(new StringReader(FIRST_HEADER + ROWS))).isEqualTo(new ImportCount(1, 2, 1, 0));
            assertThat(export(progress)).isEqualTo(HEADER + ROWS);
            assertThat(progress.read().rounds("reset").finished()).isEqualTo(1);
        }
    }

    @Test
    void what_came_with_quizzes_and_interviews_comes_back_as_it_was() throws Exception {
        try (ProgressDb a = open("a");
                ProgressDb b = open("b")) {
            a.write(QuizRows.ALL);
            String text = export(a);
            Golden.check("store/quiz-rows.txt", text);
            assertThat(b.merge(new StringReader(text))).isEqualTo(new ImportCount(3, 0, 0, 4, 0));
            assertThat(export(b)).isEqualTo(text);
            assertThat(b.read()).isEqualTo(a.read());
            assertThat(b.merge(new StringReader(text))).isEqualTo(new ImportCount(0, 0, 0, 0, 7));
        }
    }

    @Test
    void rounds_add_up_over_machines_and_are_never_doubled() throws Exception {
        try (ProgressDb a = open("a");
                ProgressDb b = open("b")) {
            a.place(new LessonPlace("reset", 0, true, NOON));
            a.place(new LessonPlace("reset", 0, true, NOON.plusSeconds(1)));
            b.place(new LessonPlace("reset", 0, true, NOON.plusSeconds(2)));
            b.merge(new StringReader(export(a)));
            b.merge(new StringReader(export(a)));
            assertThat(b.read().rounds("reset").finished()).isEqualTo(3);
        }
    }

    @Test
    void importing_twice_changes_nothing() throws Exception {
        try (ProgressDb progress = open("a")) {
            progress.merge(new StringReader(HEADER + ROWS));
            assertThat(progress.merge(new StringReader(HEADER + ROWS))).isEqualTo(new ImportCount(0, 0, 0, 4));
            assertThat(export(progress)).isEqualTo(HEADER + ROWS);
        }
    }

    @Test
    void two_machines_that_swap_their_exports_become_equal() throws Exception {
        try (ProgressDb a = open("a");
                ProgressDb b = open("b")) {
            a.record(attempt("reset", 0, false, 1));
            a.place(new LessonPlace("reset", 1, false, NOON.plusSeconds(1)));
            a.place(new LessonPlace("close", 5, true, NOON));
            b.record(attempt("reset", 0, true, 2));
            b.place(new LessonPlace("reset", 8, false, NOON.plusSeconds(2)));
            b.place(new LessonPlace("close", 1, false, NOON.plusSeconds(3)));
            String fromA = export(a);
            a.merge(new StringReader(export(b)));
            b.merge(new StringReader(fromA));
            assertThat(export(a)).isEqualTo(export(b));
            assertThat(a.read()).isEqualTo(b.read());
            assertThat(a.read().places().get("reset").stop()).isEqualTo(8);
            assertThat(a.read().finished()).containsOnlyKeys("close");
        }
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_obstacle() throws Exception {
        try (ProgressDb progress = open("a")) {
            String text = "\ufeff" + (HEADER + ROWS + "\n").replace("\n", "\r\n");
            assertThat(progress.merge(new StringReader(text)).attempts()).isEqualTo(1);
            assertThat(export(progress)).isEqualTo(HEADER + ROWS);
        }
    }

    private String refusal(String text) throws Exception {
        try (ProgressDb progress = open("refused")) {
            BadExport bad = catchThrowableOfType(BadExport.class, () -> progress.merge(new StringReader(text)));
            assertThat(progress.read()).as("nothing is kept").isEqualTo(Snapshot.EMPTY);
            return bad == null ? "taken" : bad.getMessage();
        }
    }

    @Test
    void what_is_wrong_is_named_with_its_line_and_nothing_is_taken() throws Exception {
        assertThat(refusal("")).isEqualTo("line 1: NO_HEADER: no value at column 1");
        assertThat(refusal("lesson,stop\n")).startsWith("line 1: NO_HEADER: Unrecognized token 'lesson'");
        assertThat(refusal("[1]\n")).isEqualTo("line 1: NO_HEADER: expected { at column 1");
        assertThat(refusal("{\"format\":\"x\"}\n")).isEqualTo("line 1: NO_HEADER: format");
        assertThat(refusal(HEADER.replace("\"version\":2", "\"version\":3") + ROWS))
                .isEqualTo("line 1: NEWER: version: 3");
        assertThat(refusal(HEADER)).isEqualTo("line 1: WRONG_COUNT: 0 of 4");
        assertThat(refusal((HEADER + ROWS).substring(0, HEADER.length() + ROWS.length() - 30)))
                .startsWith("line 5: NOT_JSON: the end of the text in the middle of a value at column ");
        assertThat(refusal(HEADER + ROWS.replace("\"stop\":9", "\"stop\":-9")))
                .isEqualTo("line 3: WRONG_VALUE: stop: -9");
        assertThat(refusal(HEADER + ROWS.replace("\"stop\":9", "\"stop\":9.5")))
                .isEqualTo("line 3: WRONG_VALUE: stop: 9.5");
        assertThat(refusal(HEADER + ROWS.replace("\"finished\":true", "\"finished\":\"yes\"")))
                .isEqualTo("line 3: WRONG_VALUE: finished: yes");
        assertThat(refusal(HEADER + ROWS.replace("\"kind\":\"answer\",", ""))).isEqualTo("line 5: MISSING: kind");
        assertThat(refusal(HEADER + ROWS.replace("\"kind\"", "\"colour\":true,\"kind\"")))
                .isEqualTo("line 5: UNKNOWN: colour");
        assertThat(refusal(HEADER + ROWS.replace("guess", "certain")))
                .isEqualTo("line 5: WRONG_VALUE: confidence: certain");
        assertThat(refusal(HEADER + ROWS.replace("12:00:00.007Z", "noon")))
                .isEqualTo("line 5: WRONG_VALUE: at: 2026-11-20Tnoon");
        assertThat(refusal(HEADER + ROWS.replace("\"hints\":2", "\"hints\":2,\"hints\":2")))
                .startsWith("line 5: NOT_JSON: a second member \"hints\" at column ");
        assertThat(refusal(HEADER + ROWS.replace("lesson/three-way#3", "three way")))
                .isEqualTo("line 5: WRONG_VALUE: item: three way");
    }
}
