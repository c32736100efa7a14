package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Sheet;

/** Which part draws, says and offers which kind of question, and which page asks it. */
public final class QuestionParts {
    private QuestionParts() {}

    /** The page of a question: a lesson's own stands in its lesson, every other in a row of them. */
    public static Sheet sheet(Model model, Sitting sitting) {
        return switch (sitting.stage().open().entry()) {
            case ReplyDraft.OfEngine engine -> sheet(model, sitting, engine);
            case ReplyDraft.Marking marking -> new SittingSheet(model, sitting);
            case ReplyDraft.Parts parts -> new SittingSheet(model, sitting);
            case ReplyDraft.Ordering ordering -> new SittingSheet(model, sitting);
            case ReplyDraft.Writing writing -> new SittingSheet(model, sitting);
        };
    }

    private static Sheet sheet(Model model, Sitting sitting, ReplyDraft.OfEngine draft) {
        return switch (draft.question()) {
            case Question.OfEngine question -> new SittingSheet(model, sitting);
            case Stop.Question own -> {
                StopPart part = new StopPart(own, draft.draft(), sitting.stage().open(), model.lang());
                yield new StopSheet(model, sitting, sitting.lesson().orElseThrow(), part);
            }
        };
    }

    /** The part for the question of this stage, as far as its reply is made. */
    static QuestionPart of(Stage stage, Lang lang) {
        return switch (stage.open().entry()) {
            case ReplyDraft.Marking marking -> new OptionsPart(marking, lang);
            case ReplyDraft.Parts parts -> of(parts, lang);
            case ReplyDraft.Ordering ordering -> new OrderPart(ordering, lang);
            case ReplyDraft.Writing writing -> new TextPart(writing, lang);
            case ReplyDraft.OfEngine engine ->
                new ScenarioPart(engine.question().stop(), engine.draft(), isSolved(stage), lang);
        };
    }

    private static boolean isSolved(Stage stage) {
        return stage.judged().filter(judged -> judged.result().right()).isPresent();
    }

    private static QuestionPart of(ReplyDraft.Parts draft, Lang lang) {
        return switch (draft.question()) {
            case Question.TrueFalse statement -> new TruthPart(statement, draft, lang);
            case Question.Diagnose diagnose -> new DiagnosisPart(diagnose, draft, lang);
            case Question.SpotError spot -> new SpotPart(spot, draft, lang);
        };
    }

    /** The part for what is said to the reply. */
    static VerdictPart of(Model model, Stage.Judged judged) {
        return switch (judged.result()) {
            case Result.OfOptions options -> new OptionsVerdict(model, judged, options);
            case Result.OfTruth truth -> new TruthVerdict(model, judged, truth);
            case Result.OfDiagnosis diagnosis -> new DiagnosisVerdict(model, judged, diagnosis);
            case Result.OfSpot spot -> new SpotVerdict(model, judged, spot);
            case Result.OfOrder order -> new OrderVerdict(model, judged, order);
            case Result.OfEngine engine -> new ScenarioVerdict(model, judged, engine);
            case Result.OfText text -> new TextVerdict(model, judged, text);
        };
    }
}
