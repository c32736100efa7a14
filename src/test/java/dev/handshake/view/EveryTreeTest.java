package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped quiz and every tree of interview questions, from its first question to its report, in both languages: once
 * rightly, once wrongly at every step. Wrong answers lead down one way of a tree and right ones down another.
 */
@Tag("slow")
class EveryTreeTest {
    private static final Course COURSE = Library.shipped();
    private static final Catalog CATALOG = Library.shippedQuizzes();

    @TestFactory
    Stream<DynamicTest> every_quiz_is_played_to_its_report() {
        return CATALOG.quizzes().stream().flatMap(quiz -> Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(quiz.id() + " " + lang.code(), () -> {
                    play(quiz, lang, true);
                    play(quiz, lang, false);
                })));
    }

    private static void play(Quiz quiz, Lang lang, boolean right) {
        Model model = Model.start(lang, COURSE, false);
        model = Update.on(model, new Msg.Loaded(new LearnerProgress(true, Map.of()), Settings.DEFAULT), 1)
                .model();
        model = Update.on(model, new Msg.Stocked(CATALOG), 1).model();
        model = Update.on(model, new Msg.Begin(new Purpose.OfQuiz(quiz.id())), 1)
                .model();
        long now = 1;
        Set<String> asked = new HashSet<>();
        while (model.screen() instanceof Sitting sitting) {
            assertThat(Page.of(model).speech()).isNotEmpty().noneMatch(String::isBlank);
            List<Msg> does;
            if (sitting.stage() instanceof Stage.Open open) {
                asked.add(sitting.ask().id());
                does = Sitter.answer(open, right, lang);
            } else if (sitting.stage() instanceof Stage.Judged judged) {
                assertThat(judged.result().right()).as(sitting.ask().id()).isEqualTo(right);
                does = List.of(Msg.Plain.NEXT);
            } else {
                does = List.of(Msg.Plain.CONFIRM);
            }
            for (Msg msg : does) {
                model = Update.on(model, msg, now += 1_000).model();
            }
        }
        assertThat(model.screen()).as(quiz.id()).isInstanceOf(Screen.Report.class);
        assertThat(asked)
                .containsAll(quiz.questions().stream()
                        .filter(q -> !(q instanceof Question.FreeAnswer free) || free.root())
                        .map(Question::id)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> every_model_answer_says_what_it_must_and_no_misconception() {
        return CATALOG.questions().stream()
                .filter(Question.FreeAnswer.class::isInstance)
                .map(Question.FreeAnswer.class::cast)
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    for (Lang lang : Lang.values()) {
                        MarkedAnswer marked =
                                Grader.mark(question, question.model().in(lang), CATALOG);
                        assertThat(marked.missing()).as(lang.code()).noneMatch(Point::must);
                        assertThat(marked.forbidden()).as(lang.code()).noneMatch(MarkedAnswer.Heard::said);
                    }
                }));
    }
}
