package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interview question, answered in free text. While the text is written it takes all the room that the question leaves. */
final class TextPart extends QuestionPart {
    /** From this many rows on there are empty rows around the text, and a sentence below it. */
    private static final int ROOMY = 16;
    /** Rows of text that are always in sight: the question gives way to them. */
    private static final int LEAST_TEXT = 3;

    private final ReplyDraft.Writing draft;

    TextPart(ReplyDraft.Writing draft, Lang lang) {
        super(lang);
        this.draft = draft;
    }

    @Override
    String prompt() {
        return written(draft.question(), "");
    }

    @Override
    Optional<TextPart> text() {
        return Optional.of(this);
    }

    /** How long the answer may take in an interview. */
    int seconds() {
        return draft.question().seconds();
    }

    private boolean isBegun() {
        return !draft.text().isBlank();
    }

    // ---------------------------------------------------------------- keys

    @Override
    List<Action> actions() {
        String text = draft.text();
        boolean ends = isBegun() && text.endsWith("\n") && draft.draft().caret() == text.length();
        List<Action> all = new ArrayList<>();
        all.add(new Action(
                List.of("enter"),
                Msg.Plain.CONFIRM,
                ends ? Labels.SUBMIT : Labels.NEW_LINE,
                BarSlot.of("Enter", BarRank.MAIN),
                Action.NO_WORD));
        if (isBegun()) {
            all.add(new Action(
                    List.of("ctrl-d"),
                    Msg.Plain.SUBMIT,
                    Labels.SUBMIT,
                    BarSlot.of(ends ? "" : "Enter Enter", BarRank.SUBMIT),
                    Labels.SUBMIT));
        }
        if (!draft.draft().earlier().isEmpty()) {
            all.add(new Action(
                    List.of("ctrl-_"), Msg.Plain.UNDO, Labels.UNDO, BarSlot.of("Ctrl-_", BarRank.EXTRA), Labels.UNDO));
        }
        all.add(edit("backspace", Msg.Plain.ERASE));
        all.add(edit("ctrl-w", Msg.Plain.ERASE_WORD));
        all.add(edit("ctrl-u", Msg.Plain.ERASE_LINE));
        all.add(edit("delete", Msg.Plain.DELETE));
        all.add(edit("left", Msg.Plain.LEFT));
        all.add(edit("right", Msg.Plain.RIGHT));
        all.add(edit("home", Msg.Plain.LINE_START));
        all.add(edit("ctrl-a", Msg.Plain.LINE_START));
        all.add(edit("end", Msg.Plain.LINE_END));
        all.add(edit("ctrl-e", Msg.Plain.LINE_END));
        return all;
    }

    private static Action edit(String key, Msg msg) {
        return new Action(List.of(key), msg, Labels.ERASE, BarSlot.NONE, Action.NO_WORD);
    }

    // ---------------------------------------------------------------- seen

    @Override
    RowMarks cursor() {
        return RowMarks.at(-1, -1);
    }

    /** Draws the question and the text that is being written. */
    void draw(Canvas canvas, int top, int bottom, PageParts parts) {
        int columns = canvas.columns();
        int room = bottom - top;
        boolean roomy = room >= ROOMY;
        int row = above(parts, room, roomy).draw(canvas, top, bottom);
        row += roomy || bottom - row > 6 ? 1 : 0;
        Rows text = new WritingPart(columns).open(draft.draft(), bottom - row - (roomy ? 2 : 0));
        row = text.draw(canvas, row, bottom);
        if (row + 2 <= bottom && roomy) {
            String advice = say("결론부터 서너 문장이면 충분합니다.", "Three or four sentences, the conclusion first.");
            new Rows(columns).text(advice + stuck(parts), Style.TEXT).draw(canvas, row + 1, bottom);
        }
    }

    /** What stands above the text: the question and a hint; the questions above it where there is room for them. */
    private static Rows above(PageParts parts, int room, boolean roomy) {
        Rows context = parts.context();
        Rows hint = parts.shortest();
        Rows above = new Rows(parts.columns());
        if (context.size() + parts.asked().size() + hint.size() + LEAST_TEXT <= room) {
            above.addAll(context);
        }
        above.addAll(parts.asked());
        if (hint.size() > 0 && roomy) {
            above.blank();
        }
        above.addAll(hint);
        int over = above.size() + LEAST_TEXT - room;
        return over > 0 ? above.part(over, above.size()) : above;
    }

    /** While text is written no letter is a key: hints are on the page that Esc opens. */
    private String stuck(PageParts parts) {
        return parts.moreHints() ? say(" 막히면 Esc, h로 힌트를 봅니다.", " Stuck? Esc, then h, for a hint.") : "";
    }

    /**
     * The ways in which the page stands while nothing can be written.
     *
     * @param timed true where the clock of an interview was stopped
     */
    void fillPaused(FlexColumn column, PageParts parts, boolean timed) {
        Rows answer = new WritingPart(parts.columns()).closed(draft.text(), List.<AnswerSpan>of());
        Rows how = new Rows(parts.columns())
                .text(timed ? say("시계가 멈췄습니다.", "The clock stands still.") : say("잠시 멈췄습니다.", "Paused."), Style.BOLD)
                .text(
                        say(
                                "Enter를 누르면 쓰던 곳에서 이어집니다. 쓴 글은 그대로 있습니다.",
                                "Enter goes on where you were. What you wrote is still there."),
                        Style.TEXT);
        column.way(parts.context(), parts.asked(), how, answer).folded(how, parts.asked(), answer, parts.context());
    }

    // ---------------------------------------------------------------- said

    /** What has been written so far, line by line; nothing where nothing has. */
    List<String> soFar() {
        List<String> lines = new ArrayList<>();
        if (isBegun()) {
            lines.add(say("지금까지 쓴 답:", "Your answer so far:"));
            draft.text().strip().lines().forEach(lines::add);
        }
        return lines;
    }

    @Override
    String answeredWith() {
        return "";
    }

    /** What was typed stands above already. */
    @Override
    Optional<List<String>> changed() {
        return Optional.of(List.of());
    }
}
