package dev.handshake.view.question;

import dev.handshake.lesson.claim.ThinAnswers;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said to free text: each point with the words in which it was found, what is missing, which misconception was said, which
 * statement contradicts the model answer.
 * Every tick has a digit by which the learner corrects it.
 */
final class TextVerdict extends VerdictPart {
    private static final int MOST_EVENTS = 12;
    /** Fewer rows of events than this tell no story. */
    private static final int FEWEST_EVENTS = 3;

    private final Result.OfText result;
    private final MarkedAnswer marked;
    private final TextTicks ticks;

    TextVerdict(Model model, Stage.Judged judged, Result.OfText result) {
        super(model, judged);
        this.result = result;
        this.marked = result.marked();
        this.ticks = new TextTicks(
                marked, lang, judged.followUp().map(PlannedQuestion::id).orElse(""));
    }

    @Override
    Result result() {
        return result;
    }

    @Override
    RowMarks marks() {
        return RowMarks.NONE;
    }

    private VerdictWord word() {
        return VerdictWord.of(result.right(), !marked.found().isEmpty());
    }

    private String modelAnswer() {
        return result.reply().question().model().in(lang);
    }

    @Override
    List<Action> actions() {
        List<Boolean> offered = new ArrayList<>();
        marked.points().forEach(p -> offered.add(true));
        // Before the misconceptions, most of which are not shown: only nine digits can be pressed.
        marked.contradicted().forEach(statement -> offered.add(true));
        marked.forbidden().forEach(h -> offered.add(h.said() || h.corrected()));
        List<Action> all =
                new ArrayList<>(AnswerKeys.digits(offered, Msg.Correct::new, Labels.CORRECT_TICK, BarRank.CORRECT));
        all.add(Action.of("w", Msg.Plain.WHY, Labels.MODEL_ANSWER, BarRank.EXPLAIN));
        ticks.story().ifPresent(story -> all.add(Action.of("p", Msg.Plain.PLAY, Labels.PLAY, BarRank.EXPLAIN)));
        return all;
    }

    // ---------------------------------------------------------------- as rows

    @Override
    List<Rows> rows(int columns) {
        return List.of(pointsHeaded(columns).addAll(claimRows(columns)));
    }

    /** The answer with what was recognised in it, the model answer where it is asked for, then points and misconceptions. */
    @Override
    void fill(FlexColumn column, QuestionPart part, PageParts parts, Rows next) {
        int columns = parts.columns();
        WritingPart written = new WritingPart(columns);
        Rows answer = written.closed(marked.answer(), ticks.underlined());
        Rows model = new Rows(columns);
        if (judged.why()) {
            model.text(say(Labels.MODEL_ANSWER.ko(), "Model answer"), Style.BOLD)
                    .addAll(written.quoted(modelAnswer()));
        }
        Rows points = pointsHeaded(columns);
        Rows claims = claimRows(columns);
        Rows onward = new Rows(columns);
        if (isSureMistake()) {
            onward.text(FeedbackWords.firstInReview(lang), Style.TEXT);
        }
        onward.addAll(next);
        Rows asked = parts.asked();
        if (judged.plays() && ticks.story().isPresent()) {
            played(column, new CounterStoryRows(ticks.story().get(), lang), columns, onward);
            return;
        }
        column.way(parts.context(), asked, answer, model, points, claims, onward)
                .way(asked, answer, model, points, claims, onward)
                .folded(model, points, claims, onward, asked, answer);
    }

    /** The statement and the story that refutes it: the points give up their place. */
    private void played(FlexColumn column, CounterStoryRows story, int columns, Rows onward) {
        Rows claims = claimRows(columns);
        for (int events = MOST_EVENTS; events >= FEWEST_EVENTS; events--) {
            column.way(claims, story.rows(columns, events), onward);
        }
        column.folded(story.rows(columns, MOST_EVENTS), claims, onward);
    }

    private Rows pointsHeaded(int columns) {
        int gap = ScreenWidth.of(columns).isNarrow() ? 2 : 3;
        return new Rows(columns)
                .headed(word().glyph, word().style, word().word.in(lang), ticks.count(), gap)
                .addAll(pointRows(columns));
    }

    private Rows pointRows(int columns) {
        List<TextTicks.Line> lines = ticks.points();
        int margin = Sheet.margin(columns);
        int left = margin + 3;
        int says = lines.stream().mapToInt(l -> Width.of(l.says())).max().orElse(0);
        int widest = lines.stream().mapToInt(l -> Width.of(l.where())).max().orElse(0);
        boolean beside = left + says + 2 + widest <= columns - margin;
        Rows rows = new Rows(columns);
        for (TextTicks.Line line : lines) {
            if (beside) {
                rows.add((canvas, row) -> {
                    head(canvas, row, margin, line);
                    canvas.put(left, row, line.says(), Style.TEXT);
                    canvas.put(left + says + 2, row, line.where(), Style.TEXT);
                });
            } else {
                rows.addAll(wrapped(columns, line));
            }
        }
        return rows;
    }

