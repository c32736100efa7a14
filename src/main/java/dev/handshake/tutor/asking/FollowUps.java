package dev.handshake.tutor.asking;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.Follow;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Sitting;
import java.util.Map;
import java.util.Optional;

/** Which question an answer leads to. */
final class FollowUps {
    /** How many follow-ups one root question of an interview may lead to. */
    private static final int DEEPEST = 3;

    private FollowUps() {}

    /** The follow-up that this result leads to, where there is one. */
    static Optional<PlannedQuestion> of(Model model, Sitting sitting, Result result) {
        return switch (result) {
            case Result.OfText text when depth(sitting.agenda()) < DEEPEST -> of(model, sitting, text);
            case Result.OfText text -> Optional.empty();
            case Result.OfOptions options -> Optional.empty();
            case Result.OfParts parts -> Optional.empty();
            case Result.OfOrder order -> Optional.empty();
            case Result.OfEngine engine -> Optional.empty();
        };
    }

    private static Optional<PlannedQuestion> of(Model model, Sitting sitting, Result.OfText text) {
        Question.FreeAnswer question = text.reply().question();
        MarkedAnswer marked = text.marked();
        Candidates candidates = new Candidates(model, sitting, question, marked.answer());
        Optional<Follow> next = Follow.isGivenUp(marked)
                ? candidates.easier()
                : Follow.all(marked, question.followUps(), Map.of())
                        .filter(follow -> candidates.has(follow.question()))
                        .findFirst();
        return next.map(follow -> new PlannedQuestion(follow.question(), Optional.of(because(question.id(), follow))));
    }

    /** How many follow-ups in a row lead to the current question, itself among them; 0 for a planned one. */
    private static int depth(Agenda agenda) {
        if (agenda.current().because().isEmpty()) {
            return 0;
        }
        int depth = 1;
        for (int i = agenda.behind().size() - 1;
                i >= 0 && agenda.behind().get(i).because().isPresent();
                i--) {
            depth++;
        }
        return depth;
    }

    private static Attempt.Because because(String parent, Follow follow) {
        return switch (follow.because()) {
            case Follow.LeftOut leftOut ->
                new Attempt.Because(
                        parent, Attempt.Because.Kind.LEFT_OUT, leftOut.point().id());
            case Follow.Believed believed ->
                new Attempt.Because(
                        parent,
                        Attempt.Because.Kind.BELIEVED,
                        believed.misconception().id());
            case Follow.Deeper deeper -> new Attempt.Because(parent, Attempt.Because.Kind.DEEPER, "");
            case Follow.Easier easier -> new Attempt.Because(parent, Attempt.Because.Kind.EASIER, "");
        };
    }
}
