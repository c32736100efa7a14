package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.store.ProgressDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From {@code progress export --name} of several learners to {@code report}. */
class ReportCommandTest {
    private static final Instant MORNING = Instant.parse("2026-11-16T09:00:00Z");
    private static final String KINDS = "src/test/resources/view/content";

    @TempDir
    private Path folder;

    private Path handedIn;

    @BeforeEach
    void aFolder() throws Exception {
        handedIn = Files.createDirectory(folder.resolve("class"));
    }

    @Test
    void a_report_of_two_learners() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        answers("junho", "kinds/who", "choice", "2", false, 5);
        export("minji", "--name", "민지");
        export("junho", "--name", "준호");
        Ran ran = report("--part", "questions", "--part", "answers", "--as-of", "2026-11-20");
        ran.says(0, """
                Learners: 2, questions: 1, answers: 2. Reviews as of 2026-11-20.

                Questions, the hardest first
                  Facility: the share of learners whose first answer was right.
                  Discrimination: point-biserial correlation with the share right at all other
                  questions, -1 to 1. 0.2 and more is good; below 0, look at the question first.
                  Discrimination needs 10 learners who answered the question; up to about 30 it
                  is rough.
                  * is right. The number: learners whose first answer it was.

                  kinds/who
                    Which side is left in TIME_WAIT?
                    facility: 1 of 2 (50%), discrimination: - (needs 10), median time: 1.5 s
                    *   1  The side that closed first
                        1  Always the client
                        0  The side that closed last
                """, "");
        assertThat(report("--part", "learners", "--format", "csv", "--as-of", "2026-11-16")
                        .out())
                .startsWith("\ufeffname,answers,")
                .contains("민지,1,1,1,1.00,,,,,0,2026-11-16\r\n");
    }

    @Test
    void what_is_no_export_is_named_and_left_out() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        export("minji", "--name", "민지");
        Files.writeString(handedIn.resolve("shopping.txt"), "milk\n\u001b[2J");
        String good = Files.readString(handedIn.resolve("minji.jsonl"));
        Files.writeString(handedIn.resolve("short.jsonl"), good.substring(0, good.lastIndexOf('{')));
        Files.writeString(handedIn.resolve("newer.jsonl"), "{\"format\":\"handshake-progress\",\"version\":99}\n");
        Files.write(handedIn.resolve("noise.bin"), new byte[] {0, 1, -1, 27, 13, 10, 65});
        Files.writeString(handedIn.resolve(".DS_Store"), "not for you");
        Files.createDirectory(handedIn.resolve("old"));
        Ran ran = report("--part", "learners");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("""
                left out: newer.jsonl:1: written by a newer version of handshake
                left out: noise.bin:1: not a file that handshake progress export wrote
                left out: shopping.txt:1: not a file that handshake progress export wrote
                left out: short.jsonl:3: lines are missing or too many: 2 of 3
                """);
        assertThat(ran.out())
                .startsWith("Learners: 1, questions: 1, answers: 1.")
                .contains("민지");
    }

    @Test
    void exports_of_one_learner_count_once_and_the_newest_names_them() throws Exception {
        answers("minji", "kinds/who", "choice", "2", false, 0);
        export("minji", "--name", "Min");
        Files.move(handedIn.resolve("minji.jsonl"), handedIn.resolve("a.jsonl"));
        answers("minji", "kinds/after-fin", "choices", "1,2", true, 60);
        export("minji", "--name", "민지");
        answers("z-desktop", "kinds/leftover", "true-false", "false:1", true, 90);
        export("z-desktop", "--name", "민지");
        Ran ran = report("--part", "learners", "--merge");
        assertThat(ran.err()).isEqualTo("""
                the same answers under two names, counted once as 민지: a.jsonl, minji.jsonl
                put together as 민지: a.jsonl, minji.jsonl, z-desktop.jsonl
                """);
        assertThat(ran.out()).startsWith("Learners: 1, questions: 3, answers: 3.");
    }

    @Test
    void two_learners_of_one_name_are_two_unless_merged() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        export("minji", "--name", "김민지");
        answers("other", "kinds/who", "choice", "2", false, 5);
        export("other", "--name", "김민지");
        Ran ran = report("--part", "learners");
        assertThat(ran.err())
                .isEqualTo("several learners are called 김민지: minji.jsonl, other.jsonl. If they are one, add --merge\n");
        assertThat(ran.out())
                .startsWith("Learners: 2, questions: 1, answers: 2.")
                .contains("\n  김민지 (minji.jsonl)\n", "\n  김민지 (other.jsonl)\n");
        assertThat(report("--merge").out()).startsWith("Learners: 1, questions: 1, answers: 2.");
    }

    @Test
    void files_without_an_answer_in_common_are_one_learner_by_their_id() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        export("minji", "--name", "Min");
        Path first = Files.move(handedIn.resolve("minji.jsonl"), handedIn.resolve("a.jsonl"));
        Ran.with(environment("minji"), "", false, "progress", "reset", "--yes");
        answers("minji", "kinds/after-fin", "choices", "1,2", true, 60);
        export("minji", "--name", "민지");
        Ran ran = report("--part", "learners");
        assertThat(ran.out()).startsWith("Learners: 1, questions: 2, answers: 2.");
        assertThat(Files.readString(first)).containsPattern("\"setting\":\"learner\",\"value\":\"[0-9a-f-]{36}\"");
    }

    @Test
    void a_file_without_a_name_is_called_after_itself() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        export("minji");
        Ran ran = report("--part", "learners");
        assertThat(ran.err())
                .isEqualTo("no name in minji.jsonl; in the report it is minji. A name: handshake progress export"
                        + " --name NAME\n");
        assertThat(ran.out()).contains("\n  minji\n");
    }

    @Test
    void free_text_stays_at_home_unless_asked_for() throws Exception {
        answers("minji", "kinds/why-time-wait", "answer", "나만의 비밀", false, 0);
        Ran first = export("minji", "--name", "민지");
        assertThat(first.out()).endsWith("Answers in free text left out: 1. To keep them: --with-answers\n");
        assertThat(Files.readString(handedIn.resolve("minji.jsonl")))
                .doesNotContain("비밀")
                .contains("\"answer\":\"(left out)\"");
        assertThat(report().out()).doesNotContain("left out)").contains("kinds/why-time-wait");
        export("minji", "--force", "--with-answers");
        assertThat(Files.readString(handedIn.resolve("minji.jsonl"))).contains("나만의 비밀");
        assertThat(report().out()).doesNotContain("비밀");
    }

    @Test
    void an_answer_that_was_only_begun_stays_at_home_too() throws Exception {
        String begun = """
                {"format":"handshake-progress","version":2,"settings":0,"places":0,"finishes":0,"attempts":0,\
                "amendments":0,"interviews":0,"sittings":1}
                {"sitting":"quiz:kinds","seed":1,"ahead":"kinds/why-time-wait","behind":"","spent":5,\
                "draft":"반쯤 쓴 비밀","hints":0,"asking":5,"at":"2026-11-16T09:00:00Z"}
                """;
        assertThat(Ran.with(environment("minji"), begun, false, "progress", "import")
                        .err())
                .isEmpty();
        assertThat(export("minji").out()).contains("left out: 1.");
        assertThat(Files.readString(handedIn.resolve("minji.jsonl")))
                .doesNotContain("비밀")
                .contains("\"draft\":\"\"");
        export("minji", "--force", "--with-answers");
        assertThat(Files.readString(handedIn.resolve("minji.jsonl"))).contains("반쯤 쓴 비밀");
    }

    @Test
    void what_cannot_be_reported_is_said() {
        Ran.in("C", "report", "nowhere")
                .says(2, "", "handshake: no such folder: nowhere. Name the folder in which the exports lie.\n");
        assertThat(report().code()).isEqualTo(1);
        assertThat(report().err()).startsWith("handshake: no export of a learner in ");
        Ran.in("C", "report", "lessons", "--part", "names")
                .says(
                        2,
                        "",
                        "handshake: --part cannot be \"names\". Allowed: questions, answers, misconceptions, learners\n"
                                + "Help: handshake report --help\n");
        Ran bad = Ran.in("C", "progress", "export", "--name", "a\u001b[2Jb");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err())
                .startsWith("handshake: a name is 1 to 40 characters long")
                .doesNotContain("\u001b");
    }

    @Test
    void a_report_can_be_written_to_a_file() throws Exception {
        answers("minji", "kinds/who", "choice", "1", true, 0);
        export("minji", "--name", "민지");
        Path file = folder.resolve("report.md");
        report("--format", "md", "--output", file.toString()).says(0, "Written: " + file + "\n", "");
        assertThat(Files.readString(file)).startsWith("# Class report\n\n").contains("| 민지 |");
    }

    private void answers(String who, String item, String kind, String words, boolean right, int after)
            throws Exception {
        try (ProgressDb progress = ProgressDb.open(folder.resolve(who), Clock.systemUTC())) {
            progress.record(new Attempt(
                    new Attempt.Subject(item, kind, "ko", Optional.empty()),
                    words,
                    Attempt.Marks.of(right, List.of(), List.of()),
                    new Attempt.Effort(0, Confidence.UNASKED, 1_000L + 200L * after),
                    MORNING.plusSeconds(after)));
        }
    }

    private Ran export(String who, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "progress";
        words[1] = "export";
        System.arraycopy(options, 0, words, 2, options.length);
        words[words.length - 1] = handedIn.resolve(who + ".jsonl").toString();
        Ran ran = Ran.with(environment(who), "", false, words);
        assertThat(ran.code()).isZero();
        return ran;
    }

    private Ran report(String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "report";
        words[1] = handedIn.toString();
        words[2] = "--content";
        words[3] = KINDS;
        System.arraycopy(options, 0, words, 4, options.length);
        return Ran.with(environment("teacher"), "", false, words);
    }

    private Map<String, String> environment(String who) {
        return Map.of("LANG", "en", "HANDSHAKE_HOME", folder.resolve(who).toString());
    }
}
