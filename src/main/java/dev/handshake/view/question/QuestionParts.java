package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Stage;

/** Which part draws, says and offers which kind of question. */
final class QuestionParts {
    private QuestionParts() {}

    /** The part for the question of this stage, as far as its reply is made. */
    static QuestionPart of(Stage stage, Lang lang) {
        return switch (stage.open().entry()) {
            case ReplyDraft.Marking marking -> new OptionsPart(marking, lang);
            case ReplyDraft.Parts parts -> of(parts, lang);
            case ReplyDraft.Ordering ordering -> new OrderPart(ordering, lang);
            case ReplyDraft.Writing writing -> new TextPart(writing, lang);
            case ReplyDraft.OfEngine engine -> EnginePart.of(engine, stage, lang);
        };
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
            case Result.OfEngine engine -> new EngineVerdict(model, judged, engine);
            case Result.OfText text -> new TextVerdict(model, judged, text);
        };
    }
}