    /** A point with the words in which it was found below it. */
    private static Rows wrapped(int columns, TextTicks.Line line) {
        int margin = Sheet.margin(columns);
        int left = margin + 3;
        List<String> texts = new ArrayList<>(Wrap.lines(line.says(), columns - left - margin));
        Wrap.lines(line.where(), columns - left - margin - 2).forEach(w -> texts.add("  " + w));
        Rows rows = new Rows(columns);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean first = i == 0;
            rows.add((canvas, row) -> {
                if (first) {
                    head(canvas, row, margin, line);
                }
                canvas.put(left, row, text, Style.TEXT);
            });
        }
        return rows;
    }

    private static void head(Canvas canvas, int row, int margin, TextTicks.Line line) {
        line.mark().draw(canvas, margin - 2, row);
        canvas.put(margin, row, String.valueOf(line.number()), Style.BOLD);
    }

    private Rows claimRows(int columns) {
        Rows rows = new Rows(columns);
        for (TextTicks.Claim claim : ticks.claims()) {
            boolean said = claim.heard().said();
            rows.headed(said ? "!" : "", Style.WARN, claim.number() + "  " + ticks.claimName(claim), claim.where(), 2);
            if (said) {
                rows.text(Sheet.margin(columns) + 3, refutation(claim.heard().misconception()), Style.TEXT);
            }
        }
        for (TextTicks.Doubt doubt : ticks.doubts()) {
            boolean stands = !doubt.statement().corrected();
            rows.headed(
                    stands ? "!" : "", Style.WARN, doubt.number() + "  " + ticks.doubtName(doubt), doubt.where(), 2);
            if (stands) {
                rows.text(Sheet.margin(columns) + 3, ticks.instead(doubt), Style.TEXT);
            }
        }
        remark().ifPresent(words -> rows.text(Sheet.margin(columns) + 3, words, Style.TEXT));
        return rows;
    }

    // ---------------------------------------------------------------- as sentences

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(word().word.in(lang) + ". " + ticks.count() + ".");
        ticks.points().forEach(line -> lines.add(said(line)));
        ticks.claims().forEach(claim -> lines.add(said(claim)));
        ticks.doubts().forEach(doubt -> lines.add(said(doubt)));
        remark().ifPresent(lines::add);
        if (judged.why()) {
            explanation().ifPresent(lines::add);
        }
        if (judged.plays()) {
            lines.addAll(story());
        }
        String play = ticks.story().isPresent() ? ", " + Labels.PLAY.in(lang) : "";
        lines.add(say(
                "판정이 다르면 번호를 입력해서 고칠 수 있습니다. 모범 답안" + play + ", 되돌리기",
                "Type a number to correct that tick. model answer" + play + ", undo"));
        return lines;
    }

    private String said(TextTicks.Line line) {
        MarkedAnswer.Tick tick = line.tick();
        String lead = tick.found()
                ? say("말한 요점 ", "Said, ")
                : tick.point().must() ? say("빠진 요점 ", "Missing, ") : say("덧붙이면 좋은 요점 ", "A bonus, ");
        String where = tick.found() || tick.corrected() ? ": " + line.where() : "";
        return lead + line.number() + ". " + SittingWords.ended(line.says() + where);
    }

    private String said(TextTicks.Claim claim) {
        String more = claim.heard().said()
                ? ", " + claim.where() + ": " + refutation(claim.heard().misconception())
                : ": " + SittingWords.ended(claim.where());
        return claim.number() + ". " + ticks.claimName(claim) + more;
    }

    private String said(TextTicks.Doubt doubt) {
        String more = doubt.statement().corrected()
                ? ": " + SittingWords.ended(doubt.where())
                : ", " + doubt.where() + ": " + ticks.instead(doubt);
        return doubt.number() + ". " + ticks.doubtName(doubt) + more;
    }

    /** What is missing from a common answer that is not enough. */
    private Optional<String> remark() {
        return result.right()
                ? Optional.empty()
                : ThinAnswers.remark(
                                marked.answer(),
                                result.reply().question().head().prompt())
                        .map(words -> words.in(lang));
    }

    @Override
    List<String> story() {
        return ticks.story()
                .map(story -> new CounterStoryRows(story, lang).speech())
                .orElse(List.of());
    }

    @Override
    Optional<String> explanation() {
        return Optional.of(TermWords.capital(Labels.MODEL_ANSWER.in(lang)) + ": " + modelAnswer());
    }
}
