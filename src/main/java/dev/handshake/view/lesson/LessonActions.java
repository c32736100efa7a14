package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;
import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Scroll;
import java.util.ArrayList;
import java.util.List;

/** What can be done at a step of a lesson: only what does something now. */
final class LessonActions {

    private final LessonMoment walking;
    private final List<Action> all = new ArrayList<>();

    private LessonActions(LessonMoment walking) {
        this.walking = walking;
    }

    /** What is offered whatever the size of the screen. */
    static List<Action> of(LessonMoment walking) {
        return of(walking, 1);
    }

    /** @param pages how many screens the text of the step takes */
    static List<Action> of(LessonMoment walking, int pages) {
        LessonActions actions = new LessonActions(walking);
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Reading reading) {
            actions.reading(new Scroll(reading.page(), pages, 1, 1));
        } else if (phase instanceof LessonPhase.Confiding) {
            actions.confiding();
        } else if (phase instanceof LessonPhase.Solved) {
            actions.solved();
        } else {
            actions.asking((LessonPhase.Asking) phase);
        }
        return actions.all;
    }

    private void reading(Scroll turning) {
        all.add(Action.of("n", Msg.Plain.NEXT, Labels.NEXT, BarRank.MAIN).also("enter"));
        turning.on()
                .ifPresent(msg -> all.add(new Action(
                        List.of("j", "down"), msg, Labels.MORE, BarSlot.of("j", BarRank.CONFIRM), Action.NO_WORD)));
        turning.back()
                .ifPresent(msg -> all.add(new Action(
                        List.of("k", "up"),
                        msg,
                        Labels.MOVE_BACK,
                        BarSlot.of("k", BarRank.TAKE_BACK),
                        Action.NO_WORD)));
        undo();
        places();
    }

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
        places();
    }

    private void solved() {
        all.add(Action.of("n", Msg.Plain.NEXT, Labels.NEXT, BarRank.MAIN).also("enter"));
        all.add(Action.of("w", Msg.Plain.WHY, Labels.WHY, BarRank.EXPLAIN));
        undo();
        restart();
        places();
    }

    private void asking(LessonPhase.Asking asking) {
        boolean shows = asking.last().isPresent() || asking.showsHint();
        if (asking.draft() instanceof SegmentDraft.Picking picking) {
            picking(picking, shows);
        } else {
            building((SegmentDraft.Building) asking.draft(), shows);
        }
        Hints.next(asking.draft(), asking.rungs())
                .ifPresent(rung -> all.add(new Action(
                        List.of("h"),
                        Msg.Plain.HINT,
                        asking.rungs() == 0 ? Labels.HINT : HintText.kind(rung),
                        BarSlot.of("h", BarRank.OPEN),
                        Labels.HINT)));
        if (asking.last().isPresent()) {
            all.add(Action.of("w", Msg.Plain.WHY, Labels.WHY, BarRank.EXPLAIN));
        }
        undo();
        restart();
        places();
    }

    private void picking(SegmentDraft.Picking picking, boolean shows) {
        boolean first = true;
        for (int i = 0; i < picking.choices().size(); i++) {
            if (picking.offers(i)) {
                all.add(new Action(
                        List.of(String.valueOf(i + 1)),
                        new Msg.Choose(i),
                        picking.tried().isEmpty() ? Labels.CHOOSE : Labels.CHOOSE_AGAIN,
                        BarSlot.of(first ? FeedbackWords.range(picking) : "", BarRank.MAIN),
                        Action.NO_WORD));
                first = false;
            }
        }
        all.add(silent("j", "down", new Msg.Move(1)));
        all.add(silent("k", "up", new Msg.Move(-1)));
        if (picking.offers(picking.cursor())) {
            all.add(worded("enter", Msg.Plain.CONFIRM, Labels.CONFIRM, BarRank.CONFIRM));
        } else if (shows) {
            all.add(worded("enter", Msg.Plain.CONFIRM, Labels.CHOOSE_AGAIN, BarRank.CONFIRM));
        }
        if (shows) {
            all.add(silent("esc", "esc", Msg.Plain.CANCEL));
        }
    }

    private void building(SegmentDraft.Building building, boolean shows) {
        if (!building.flagsGiven()) {
            Flag[] flags = {Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH};
            String[] letters = {"s", "a", "f", "r", "p"};
            for (int i = 0; i < flags.length; i++) {
                all.add(new Action(
                        List.of(letters[i]),
                        new Msg.Toggle(flags[i]),
                        Labels.FLAGS,
                        BarSlot.of(i == 0 ? "s a f r p" : "", BarRank.MAIN),
                        Text.same(flags[i].name())));
            }
        }
        if (!building.numbersGiven()) {
            for (int digit = 0; digit <= 9; digit++) {
                all.add(new Action(
                        List.of(String.valueOf(digit)),
                        new Msg.Digit(digit),
                        Labels.DIGITS,
                        BarSlot.of(digit == 0 && building.flagsGiven() ? "0-9" : "", BarRank.TYPE),
                        Action.NO_WORD));
            }
            all.add(new Action(
                    List.of("j", "down", "k", "up"),
                    new Msg.Move(1),
                    Labels.FIELD,
                    BarSlot.of("j k", BarRank.EXPLAIN),
                    Action.NO_WORD));
            all.add(new Action(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE, BarSlot.NONE, Labels.ERASE));
        }
        boolean toAck = !building.numbersGiven()
                && !building.onAck()
                && building.usesAck()
                && building.ack().isEmpty();
        if (building.segment(walking.question()).isPresent() || toAck) {
            all.add(Action.of("enter", Msg.Plain.CONFIRM, toAck ? Labels.FIELD : Labels.SEND, BarRank.CONFIRM));
        }
        if (shows) {
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CORRECT, BarRank.CLOSE));
        }
    }

    private void undo() {
        if (walking.earlier().isPresent()) {
            all.add(Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.MOVE));
        }
    }

    private void restart() {
        boolean rstIsThere = all.stream().anyMatch(a -> a.keys().contains("r"));
        Action action = Action.of("r", Msg.Plain.RESTART, Labels.RESTART, BarRank.RESTART);
        if (!rstIsThere) {
            all.add(action);
        }
    }

    private void places() {
        all.add(Action.of("d", Msg.Plain.DIAGRAM, Labels.STATES, BarRank.ASIDE));
        all.add(Action.of("t", Msg.Plain.TCBS, Labels.TCBS, BarRank.BLOCKS));
        all.add(Action.of("o", Msg.Plain.OBSERVE, Labels.OBSERVE, BarRank.OBSERVE));
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    private static Action silent(String key, String other, Msg msg) {
        return new Action(List.of(key, other), msg, Labels.MOVE, BarSlot.NONE, Action.NO_WORD);
    }

    /** On the bar, but no word of the plain face, where digits and segments are typed. */
    private static Action worded(String key, Msg msg, Text label, BarRank rank) {
        return new Action(List.of(key), msg, label, BarSlot.of(Keys.shown(key), rank), Action.NO_WORD);
    }
}
