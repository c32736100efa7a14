package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;

/** What can be done at a question of a sitting: only what does something now. */
final class SittingActions {
    private static final int MOST_DIGITS = 9;

    private final Model model;
    private final Screen.Sitting sitting;
    private final List<Action> all = new ArrayList<>();

    private SittingActions(Model model, Screen.Sitting sitting) {
        this.model = model;
        this.sitting = sitting;
    }

    static List<Action> of(Model model, Screen.Sitting sitting) {
        SittingActions actions = new SittingActions(model, sitting);
        Stage stage = sitting.stage();
        if (stage instanceof Stage.Open open) {
            actions.open(open);
        } else if (stage instanceof Stage.Confiding) {
            actions.confiding();
        } else if (stage instanceof Stage.Judged judged) {
            actions.judged(judged);
        } else {
            actions.paused((Stage.Paused) stage);
        }
        actions.turning();
        return actions.all;
    }

    /** True where letters are text. */
    static boolean isWriting(Screen.Sitting sitting) {
        return sitting.stage() instanceof Stage.Open open && open.entry() instanceof ReplyDraft.Writing;
    }

    // ---------------------------------------------------------------- an open question

    private void open(Stage.Open open) {
        if (open.entry() instanceof ReplyDraft.Writing writing) {
            writing(open, writing);
            return;
        }
        if (open.entry() instanceof ReplyDraft.Marking marking) {
            marking(marking);
        } else if (open.entry() instanceof ReplyDraft.Parts parts) {
            parts(parts);
        } else if (open.entry() instanceof ReplyDraft.Ordering ordering) {
            ordering(ordering);
        } else {
            engine(((ReplyDraft.OfEngine) open.entry()).draft());
        }
        hint(open);
        if (open.showsHint()) {
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CLOSE, BarRank.CLOSE)
                    .called(Action.NO_WORD));
        }
        all.add(Action.of("s", Msg.Plain.SKIP, Labels.SKIP, BarRank.SKIP));
        if (sitting.purpose() instanceof Purpose.OfLesson lesson
                && lesson.walking().earlier().isPresent()) {
            all.add(Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.ASIDE));
        }
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    private void hint(Stage.Open open) {
        if (open.rungs() < open.question().hints().size()) {
            all.add(Action.of("h", Msg.Plain.HINT, open.rungs() == 0 ? Labels.HINT : Labels.MORE_HINT, BarRank.OPEN)
                    .called(Labels.HINT));
        }
    }

    private void digits(List<Boolean> offered, Text label) {
        boolean first = true;
        for (int i = 0; i < Math.min(MOST_DIGITS, offered.size()); i++) {
            if (offered.get(i)) {
                all.add(new Action(
                        List.of(String.valueOf(i + 1)),
                        new Msg.Choose(i),
                        label,
                        BarSlot.of(first ? range(offered) : "", BarRank.MAIN),
                        Action.NO_WORD));
                first = false;
            }
        }
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

    static List<Boolean> offered(ReplyDraft entry) {
        if (entry instanceof ReplyDraft.Marking marking) {
            return marking.shown().stream().map(i -> true).toList();
        }
        if (entry instanceof ReplyDraft.Parts parts) {
            return parts.rows().stream().map(i -> true).toList();
        }
        if (entry instanceof ReplyDraft.Ordering ordering) {
            return ordering.shown().stream()
                    .map(i -> !ordering.placed().contains(i))
                    .toList();
        }
        return List.of();
    }

    private void moving() {
        all.add(new Action(
                List.of("j", "down"), new Msg.Move(1), Labels.MOVE, BarSlot.of("j k", BarRank.ASIDE), Action.NO_WORD));
        all.add(new Action(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK, BarSlot.NONE, Action.NO_WORD));
    }

    private void enter(Text label) {
        all.add(new Action(
                List.of("enter"), Msg.Plain.CONFIRM, label, BarSlot.of("Enter", BarRank.CONFIRM), Action.NO_WORD));
    }

    private void marking(ReplyDraft.Marking marking) {
        digits(offered(marking), marking.many() ? Labels.MARK : Labels.CHOOSE);
        moving();
        if (!marking.many()) {
            enter(Labels.CONFIRM);
        } else if (!marking.marked().isEmpty()) {
            enter(Labels.SUBMIT);
        }
    }

    private void parts(ReplyDraft.Parts parts) {
        digits(offered(parts), Labels.CHOOSE);
        moving();
        enter(Labels.CONFIRM);
        if (!parts.atFirst()) {
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CHOOSE_AGAIN, BarRank.TAKE_BACK));
        }
    }

    private void ordering(ReplyDraft.Ordering ordering) {
        digits(offered(ordering), Labels.PLACE);
        moving();
        if (ordering.complete()) {
            enter(Labels.SUBMIT);
        } else if (!ordering.placed().contains(ordering.shown().get(ordering.cursor()))) {
            enter(Labels.PLACE);
        }
        if (!ordering.placed().isEmpty()) {
            all.add(new Action(
                    List.of("backspace", "u"),
                    Msg.Plain.ERASE,
                    Labels.TAKE_BACK,
                    BarSlot.of("u", BarRank.TAKE_BACK),
                    Labels.TAKE_BACK));
        }
    }

    private void engine(SegmentDraft draft) {
        if (draft instanceof SegmentDraft.Picking picking) {
            List<Boolean> offered = new ArrayList<>();
            for (int i = 0; i < picking.choices().size(); i++) {
                offered.add(picking.offers(i));
            }
            digits(offered, Labels.CHOOSE);
            moving();
            if (picking.offers(picking.cursor())) {
                enter(Labels.CONFIRM);
            }
            return;
        }
        building((SegmentDraft.Building) draft);
    }

    private void building(SegmentDraft.Building building) {
        if (!building.flagsGiven()) {
            Flag[] flags = {Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH};
            for (Flag flag : flags) {
                String letter = flag.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
                all.add(new Action(
                        List.of(letter),
                        new Msg.Toggle(flag),
                        Labels.FLAGS,
                        BarSlot.of(flag == Flag.SYN ? "s a f r p" : "", BarRank.MAIN),
                        Text.same(flag.name())));
            }
        }
        for (int digit = 0; digit <= 9; digit++) {
            all.add(new Action(
                    List.of(String.valueOf(digit)),
                    new Msg.Digit(digit),
                    Labels.DIGITS,
                    BarSlot.of(digit == 0 ? "0-9" : "", BarRank.MAIN),
                    Action.NO_WORD));
        }
        all.add(new Action(
                List.of("j", "down", "k", "up"),
                new Msg.Move(1),
                Labels.FIELD,
                BarSlot.of("j k", BarRank.EXPLAIN),
                Action.NO_WORD));
        all.add(new Action(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE, BarSlot.NONE, Labels.ERASE));
        boolean seqReady = SegmentDraft.Building.isNumber(building.seq());
        boolean ackReady = !building.usesAck() || SegmentDraft.Building.isNumber(building.ack());
        boolean toAck =
                !building.onAck() && building.usesAck() && building.ack().isEmpty();
        if (toAck || seqReady && ackReady) {
            enter(toAck ? Labels.FIELD : Labels.SEND);
        }
    }

    private void writing(Stage.Open open, ReplyDraft.Writing writing) {
        boolean begun = !writing.text().isBlank();
        boolean ends = begun
                && writing.text().endsWith("\n")
                && writing.draft().caret() == writing.text().length();
        all.add(new Action(
                List.of("enter"),
                Msg.Plain.CONFIRM,
                ends ? Labels.SUBMIT : Labels.NEW_LINE,
                BarSlot.of("Enter", BarRank.MAIN),
                Action.NO_WORD));
        if (begun) {
            all.add(new Action(
                    List.of("ctrl-d"),
                    Msg.Plain.SUBMIT,
                    Labels.SUBMIT,
                    BarSlot.of(ends ? "" : "Enter Enter", BarRank.SUBMIT),
                    Labels.SUBMIT));
        }
        if (!writing.draft().earlier().isEmpty()) {
            all.add(new Action(
                    List.of("ctrl-u"), Msg.Plain.UNDO, Labels.UNDO, BarSlot.of("Ctrl-U", BarRank.EXTRA), Labels.UNDO));
        }
        edit("backspace", Msg.Plain.ERASE);
        edit("delete", Msg.Plain.DELETE);
        edit("left", Msg.Plain.LEFT);
        edit("right", Msg.Plain.RIGHT);
        edit("home", Msg.Plain.LINE_START);
        edit("ctrl-a", Msg.Plain.LINE_START);
        edit("end", Msg.Plain.LINE_END);
        edit("ctrl-e", Msg.Plain.LINE_END);
        all.add(new Action(
                        List.of("esc"),
                        Msg.Plain.CANCEL,
                        open.showsHint() ? Labels.CLOSE : Labels.PAUSE,
                        BarSlot.of("Esc", BarRank.LEAVE),
                        Labels.PAUSE)
                .pinned());
        // What the plain face says as words, where no letter is a key.
        all.add(new Action(List.of("skip"), Msg.Plain.SKIP, Labels.SKIP, BarSlot.NONE, Labels.SKIP));
        if (open.rungs() < open.question().hints().size()) {
            all.add(new Action(List.of("hint"), Msg.Plain.HINT, Labels.HINT, BarSlot.NONE, Labels.HINT));
        }
        all.add(new Action(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT, BarSlot.NONE, Labels.REPEAT));
    }

    private void edit(String key, Msg msg) {
        all.add(new Action(List.of(key), msg, Labels.ERASE, BarSlot.NONE, Action.NO_WORD));
    }

    // ---------------------------------------------------------------- later stages

    private void confiding() {
        Confidence[] levels = {Confidence.GUESS, Confidence.MAYBE, Confidence.SURE};
        List<String> ko = FeedbackWords.confidences(Lang.KO);
        List<String> en = FeedbackWords.confidences(Lang.EN);
        for (int i = 0; i < levels.length; i++) {
            all.add(new Action(
                    List.of(String.valueOf(i + 1)),
                    new Msg.Sure(levels[i]),
                    Labels.CONFIDENCE,
                    BarSlot.of(i == 0 ? "1-3" : "", BarRank.MAIN),
                    new Text(ko.get(i), en.get(i))));
        }
        all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.SKIP, BarRank.CONFIRM));
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CHOOSE_AGAIN, BarRank.OPEN));
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    private void judged(Stage.Judged judged) {
        Text next = new SittingWords(model, sitting).nextLabel();
        all.add(Action.of("n", Msg.Plain.NEXT, next, BarRank.ONWARD).also("enter"));
        if (judged.result() instanceof Result.OfText text) {
            ticks(text.marked());
            all.add(Action.of("w", Msg.Plain.WHY, Labels.MODEL_ANSWER, BarRank.EXPLAIN));
        } else {
            all.add(Action.of("w", Msg.Plain.WHY, Labels.WHY, BarRank.EXPLAIN));
        }
        all.add(Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.MOVE));
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    /** The digits that turn a tick round: one for each point, then one for each misconception that was said. */
    private void ticks(MarkedAnswer marked) {
        List<Boolean> offered = new ArrayList<>();
        marked.points().forEach(p -> offered.add(true));
        marked.forbidden().forEach(h -> offered.add(h.said() || h.corrected()));
        boolean first = true;
        for (int i = 0; i < Math.min(MOST_DIGITS, offered.size()); i++) {
            if (offered.get(i)) {
                all.add(new Action(
                        List.of(String.valueOf(i + 1)),
                        new Msg.Correct(i),
                        Labels.CORRECT_TICK,
                        BarSlot.of(first ? range(offered) : "", BarRank.CORRECT),
                        Action.NO_WORD));
                first = false;
            }
        }
    }

    private void paused(Stage.Paused paused) {
        all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.GO_ON, BarRank.ONWARD)
                .also("esc"));
        all.add(Action.of("n", Msg.Plain.NEXT, Labels.SKIP, BarRank.EXPLAIN).also("s"));
        hint(paused.open());
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    /** Where a screen does not hold the page. The bar shows it only there. */
    private void turning() {
        List<String> on = isWriting(sitting) ? List.of("pagedown") : List.of("m", "space", "pagedown");
        all.add(new Action(
                on, new Msg.Turn(1), Labels.MORE, BarSlot.of(Keys.shown(on.get(0)), BarRank.TURN), Action.NO_WORD));
        all.add(new Action(List.of("pageup"), new Msg.Turn(-1), Labels.MOVE_BACK, BarSlot.NONE, Action.NO_WORD));
    }
}
