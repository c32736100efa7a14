package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which follow-ups are asked: how far they lead, what is asked of whoever does not know, and what is never asked. */
class FollowUpsTest {
    @Test
    void an_answer_that_always_leaves_something_out_is_followed_up_three_times() {
        Model model = after(
                Model.start(Lang.KO, new Course(List.of()), false),
                new Msg.Stocked(chain(6)),
                new Msg.Begin(new Purpose.OfQuiz("q")));
        List<String> asked = new ArrayList<>();
        for (Optional<Sitting> at = model.screen().sitting();
                at.isPresent();
                at = model.screen().sitting()) {
            asked.add(at.get().ask().id());
            model = after(model, new Msg.Type("데이터가 남아 있습니다"), Msg.Plain.SUBMIT, Msg.Plain.NEXT);
        }
        assertThat(asked).containsExactly("q/0", "q/1", "q/2", "q/3");
    }

    @Test
    void whoever_does_not_know_is_asked_something_easier_and_then_no_more() {
        Model model = begun(new Purpose.OfQuiz("interview-time-wait"));
        assertThat(asked(model)).isEqualTo("interview-time-wait/why");
        model = after(model, new Msg.Type("잘 모르겠습니다"), Msg.Plain.SUBMIT, Msg.Plain.NEXT);
        assertThat(asked(model)).isEqualTo("interview-time-wait/which-side");
        assertThat(because(model).map(Attempt.Because::kind)).contains(Attempt.Because.Kind.EASIER);
        model = after(model, new Msg.Type("I don't know"), Msg.Plain.SUBMIT, Msg.Plain.NEXT);
        assertThat(asked(model)).isEqualTo("interview-time-wait/new-syn");
        assertThat(because(model)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"모르겠습니다", "기억이 안 납니다", "생각이 나지 않네요", "패스", "I don’t know", "dont remember", "no idea", "not sure"
            })
    void an_answer_of_which_nothing_is_known_leads_to_nothing_harder(String answer) {
        List<Question.FreeAnswer> roots = SHIPPED.questions().stream()
                .flatMap(question -> question.asFreeAnswer().stream())
                .filter(Question.FreeAnswer::root)
                .toList();
        assertThat(roots).hasSizeGreaterThan(30);
        for (Question.FreeAnswer root : roots) {
            Model open = begun(new Purpose.OfQuiz(root.id().split("/")[0]));
            while (!asked(open).equals(root.id())) {
                open = after(open, Msg.Plain.SKIP);
            }
            Sitting judged = after(open, new Msg.Type(answer), Msg.Plain.SUBMIT)
                    .screen()
                    .sitting()
                    .orElseThrow();
            judged.followUp().ifPresent(next -> {
                Question.FreeAnswer easier = SHIPPED.question(next.id())
                        .flatMap(Question::asFreeAnswer)
                        .orElseThrow();
                assertThat(easier.head().level())
                        .as(root.id())
                        .isLessThanOrEqualTo(root.head().level());
                assertThat(next.because().orElseThrow().kind()).as(root.id()).isEqualTo(Attempt.Because.Kind.EASIER);
            });
        }
    }

    @Test
    void what_an_answer_of_this_sitting_has_said_is_not_asked_again() {
        Model model = begun(new Purpose.OfQuiz("interview-time-wait"));
        String whole = "TIME_WAIT는 이전 연결의 늦은 세그먼트가 새 연결에 섞이지 않게 합니다. 마지막 ACK가 유실되면 상대가 FIN을 재전송하고,"
                + " 그때 ACK를 다시 보낼 수 있어야 합니다.";
        model = after(model, new Msg.Type(whole), Msg.Plain.SUBMIT);
        Sitting judged = model.screen().sitting().orElseThrow();
        assertThat(judged.followUp().map(PlannedQuestion::id)).contains("interview-time-wait/which-side");
        model = after(model, Msg.Plain.NEXT, new Msg.Type("먼저 닫은 쪽에 생깁니다."), Msg.Plain.SUBMIT);
        assertThat(model.screen().sitting().orElseThrow().followUp()).isEmpty();
        Model deeper = after(
                begun(new Purpose.OfQuiz("interview-time-wait")),
                new Msg.Type(whole + " 먼저 닫은 쪽의 상태입니다."),
                Msg.Plain.SUBMIT);
        assertThat(deeper.screen().sitting().orElseThrow().followUp().map(PlannedQuestion::id))
                .hasValueSatisfying(id ->
                        assertThat(id).isNotIn("interview-time-wait/last-ack-lost", "interview-time-wait/which-side"));
    }

    @Test
    void in_a_lesson_nothing_follows_that_was_not_taught() {
        Set<String> asked = new TreeSet<>();
        for (Lesson lesson : COURSE.lessons()) {
            Walk walk = Walk.of(lesson);
            for (int i = 0; i < walk.stops().size(); i++) {
                LessonPosition at = new LessonPosition(walk, i, Strength.PICK, 0, Optional.empty());
                boolean free = at.check()
                        .flatMap(SHIPPED::question)
                        .flatMap(Question::asFreeAnswer)
                        .isPresent();
                for (String answer : free ? List.of("그렇습니다", "모르겠습니다") : List.<String>of()) {
                    Model model = begun(new Purpose.OfLesson(at));
                    String first = asked(model);
                    model = after(model, new Msg.Type(answer), Msg.Plain.SUBMIT);
                    model.screen().sitting().orElseThrow().followUp().ifPresent(next -> {
                        asked.add(lesson.id() + ": " + first + " -> " + next.id());
                        Question.Head head =
                                SHIPPED.question(next.id()).orElseThrow().head();
                        assertThat(COURSE.taughtUpTo(lesson.id()))
                                .as(lesson.id() + " " + next.id())
                                .containsAll(head.cites().stream()
                                        .filter(cite -> cite.startsWith("F"))
                                        .toList());
                    });
                }
            }
        }
        assertThat(asked).isNotEmpty();
    }

    private static final Course COURSE = Library.shipped();
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    private static Model begun(Purpose purpose) {
        return after(Model.start(Lang.KO, COURSE, false), new Msg.Stocked(SHIPPED), new Msg.Begin(purpose));
    }

    private static String asked(Model model) {
        return model.screen().sitting().orElseThrow().ask().id();
    }

    private static Optional<Attempt.Because> because(Model model) {
        return model.screen().sitting().orElseThrow().ask().because();
    }

    private static Model after(Model model, Msg... msgs) {
        Model last = model;
        for (Msg msg : msgs) {
            last = Update.on(last, msg, 1_000).model();
        }
        return last;
    }

    /** Questions of which each asks for a point that no answer has, and leads to the next. */
    private static Catalog chain(int length) {
        List<Question> questions = IntStream.range(0, length)
                .mapToObj(i -> free(i, i + 1 < length ? "q/" + (i + 1) : ""))
                .toList();
        return new Catalog(
                List.of(new Quiz("q", Text.same("Quiz"), "opening", questions)),
                Map.of(),
                Library.shippedQuizzes().notions());
    }

    private static Question free(int number, String next) {
        Question.Head head = new Question.Head(
                "q/" + number, "opening", Level.JUNIOR, List.of(), Text.same(number + "?"), List.of(Text.same("h")));
        MatchTerms terms = new MatchTerms(List.of(List.of("유실")), List.of(List.of("lost")));
        Point point = new Point("lost", true, Text.same("the lost ACK"), terms, next);
        return new Question.FreeAnswer(
                head, new InterviewRole(number == 0, 60, List.of()), Text.same("model"), List.of(point), List.of());
    }
}
