package dev.handshake.view;

import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.question.RightAnswer;
import java.util.Optional;

/**
 * Where in a lesson a learner is.
 *
 * @param stage how far at the lesson's own question; empty on a page to read
 */
public record InLesson(LessonPosition position, Optional<Stage> stage) {
    static InLesson of(Screen screen) {
        return new InLesson(screen.lesson().orElseThrow(), screen.sitting().map(Sitting::stage));
    }

    public Walk walk() {
        return position.walk();
    }

    public int at() {
        return position.at();
    }

    public Stop stop() {
        return position.stop();
    }

    /** The lesson's own question. Only where it is one. */
    public Stop.Question question() {
        return stop().asked().orElseThrow();
    }

    /** True while the question is open, also after a wrong answer. */
    boolean asks() {
        return stage.filter(Stage::isOpen).isPresent();
    }

    boolean confides() {
        return stage.filter(Stage::isConfiding).isPresent();
    }

    /** True where it has been answered rightly. */
    boolean isSolved() {
        return stage.filter(Stage::isJudged).isPresent();
    }

    /** The question as it is open or was answered. */
    Stage.Open open() {
        return stage.orElseThrow().open();
    }

    public SegmentDraft draft() {
        return ((ReplyDraft.OfEngine) open().entry()).draft();
    }

    /** What was said to the last answer. */
    Verdict verdict() {
        return stage.flatMap(Stage::judged)
                .map(Stage.Judged::result)
                .or(() -> open().tries().last())
                .flatMap(Result::ofEngine)
                .orElseThrow()
                .verdict();
    }

    /** The number of the right choice, from 1; 0 where the segment is built. */
    public int rightNumber() {
        return RightAnswer.number(draft().choices(), question());
    }

    /** For the names of assertions. */
    @Override
    public String toString() {
        String how = stage.map(s -> s.getClass().getSimpleName()).orElse("Reading");
        return walk().lesson().id() + " step " + (at() + 1) + " " + how;
    }
}
