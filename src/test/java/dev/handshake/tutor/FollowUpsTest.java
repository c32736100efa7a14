package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far follow-ups lead away from the question that an interview planned. */
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
            model = after(model, new Msg.Type("모르겠습니다"), Msg.Plain.SUBMIT, Msg.Plain.NEXT);
        }
        assertThat(asked).containsExactly("q/0", "q/1", "q/2", "q/3");
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
