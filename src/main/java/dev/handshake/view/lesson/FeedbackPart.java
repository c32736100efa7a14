package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPainter;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the choices: a verdict, hints, or how sure one is. Each comes in several lengths, the fullest first;
 * the page takes the first one that fits. The order of what is said is the same in all of them.
 */
public final class FeedbackPart {
    /** What comes after a verdict. */
    public enum After {
        /** A lesson goes on where it was answered rightly. */
        AGAIN,
        /** A sitting goes on in any case, and says so itself. */
        ONWARD
    }

    private final LessonMoment walking;
    private final Grid grid;
    private final int columns;
    private final boolean folded;
    private final Lang lang;
    private final After after;

    FeedbackPart(LessonMoment walking, Grid grid, int columns, boolean folded, Lang lang) {
        this(walking, grid, columns, folded, lang, After.AGAIN);
    }

    public FeedbackPart(LessonMoment walking, Grid grid, int columns, boolean folded, Lang lang, After after) {
        this.after = after;
        this.walking = walking;
        this.grid = grid;
        this.columns = columns;
        this.folded = folded;
        this.lang = lang;
    }

    /** The lengths in which it can be said now; empty where there is nothing to say. */
    public List<Rows> lengths() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Solved solved) {
            return right(solved);
        }
        if (phase instanceof LessonPhase.Confiding confiding) {
            return confidence(confiding);
        }
        if (phase instanceof LessonPhase.Asking asking) {
            if (asking.last().isPresent()) {
                return wrong(asking, asking.last().get());
            }
            if (asking.showsHint()) {
                return hints(asking);
            }
            return asking.draft() instanceof SegmentDraft.Building building ? howToBuild(building) : List.of();
        }
        return List.of();
    }

    private List<Rows> howToBuild(SegmentDraft.Building building) {
        if (folded) {
            return List.of();
        }
        String flags = ko() ? "글자로 플래그를 켜고 끕니다." : "Letters switch the flags.";
        String numbers = ko() ? "숫자는 바로 입력하세요." : "Type digits for the numbers.";
        String how = building.flagsGiven() ? numbers : building.numbersGiven() ? flags : flags + " " + numbers;
        return List.of(rows().text(how, Style.TEXT));
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private Rows rows() {
        return new Rows(columns);
    }

    // ---------------------------------------------------------------- verdicts

    private Rows head(VerdictText text) {
        boolean right = text.right();
        return rows().headed(
                        right ? "✓" : "✗",
                        right ? Style.ACCENT : Style.WARN,
                        text.word(),
                        columns < 60 ? text.chosenShort() : text.chosen(),
                        columns < 60 ? 2 : 3);
    }

    private List<Rows> right(LessonPhase.Solved solved) {
        VerdictText text = text(solved.asked().draft(), solved.verdict());
        if (solved.why()) {
            return why(text, false);
        }
        String rule = text.rule();
        String more = text.consequenceAndSource();
        String next = ko() ? "n을 누르면 다음 단계로 갑니다." : "Press n for the next step.";
        List<Rows> lengths = new ArrayList<>();
        if (after == After.ONWARD) {
            lengths.add(head(text).text(rule, Style.TEXT).text(more, Style.TEXT));
            lengths.add(head(text).text(rule + " " + more, Style.TEXT));
            return lengths;
        }
        lengths.add(head(text)
                .text(rule, Style.TEXT)
                .blank()
                .text(more, Style.TEXT)
                .blank()
                .text(next, Style.TEXT));
        lengths.add(head(text).text(rule, Style.TEXT).text(more, Style.TEXT).text(next, Style.TEXT));
        lengths.add(head(text).text(rule, Style.TEXT).text(more, Style.TEXT));
        lengths.add(head(text).text(rule + " " + more, Style.TEXT));
        return lengths;
    }

    private List<Rows> wrong(LessonPhase.Asking asking, Verdict verdict) {
        VerdictText text = text(asking.draft(), verdict);
        if (asking.why()) {
            return why(text, asking.mayReveal());
        }
        String rule = text.rule();
        String more = text.consequenceAndSource();
        String needed = needed(asking);
        String again = after == After.AGAIN ? FeedbackWords.again(asking, lang) : "";
        String tail = String.join(" ", answer(asking), again, sure(asking))
                .replaceAll(" +", " ")
                .strip();
        List<Rows> lengths = new ArrayList<>();
        if (verdict.counter().isPresent() && grid.hasRails()) {
            Rows trace = trace(verdict.counter().get());
            Rows rest = rows().text(text.shortConsequenceAndSource(), Style.TEXT);
            lengths.add(head(text)
                    .text(rule, Style.TEXT)
                    .blank()
                    .addAll(trace)
                    .addAll(rest)
                    .text(tail, Style.TEXT));
            lengths.add(
                    head(text).text(rule, Style.TEXT).addAll(trace).addAll(rest).text(tail, Style.TEXT));
            lengths.add(needed(head(text).text(rule, Style.TEXT).addAll(trace).addAll(rest), needed));
            if (grid.shape() == Grid.Shape.RAILS && needed.isEmpty()) {
                String lead = ko() ? " 이대로 보냈다면:" : " Had it been sent:";
                lengths.add(head(text).text(rule + lead, Style.TEXT).addAll(trace));
            }
        } else {
            lengths.add(head(text)
                    .text(rule, Style.TEXT)
                    .blank()
                    .text(more, Style.TEXT)
                    .blank()
                    .text(tail, Style.TEXT));
            lengths.add(head(text).text(rule, Style.TEXT).text(more, Style.TEXT).text(tail, Style.TEXT));
        }
        String sent = verdict.counter().isPresent() ? FeedbackWords.ifSent(more, lang) : more;
        lengths.add(needed(head(text).text(rule, Style.TEXT).text(sent, Style.TEXT), needed));
        lengths.add(needed(head(text).text(rule + " " + sent, Style.TEXT), needed));
        return lengths;
    }

    /** What is left where even a ladder without rows does not make room: without the section, then without what follows. */
    List<Rows> bare() {
        if (!(walking.phase() instanceof LessonPhase.Asking asking)
                || asking.last().isEmpty()
                || asking.why()) {
            return List.of();
        }
        Verdict verdict = asking.last().get();
        VerdictText text = text(asking.draft(), verdict);
        String more = text.consequence();
        String sent = verdict.counter().isPresent() ? FeedbackWords.ifSent(more, lang) : more;
        return List.of(
                needed(head(text).text((text.rule() + " " + sent).strip(), Style.TEXT), needed(asking)),
                needed(head(text).text(text.rule(), Style.TEXT), needed(asking)));
    }

    private Rows needed(Rows rows, String words) {
        return words.isEmpty() ? rows : rows.text(words, Style.TEXT);
    }

    /** What must not be left out: the answer after two misses, and that a sure mistake is remembered. */
    private String needed(LessonPhase.Asking asking) {
        return (answer(asking) + " " + sure(asking)).strip();
    }

    private String answer(LessonPhase.Asking asking) {
        return asking.mayReveal()
                ? VerdictText.answer(walking.question(), HintText.rightNumber(walking.question(), asking.draft()), lang)
                : "";
    }

    private String sure(LessonPhase.Asking asking) {
        if (after == After.ONWARD) {
            return asking.confidence() == Confidence.SURE ? FeedbackWords.firstInReview(lang) : "";
        }
        return asking.confidence() == Confidence.SURE && asking.misses() == 1
                ? columns < 60 ? FeedbackWords.sureShort(lang) : FeedbackWords.sure(lang)
                : "";
    }

    private List<Rows> why(VerdictText text, boolean mayReveal) {
        String source = text.whySource(mayReveal);
        String rule = text.why(mayReveal).strip();
        int indent = Sheet.margin(columns) + Width.of(whyWord()) + 3;
        Rows full =
                head(text).blank().headed("", Style.TEXT, whyWord(), rule, 3).text(indent, source, Style.TEXT);
        Rows tight = head(text).text(rule + " " + source, Style.TEXT);
        return List.of(full, tight);
    }

    private String whyWord() {
        return ko() ? "왜" : "Why";
    }

    private VerdictText text(SegmentDraft draft, Verdict verdict) {
        return new VerdictText(walking.question(), verdict, FeedbackWords.number(draft, verdict.given()), lang);
    }

    // ---------------------------------------------------------------- the counter-trace

    private Rows trace(Verdict.Counter counter) {
        Rows rows = rows();
        LadderPainterOf painter = canvas -> new LadderPainter(canvas, grid, lang);
        State next = counter.step().next().state();
        List<Segment> sends = counter.step().sends();
        rows.add((canvas, row) -> {
            painter.of(canvas).counter(row, counter.from(), counter.sent());
            if (grid.shape() == Grid.Shape.WIDE) {
                painter.of(canvas).beside(row, counter.from(), ko() ? "보냈다면" : "if sent");
            }
            if (sends.isEmpty()) {
                painter.of(canvas).outcome(row, counter.from().opposite(), next.name());
            }
        });
        for (int i = 0; i < Math.min(1, sends.size()); i++) {
            Segment segment = sends.get(i);
            rows.add((canvas, row) -> {
                painter.of(canvas).counter(row, counter.from().opposite(), segment);
                painter.of(canvas).outcome(row, counter.from().opposite(), next.name());
            });
        }
        return rows;
    }

    private interface LadderPainterOf {
        LadderPainter of(Canvas canvas);
    }

    // ---------------------------------------------------------------- confidence

    private List<Rows> confidence(LessonPhase.Confiding confiding) {
        Rows scale = confidence(columns, lang);
        if (!folded) {
            return List.of(scale);
        }
        int number = FeedbackWords.number(confiding.asking().draft(), confiding.answer());
        String given = FeedbackWords.given(number, confiding.answer(), lang);
        return List.of(
                rows().text(given, Style.TEXT).blank().addAll(scale),
                rows().text(given, Style.TEXT).addAll(scale));
    }

    /** The question how sure one is, and its three answers. */
    public static Rows confidence(int columns, Lang lang) {
        String question = lang == Lang.KO ? "얼마나 확신하나요?" : "How sure are you?";
        List<String> words = FeedbackWords.confidences(lang);
        Rows scale = new Rows(columns);
        int margin = Sheet.margin(columns);
        if (columns >= 60) {
            scale.add((canvas, row) -> scale(canvas, row, canvas.put(margin, row, question, Style.BOLD) + 4, words));
        } else {
            scale.text(question, Style.BOLD).add((canvas, row) -> scale(canvas, row, margin, words));
        }
        return scale;
    }

    private static void scale(Canvas canvas, int row, int column, List<String> words) {
        int at = column;
        for (int i = 0; i < words.size(); i++) {
            at = canvas.put(at, row, String.valueOf(i + 1), Style.BOLD);
            at = canvas.put(at + 1, row, words.get(i), Style.TEXT) + 3;
        }
    }

    // ---------------------------------------------------------------- hints

    private List<Rows> hints(LessonPhase.Asking asking) {
        Stop.Question question = walking.question();
        HintText text = new HintText(walking.walk(), question, asking, lang);
        List<HintRung> used = text.used();
        if (used.isEmpty()) {
            return List.of();
        }
        HintRung newest = used.get(0);
        String head = ko() ? "힌트" : "Hint";
        String kind = HintText.kind(newest).in(lang);
        List<Rows> lengths = new ArrayList<>();
        Rows first = rows().headed("", Style.TEXT, head, kind, 3).text(text.words(newest), Style.TEXT);
        // Whole hints fall away, the oldest first: half a sentence helps nobody.
        for (int keep = used.size(); keep >= 1; keep--) {
            Rows older = rows();
            for (HintRung rung : used.subList(1, keep)) {
                older.text(TermWords.capital(HintText.kind(rung).in(lang)) + ": " + text.words(rung), Style.TEXT);
            }
            if (older.size() > 0) {
                Rows spaced = rows().addAll(first).blank().addAll(older);
                lengths.add(rows().addAll(spaced).blank().text(FeedbackWords.price(lang), Style.TEXT));
                lengths.add(spaced);
            } else {
                lengths.add(rows().addAll(first).blank().text(FeedbackWords.price(lang), Style.TEXT));
            }
            lengths.add(rows().addAll(first).addAll(older));
        }
        lengths.add(rows().text(head + ", " + kind + ": " + text.words(newest), Style.TEXT));
        return lengths;
    }
}
