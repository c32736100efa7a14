package dev.handshake.view.study;

import dev.handshake.lesson.Question;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ListKeys;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The follow-ups that are still open, each with what led to it. */
public final class FollowUpsSheet extends Sheet {
    private final Screen.FollowUps follow;
    private final List<Open> open = new ArrayList<>();

    private record Open(Question question, Attempt.Because because) {}

    public FollowUpsSheet(Model model, Screen.FollowUps follow) {
        super(model);
        this.follow = follow;
        for (Map.Entry<String, Attempt.Because> entry : model.progress().open().entrySet()) {
            Optional<Question> question = model.catalog().question(entry.getKey());
            question.ifPresent(q -> open.add(new Open(q, entry.getValue())));
        }
    }

    @Override
    public String title() {
        return say(Labels.FOLLOW_UPS);
    }

    @Override
    public String corner() {
        return say(open.size() + "개 남음", open.size() + " open");
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        if (!open.isEmpty()) {
            all.add(Action.of("enter", new Msg.Begin(new Purpose.OfFollowUps()), Labels.START, BarRank.MAIN)
                    .also("n", "1")
                    .called(Labels.START));
            all.add(Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.MOVE)
                    .also("down")
                    .shownAs("j k"));
            all.add(Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK));
            all.addAll(new ListKeys(cursor(), open.size()).leaps());
        }
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.OPEN));
        return all;
    }

    private int cursor() {
        return open.isEmpty() ? 0 : Math.floorMod(follow.cursor(), open.size());
    }

    private String empty() {
        return say(
                "남은 꼬리 질문이 없습니다. 면접이나 문제집에서 빠뜨린 요점이 있으면 여기에 모입니다.",
                "No follow-up is open. What you leave out in an interview or a quiz is kept here.");
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        int columns = canvas.columns();
        if (open.isEmpty()) {
            paragraph(canvas, from, bottom, empty(), Style.TEXT);
            return;
        }
        Rows rows = new Rows(columns);
        int chosen = cursor();
        int focus = 0;
        for (int i = 0; i < open.size(); i++) {
            focus = i == chosen ? rows.size() : focus;
            Open each = open.get(i);
            rows.headed(
                    i == chosen ? "▸" : "",
                    Style.ACCENT,
                    String.valueOf(i + 1),
                    QuestionName.of(each.question(), lang),
                    2);
            rows.text(margin(columns) + 3, SittingWords.because(model, each.because(), lang), Style.TEXT);
            if (!ScreenHeight.of(canvas).isShort()) {
                rows.blank();
            }
        }
        int room = bottom - from;
        int start = Math.max(0, Math.min(focus, rows.size() - room));
        rows.part(start, start + room).draw(canvas, from, bottom);
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ". " + corner() + ".");
        if (open.isEmpty()) {
            lines.add(empty());
        }
        for (int i = 0; i < open.size(); i++) {
            Open each = open.get(i);
            lines.add((i + 1) + ". " + QuestionName.of(each.question(), lang) + " "
                    + SittingWords.because(model, each.because(), lang));
        }
        lines.add(
                open.isEmpty()
                        ? say("돌아가기, 나가기", "back, leave")
                        : say("Enter를 누르면 차례로 묻습니다. 돌아가기, 나가기", "Press Enter to be asked them in turn. back, leave"));
        return lines;
    }
}
