package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine's verdict as rows, in several lengths, the fullest first; the page takes the first one that fits. The order of
 * what is said is the same in all of them.
 */
final class EngineVerdictRows {
    private final VerdictText text;
    private final Verdict verdict;
    private final Grid grid;
    private final int columns;
    private final Lang lang;

    /** @param grid the columns of the ladder, in which a counter-trace stands too */
    EngineVerdictRows(VerdictText text, Verdict verdict, Grid grid, int columns, Lang lang) {
        this.text = text;
        this.verdict = verdict;
        this.grid = grid;
        this.columns = columns;
        this.lang = lang;
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private boolean narrow() {
        return ScreenWidth.of(columns).isNarrow();
    }

    private Rows rows() {
        return new Rows(columns);
    }

    private Rows head() {
        VerdictWord word = VerdictWord.of(text.right(), false);
        String chosen = narrow() ? text.chosenShort() : text.chosen();
        return rows().headed(word.glyph, word.style, word.word.in(lang), chosen, narrow() ? 2 : 3);
    }

    /** To a right answer. */
    List<Rows> right() {
        String more = text.consequenceAndSource();
        return List.of(
                head().text(text.rule(), Style.TEXT).text(more, Style.TEXT),
                head().text(text.rule() + " " + more, Style.TEXT));
    }

    /** To a right answer, with what comes next where there is room for it. */
    List<Rows> right(String next) {
        String rule = text.rule();
        String more = text.consequenceAndSource();
        List<Rows> lengths = new ArrayList<>();
        lengths.add(head().text(rule, Style.TEXT)
                .blank()
                .text(more, Style.TEXT)
                .blank()
                .text(next, Style.TEXT));
        lengths.add(head().text(rule, Style.TEXT).text(more, Style.TEXT).text(next, Style.TEXT));
        lengths.addAll(right());
        return lengths;
    }

    /**
     * To a wrong answer.
     *
     * @param tail what is said last where there is room for it
     * @param needed what of that must not be left out, empty for nothing
     */
    List<Rows> wrong(String tail, String needed) {
        List<Rows> lengths = new ArrayList<>();
        if (grid.hasRails()) {
            verdict.counter()
                    .ifPresent(
                            counter -> traced(lengths, CounterTrace.rows(counter, grid, columns, lang), tail, needed));
        }
        if (lengths.isEmpty()) {
            Rows rule = head().text(text.rule(), Style.TEXT);
            String more = text.consequenceAndSource();
            lengths.add(
                    rows().addAll(rule).blank().text(more, Style.TEXT).blank().text(tail, Style.TEXT));
            lengths.add(rule.text(more, Style.TEXT).text(tail, Style.TEXT));
        }
        String sent = text.ifSent(text.consequenceAndSource());
        lengths.add(with(head().text(text.rule(), Style.TEXT).text(sent, Style.TEXT), needed));
        lengths.add(with(head().text(text.rule() + " " + sent, Style.TEXT), needed));
        return lengths;
    }

    /** The lengths in which the counter-trace shows what would have followed. */
    private void traced(List<Rows> lengths, Rows trace, String tail, String needed) {
        String rule = text.rule();
        Rows traced = rows().addAll(trace).text(text.shortConsequenceAndSource(), Style.TEXT);
        lengths.add(head().text(rule, Style.TEXT).blank().addAll(traced).text(tail, Style.TEXT));
        lengths.add(head().text(rule, Style.TEXT).addAll(traced).text(tail, Style.TEXT));
        lengths.add(with(head().text(rule, Style.TEXT).addAll(traced), needed));
        if (grid.shape() == Grid.Shape.RAILS && needed.isEmpty()) {
            String lead = ko() ? " 이대로 보냈다면:" : " Had it been sent:";
            lengths.add(head().text(rule + lead, Style.TEXT).addAll(trace));
        }
    }

    /** What is left of it where there is hardly any room: without the section, then without what follows. */
    List<Rows> bare(String needed) {
        String rule = text.rule();
        String sent = text.ifSent(text.consequence());
        String brief = text.ifSent(text.shortConsequence());
        return List.of(
                with(head().text((rule + " " + sent).strip(), Style.TEXT), needed),
                with(head().text((rule + " " + brief).strip(), Style.TEXT), needed),
                with(head().text((rule + " " + text.also()).strip(), Style.TEXT), needed),
                with(head().text(rule, Style.TEXT), needed));
    }

    private static Rows with(Rows rows, String words) {
        return words.isEmpty() ? rows : rows.text(words, Style.TEXT);
    }

    /** The rule at length. */
    List<Rows> why(boolean mayReveal) {
        String source = text.whySource(mayReveal);
        String rule = text.why(mayReveal).strip();
        String word = ko() ? "왜" : "Why";
        int indent = Sheet.margin(columns) + Width.of(word) + 3;
        Rows because = rows().headed("", Style.TEXT, word, rule, 3).text(indent, source, Style.TEXT);
        List<Rows> lengths = new ArrayList<>();
        if (!verdict.right()) {
            refuted(lengths, because);
        }
        lengths.add(head().blank().addAll(because));
        lengths.add(head().text(rule + " " + source, Style.TEXT));
        return lengths;
    }

    /** The rule at length under what it explains, as long as there is room for both. */
    private void refuted(List<Rows> lengths, Rows because) {
        String broken = text.ruleAndSource();
        if (grid.hasRails()) {
            verdict.counter().ifPresent(counter -> {
                Rows traced = rows().addAll(CounterTrace.rows(counter, grid, columns, lang))
                        .text(text.shortConsequence(), Style.TEXT);
                lengths.add(head().text(broken, Style.TEXT)
                        .blank()
                        .addAll(traced)
                        .blank()
                        .addAll(because));
                lengths.add(head().text(broken, Style.TEXT).addAll(traced).addAll(because));
            });
        }
        lengths.add(head().text(broken, Style.TEXT).blank().addAll(because));
        lengths.add(head().text(broken, Style.TEXT).addAll(because));
    }
}
