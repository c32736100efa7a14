package dev.handshake.view.question;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The keys by which rows are chosen. */
final class AnswerKeys {
    private static final int MOST_DIGITS = 9;

    private AnswerKeys() {}

    /** A digit for each row that is offered; the first of them stands for all on the key bar. */
    static List<Action> digits(List<Boolean> offered, IntFunction<Msg> msg, Text label, BarRank rank) {
        List<Action> all = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_DIGITS, offered.size()); i++) {
            if (offered.get(i)) {
                BarSlot bar = BarSlot.of(all.isEmpty() ? range(offered) : "", rank);
                all.add(new Action(List.of(String.valueOf(i + 1)), msg.apply(i), label, bar, Action.NO_WORD));
            }
        }
        return all;
    }

    /** A digit for each row that can be chosen. */
    static List<Action> choosing(List<Boolean> offered, Text label) {
        return digits(offered, Msg.Choose::new, label, BarRank.MAIN);
    }

    /** The digits that can be pressed: {@code 1-4}, or {@code 1,2,4} where one between is gone. */
    static String range(List<Boolean> offered) {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_DIGITS, offered.size()); i++) {
            if (offered.get(i)) {
                open.add(String.valueOf(i + 1));
            }
        }
        if (open.isEmpty()) {
            return "";
        }
        String first = open.get(0);
        String last = open.get(open.size() - 1);
        boolean whole = Integer.parseInt(last) - Integer.parseInt(first) == open.size() - 1;
        return !whole ? String.join(",", open) : first.equals(last) ? first : first + "-" + last;
    }

    /** The choices that can still be picked; none where the segment is built. */
    static List<Boolean> offered(SegmentDraft draft) {
        return IntStream.range(0, draft.choices().size())
                .mapToObj(draft::offers)
                .toList();
    }

    /** The digits of the choices that can still be picked. */
    static String range(SegmentDraft draft) {
        return range(offered(draft));
    }

    /** Moving the mark up and down. */
    static List<Action> moving() {
        return List.of(
                new Action(
                        List.of("j", "down"),
                        new Msg.Move(1),
                        Labels.MOVE,
                        BarSlot.of("j k", BarRank.ASIDE),
                        Action.NO_WORD),
                new Action(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK, BarSlot.NONE, Action.NO_WORD));
    }

    static Action enter(Text label) {
        return new Action(
                List.of("enter"), Msg.Plain.CONFIRM, label, BarSlot.of("Enter", BarRank.CONFIRM), Action.NO_WORD);
    }
}
