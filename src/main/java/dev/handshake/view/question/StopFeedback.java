package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Reply;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Style;
import dev.handshake.view.lesson.LessonLayout;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the choices of a lesson's own question: a verdict, hints, or how sure one is. Each comes in several
 * lengths, the fullest first; the page takes the first one that fits.
 */
record StopFeedback(StopPart part, Stage stage, LessonLayout plan, int columns, Lang lang) {
    /** The verdict that is shown: on the right answer, or on the last wrong one while the lesson asks on. */
    static Optional<StopVerdict> verdict(StopPart part, Stage stage) {
        Stage.Open open = stage.open();
        return stage.judged()
                .map(Stage.Judged::result)
                .or(() -> stage.isOpen() ? open.tries().last() : Optional.empty())
                .flatMap(result -> result.ofEngine())
                .map(result -> new StopVerdict(part, result.verdict(), open.tries()));
    }

    /** The lengths in which it can be said now; empty where there is nothing to say. */
    List<Rows> lengths() {
        return switch (stage) {
            case Stage.Open open ->
                verdict().map(v -> rows(v, open.help().why())).orElseGet(() -> unjudged(open));
            case Stage.Confiding confiding -> confidence(confiding.reply());
            case Stage.Judged judged ->
                verdict().map(v -> rows(v, judged.why())).orElse(List.of());
            case Stage.Paused paused -> List.of();
        };
    }

    /** What is left of a verdict where even a ladder without rows does not make room for it. */
    List<Rows> bare() {
        boolean why = stage.open().help().why();
        return verdict().map(v -> v.bare(plan.grid(), columns, why)).orElse(List.of());
    }

    private Optional<StopVerdict> verdict() {
        return verdict(part, stage);
    }

    private List<Rows> rows(StopVerdict verdict, boolean why) {
        return verdict.rows(plan.grid(), columns, why);
    }

    private List<Rows> unjudged(Stage.Open open) {
        if (open.showsHint()) {
            return new HintRows(part.hints(), lang).lengths(columns, FeedbackWords.price(lang));
        }
        return switch (part.draft) {
            case SegmentDraft.Picking picking -> List.of();
            case SegmentDraft.Building building -> plan.folded() ? List.of() : List.of(howToBuild(building));
        };
    }

    private Rows howToBuild(SegmentDraft.Building building) {
        String flags = lang == Lang.KO ? "글자로 플래그를 켜고 끕니다." : "Letters switch the flags.";
        String numbers = lang == Lang.KO ? "숫자는 바로 입력하세요." : "Type digits for the numbers.";
        String how = building.flagsGiven() ? numbers : building.numbersGiven() ? flags : flags + " " + numbers;
        return new Rows(columns).text(how, Style.TEXT);
    }

    /** How sure; where the choices have folded away, with what was chosen. */
    private List<Rows> confidence(Reply reply) {
        Rows scale = ConfidenceScale.rows(columns, lang);
        return reply.ofEngine()
                .filter(engine -> plan.folded())
                .map(engine -> {
                    Answer answer = engine.answer();
                    int number = part.draft.choices().indexOf(answer) + 1;
                    Rows given = new Rows(columns).text(FeedbackWords.given(number, answer, lang), Style.TEXT);
                    return List.of(
                            new Rows(columns).addAll(given).blank().addAll(scale),
                            new Rows(columns).addAll(given).addAll(scale));
                })
                .orElse(List.of(scale));
    }
}
