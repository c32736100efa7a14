package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Orders;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Segments to be put into an order that can happen: the places above, the segments to choose from below. */
final class OrderPart extends QuestionPart {
    private final ReplyDraft.Ordering draft;
    private final List<Orders.Item> items;

    OrderPart(ReplyDraft.Ordering draft, Lang lang) {
        super(lang);
        this.draft = draft;
        this.items = Orders.items(draft.question().scenario());
    }

    @Override
    String prompt() {
        return written(
                draft.question(),
                say("이 세그먼트들을 실제로 나갈 수 있는 순서로 놓아 보세요.", "Put these segments into an order in which they can leave."));
    }

    private boolean isPlaced(int index) {
        return draft.placed().contains(index);
    }

    private List<Boolean> offered() {
        return draft.shown().stream().map(i -> !isPlaced(i)).toList();
    }

    @Override
    List<Action> actions() {
        List<Action> all = new ArrayList<>(AnswerKeys.choosing(offered(), Labels.PLACE));
        all.addAll(AnswerKeys.moving());
        if (draft.complete()) {
            all.add(AnswerKeys.enter(Labels.SUBMIT));
        } else if (!isPlaced(draft.shown().get(draft.cursor()))) {
            all.add(AnswerKeys.enter(Labels.PLACE));
        }
        if (!draft.placed().isEmpty()) {
            all.add(new Action(
                    List.of("backspace", "u"),
                    Msg.Plain.ERASE,
                    Labels.TAKE_BACK,
                    BarSlot.of("u", BarRank.TAKE_BACK),
                    Labels.TAKE_BACK));
        }
        return all;
    }

    @Override
    RowMarks cursor() {
        int here = draft.shown().get(draft.cursor());
        return RowMarks.at(-1, isPlaced(here) ? -1 : here);
    }

    private LinesPart ladder(int columns) {
        return new LinesPart(columns, items.stream().map(Orders.Item::segment).toList(), lang);
    }

    @Override
    Rows picture(int columns, RowMarks marks) {
        List<LinesPart.Line> lines = new ArrayList<>();
        for (int place = 0; place < draft.placed().size(); place++) {
            Orders.Item item = items.get(draft.placed().get(place));
            lines.add(new LinesPart.Line(item.from(), item.segment(), marks.first(place), false));
        }
        LinesPart ladder = ladder(columns);
        return ladder.names().addAll(ladder.places(lines, items.size()));
    }

    @Override
    Rows answers(int columns, RowMarks marks) {
        LinesPart ladder = ladder(columns);
        Rows rows = new Rows(columns);
        for (int row = 0; row < draft.shown().size(); row++) {
            int index = draft.shown().get(row);
            boolean gone = isPlaced(index) && marks.isOpen();
            Orders.Item item = items.get(index);
            rows.addAll(ladder.choice(
                    gone ? "-" : String.valueOf(row + 1),
                    new LinesPart.Line(item.from(), item.segment(), marks.second(index), true)));
        }
        return rows;
    }

    private String item(int index) {
        Orders.Item item = items.get(index);
        return TermWords.sideFirst(item.from(), lang) + ", " + TermWords.spoken(item.segment(), lang);
    }

    @Override
    List<String> choices() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < draft.shown().size(); row++) {
            int index = draft.shown().get(row);
            if (!isPlaced(index)) {
                lines.add(choice(row, item(index)));
            }
        }
        if (!draft.placed().isEmpty()) {
            lines.addAll(placed());
        }
        return lines;
    }

    private List<String> placed() {
        List<String> lines = new ArrayList<>();
        lines.add(say("놓은 순서:", "Placed so far:"));
        for (int place = 0; place < draft.placed().size(); place++) {
            lines.add((place + 1) + ". " + item(draft.placed().get(place)) + ".");
        }
        return lines;
    }

    @Override
    String answeredWith() {
        return AnswerKeys.range(offered());
    }

    @Override
    Optional<List<String>> changed() {
        List<String> lines = new ArrayList<>(placed());
        if (draft.complete()) {
            lines.add(say("Enter를 누르면 제출합니다.", "Press Enter to submit."));
        }
        return Optional.of(lines);
    }
}
