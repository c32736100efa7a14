package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from another format, and what is said of the rest. */
@Tag("slow")
class ImportTest {
    @TempDir
    Path folder;

    private Quiz read(Import.Taken taken, String id) throws IOException {
        Path file = folder.resolve(id + ".yml");
        Files.writeString(file, taken.text());
        Quiz quiz = Shipped.read(file);
        assertThat(quiz.questions()).hasSize(taken.questions());
        return quiz;
    }

    @TestFactory
    Stream<DynamicTest> a_shipped_quiz_comes_back_from_csv_as_it_left() {
        return Stream.concat(Shipped.quizzes().stream(), Stream.of(Shipped.kinds()))
                .map(quiz -> DynamicTest.dynamicTest(quiz.id(), () -> {
                    String id = "back-" + quiz.id();
                    Import.Taken taken = Import.csv(csv(quiz, ExportLanguage.BOTH), id);
                    assertThat(taken.remarks().all(Lang.EN)).isEmpty();
                    Quiz back = read(taken, id);
                    assertThat(back.title()).isEqualTo(quiz.title());
                    assertThat(back.questions()).isEqualTo(renamed(quiz, id));
                }));
    }

    @Test
    void one_language_comes_back_as_a_quiz_in_that_language() throws Exception {
        Import.Taken taken = Import.csv(csv(Shipped.kinds(), ExportLanguage.KO), "back-ko");
        assertThat(taken.text()).contains("\nlanguage: ko\n").doesNotContain("What follows");
        Quiz back = read(taken, "back-ko");
        assertThat(back.questions().stream().map(q -> q.head().prompt().ko()))
                .isEqualTo(Shipped.kinds().questions().stream()
                        .map(q -> EngineQuestionExport.of(q).head().prompt().ko())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_shipped_quiz_comes_back_from_gift_without_what_gift_cannot_hold() {
        return Stream.of(ExportLanguage.BOTH, ExportLanguage.KO).flatMap(spoken -> Shipped.quizzes().stream()
                .filter(quiz -> quiz.questions().stream().anyMatch(ImportTest::isForGift))
                .map(quiz -> DynamicTest.dynamicTest(quiz.id() + " " + spoken, () -> gift(quiz, spoken))));
    }

    private void gift(Quiz quiz, ExportLanguage spoken) throws Exception {
        String id = "back-" + quiz.id();
        Import.Taken taken = Import.gift(
                Export.of(List.of(quiz), Export.Format.GIFT, spoken, false).text(), id);
        Quiz back = read(taken, id);
        List<Question> expected = new ArrayList<>();
        for (Question question : quiz.questions()) {
            if (isForGift(question)) {
                expected.add(bare(EngineQuestionExport.of(question), id, spoken));
            }
        }
        List<Question> came = back.questions().stream()
                .filter(q -> !(q instanceof Question.FreeAnswer))
                .toList();
        assertThat(came).isEqualTo(expected);
    }

    private static boolean isForGift(Question question) {
        return !(question instanceof Question.FreeAnswer || question instanceof Question.NumbersFrom);
    }

    @Test
    void a_table_that_a_spreadsheet_saved_with_semicolons_is_read_too() throws Exception {
        String table = "id;part;key;ko;why_ko\r\nq;choice;;\"무엇; 그리고?\";\r\nq;option;right;예;왜\r\nq;option;;아니요;\r\n";
        Import.Taken taken = Import.csv(table, "semi");
        assertThat(taken.text()).isEqualTo("""
                schema: 1
                id: semi
                language: ko
                title: "semi"
                topic: basics
                level: junior
                questions:
                  - id: q
                    type: choice
                    prompt: "무엇; 그리고?"
                    options:
                      - text: "예"
                        right: true
                        why: "왜"
                      - text: "아니요"
                        why: "(설명이 아직 없습니다)"
                """);
        assertThat(taken.remarks().all(Lang.EN))
                .containsExactly(
                        "topic was set to basics (line 2)",
                        "level was set to junior (line 2)",
                        "The option has no why: the file says (no explanation yet), please fill it in (line 4)");
        read(taken, "semi");
    }

    @Test
    void what_no_question_of_ours_can_hold_is_left_out_and_said_with_its_line() throws Exception {
        String gift = """
                // an instructor's own file
                $CATEGORY: Networks/TCP

                A text to read, nothing to answer.

                ::Port of HTTP::Which port has HTTP?{=80 =eighty}

                ::pi::What is pi?{#3.14:0.01}

                ::pairs::Match.{=SYN -> opens =FIN -> closes}

                ::essay::Why three?{}

                ::Öffnen!::[html]Who <b>opens</b>&nbsp;it?{
                  =the client#It calls connect().
                  ~%50%the server
                  ~nobody#Somebody does.
                  ####Read section 3.5.
                }

                TCP is a protocol.{T#wrong#right}

                The {=client ~server} opens it.
                """;
        Import.Taken taken = Import.gift(gift, "own");
        assertThat(taken.remarks().all(Lang.EN))
                .containsExactly(
                        "Question left out: it is a text without answers (a description) (line 4)",
                        "A short or numerical answer became a free answer (line 6)",
                        "Without tags, topic was set to basics or level to junior (line 6, line 14, line 21, line 23)",
                        "The id was made to follow the rule: Port of HTTP -> port-of-http (line 6)",
                        "Question left out: its number has a tolerance, a range or partial credit (line 8)",
                        "Question left out: there is no matching question here (line 10)",
                        "Question left out: an essay has no points to mark it by (line 12)",
                        "Partial credit was not carried (line 14)",
                        "The formatting of texts (HTML, Markdown) was not carried (line 14)",
                        "An option has no why: the file says (no explanation yet), please fill it in (line 14, line 23)",
                        "The id was made to follow the rule: Öffnen! -> offnen (line 14)",
                        "The general feedback was not carried (line 14)",
                        "The feedback of true and false was not carried: write it as reasons (line 21)");
        assertThat(taken.text()).startsWith("schema: 1\nid: own\nlanguage: en\ntitle: \"TCP\"\n");
        Quiz own = read(taken, "own");
        assertThat(own.questions().stream().map(Question::id))
                .containsExactly("own/port-of-http", "own/offnen", "own/question-3", "own/question-4");
        assertThat(own.questions().get(3).head().prompt().en()).isEqualTo("The _____ opens it.");
    }

    @Test
    void a_question_with_an_error_is_left_out_and_the_others_stay() throws Exception {
        String table = """
                id,part,key,en,why_en,topic,level
                one,choice,,One?,,opening,mid
                one,option,right,a,b,,
                two,choice,,Two?,,opening,mid
                two,option,right,a,b,,
                two,option,,c,d,,
                """;
        Import.Taken taken = Import.csv(table, "some");
        assertThat(taken.questions()).isEqualTo(1);
        assertThat(taken.remarks().all(Lang.EN))
                .containsExactly("Question one was left out: the number of options does not fit."
                        + " Options: 1; there are 2 to 8. (line 2)");
        read(taken, "some");
    }

    @Test
    void a_file_of_which_nothing_can_be_made_is_refused_and_says_why() {
        assertThat(refused("a,b\n1,2\n")).startsWith("the first line has to name the columns: id,part,");
        assertThat(refused("")).isEqualTo("there is no question that could be taken over");
        assertThat(refused("id,part,en\n\"open")).startsWith("not readable as CSV");
        Import.Refused taken = catchThrowableOfType(
                Import.Refused.class, () -> Import.csv(csv(Shipped.kinds(), ExportLanguage.EN), "time-wait"));
        assertThat(taken.why().en()).isEqualTo("the id is taken");
    }

    private static String refused(String table) {
        return catchThrowableOfType(Import.Refused.class, () -> Import.csv(table, "none"))
                .why()
                .en();
    }

    @Test
    void no_file_however_broken_is_more_than_refused() {
        String gift = Export.of(List.of(Shipped.kinds()), Export.Format.GIFT, ExportLanguage.BOTH, false)
                .text();
        String csv = csv(Shipped.kinds(), ExportLanguage.BOTH);
        SeededNumbers draw = new SeededNumbers(7);
        for (int i = 0; i < 60; i++) {
            for (String text : List.of(gift, csv)) {
                int at = draw.shuffled(text.length()).get(0);
                int to = Math.min(text.length(), at + i);
                String broken = text.substring(0, at) + "\u001b{}~=#:\"".charAt(i % 8) + text.substring(to);
                try {
                    Import.Taken taken = text == gift ? Import.gift(broken, "broken") : Import.csv(broken, "broken");
                    assertThat(taken.text()).doesNotContain("\u001b");
                } catch (Import.Refused e) {
                    assertThat(e.why().en()).isNotBlank();
                }
            }
        }
    }

    // ---- what is expected

    private static String csv(Quiz quiz, ExportLanguage spoken) {
        return Export.of(List.of(quiz), Export.Format.CSV, spoken, false).text();
    }

    /** The questions as they left, under the id of the new quiz. */
    private static List<Question> renamed(Quiz quiz, String id) {
        return quiz.questions().stream()
                .map(EngineQuestionExport::of)
                .map(q -> renamed(q, quiz.id(), id))
                .toList();
    }

    private static Question renamed(Question question, String from, String to) {
        Question.Head head = question.head();
        Question.Head moved = head(head, moved(head.id(), from, to), head.hints());
        if (question instanceof Question.Choice c) {
            return new Question.Choice(moved, c.options(), c.fixedOrder());
        }
        if (question instanceof Question.Choices c) {
            return new Question.Choices(moved, c.options(), c.fixedOrder());
        }
        if (question instanceof Question.TrueFalse t) {
            return new Question.TrueFalse(moved, t.isTrue(), t.misconception(), t.reasons());
        }
        if (question instanceof Question.Diagnose d) {
            return new Question.Diagnose(moved, d.output(), d.causes(), d.next());
        }
        Question.FreeAnswer a = (Question.FreeAnswer) question;
        List<Point> points = a.points().stream()
                .map(p -> p.leadingTo(moved(p.missing(), from, to)))
                .toList();
        List<String> next = a.followUps().stream().map(f -> moved(f, from, to)).toList();
        return new Question.FreeAnswer(
                moved, new InterviewRole(a.root(), a.seconds(), next), a.model(), points, a.forbidden());
    }

    private static String moved(String id, String from, String to) {
        return id.startsWith(from + "/") ? to + id.substring(from.length()) : id;
    }

    private static Question.Head head(Question.Head head, String id, List<Text> hints) {
        return new Question.Head(id, head.topic(), head.level(), head.cites(), head.prompt(), hints);
    }

    /** What GIFT holds of a question: no hints, no names of misconceptions, one language or both. */
    private static Question bare(Question question, String to, ExportLanguage spoken) {
        Question.Head old = question.head();
        Question.Head head = new Question.Head(
                to + old.id().substring(old.id().indexOf('/')),
                old.topic(),
                old.level(),
                old.cites(),
                in(old.prompt(), spoken),
                List.of());
        if (question instanceof Question.Choice c) {
            return new Question.Choice(head, bare(c.options(), spoken), false);
        }
        if (question instanceof Question.Choices c) {
            return new Question.Choices(head, bare(c.options(), spoken), false);
        }
        if (question instanceof Question.TrueFalse t) {
            return new Question.TrueFalse(head, t.isTrue(), "", bare(t.reasons(), spoken));
        }
        Question.Diagnose d = (Question.Diagnose) question;
        Optional<Question.Diagnose.Command> next =
                d.next().map(n -> new Question.Diagnose.Command(in(n.prompt(), spoken), bare(n.options(), spoken)));
        return new Question.Diagnose(head, d.output(), bare(d.causes(), spoken), next);
    }

    private static List<Option> bare(List<Option> options, ExportLanguage spoken) {
        return options.stream()
                .map(o -> new Option(in(o.text(), spoken), o.right(), in(o.why(), spoken), ""))
                .toList();
    }

    private static Text in(Text text, ExportLanguage spoken) {
        return spoken == ExportLanguage.BOTH
                ? text
                : Text.same(text.in(spoken.langs().get(0)));
    }
}
