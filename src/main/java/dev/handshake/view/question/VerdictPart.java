package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said to a reply of one kind, in both faces: the verdict, why, the right answer where it was another, the
 * misconceptions by their names. What comes next is said by the page.
 */
abstract class VerdictPart {
    final Stage.Judged judged;
    final Lang lang;
    private final Model model;

    VerdictPart(Model model, Stage.Judged judged) {
        this.model = model;
        this.judged = judged;
        this.lang = model.lang();
    }

    final String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    abstract Result result();

    /** The marks of the rows: which was chosen, which would have been right. */
    abstract RowMarks marks();

    /** The verdict as rows, without what comes next, in several lengths, the fullest first. */
    abstract List<Rows> rows(int columns);

    /** The verdict as sentences, without what comes next. */
    abstract List<String> speech();

    /** What asking why adds where the verdict has been said already; empty where that is told from the sentences. */
    Optional<String> explanation() {
        return Optional.empty();
    }

    /** The story that refutes a statement, sentence by sentence; empty where none is told. */
    List<String> story() {
        return List.of();
    }

    /** What can be done with the verdict. */
    List<Action> actions() {
        return List.of(Action.of("w", Msg.Plain.WHY, Labels.WHY, BarRank.EXPLAIN));
    }

    /**
     * The ways in which the page of this question may stand with its verdict.
     *
     * @param parts with this verdict and what comes next below the answers
     * @param next what comes next, for a page that puts the verdict somewhere else
     */
    void fill(FlexColumn column, QuestionPart part, PageParts parts, Rows next) {
        part.fill(column, parts);
    }

    /** True where the reply was wrong although the learner was sure: it comes first in the review. */
    final boolean isSureMistake() {
        return judged.confidence() == Confidence.SURE && !result().right();
    }

    // ---------------------------------------------------------------- misconceptions

    /** Those that the reply shows, where the catalog knows them. */
    private List<Misconception> misconceptions() {
        return result().misconceptions().stream()
                .map(model.catalog()::misconception)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The misconceptions as rows. */
    final Rows named(int columns) {
        boolean narrow = ScreenWidth.of(columns).isNarrow();
        Rows rows = new Rows(columns);
        for (Misconception misconception : misconceptions()) {
            String name = say("오해 ", "Misconception ") + misconception.id();
            String claim = claim(misconception);
            String refutation = refutation(misconception);
            rows.headed("!", Style.WARN, name, narrow ? "" : claim, 2);
            rows.text(narrow ? claim + " " + refutation : refutation, Style.TEXT);
        }
        return rows;
    }

    /** The same as sentences. */
    final List<String> named() {
        List<String> lines = new ArrayList<>();
        misconceptions()
                .forEach(
                        m -> lines.add(say("오해 ", "Misconception ") + m.id() + ", " + claim(m) + ": " + refutation(m)));
        return lines;
    }

    private String claim(Misconception misconception) {
        return "\"" + misconception.claim().in(lang) + "\"";
    }

    final String refutation(Misconception misconception) {
        String source = misconception.source().isEmpty() ? "" : " (" + misconception.source() + ")";
        return SittingWords.ended(misconception.refutation().in(lang)) + source;
    }
}
