package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The story of a scene as rows: client on the left, server on the right, time runs down.
 *
 * <p>A segment that leaves and arrives with nothing between is one row; else it leaves on one row and arrives on another
 * with the same number. A state stands once, on the row where it begins. A call is named only where no segment tells of
 * it; a timer has a row of its own, because time passed. What the scene keeps back is not here, except as {@code ?}.
 */
public final class Ladder {
    private final LadderScene scene;
    private final Lang lang;
    private final List<LadderRow> rows = new ArrayList<>();

    private int lastEventRow = -1;
    private LadderRow.Slot pending = LadderRow.Slot.EMPTY;
    private boolean asked;

    private Ladder(LadderScene scene, Lang lang) {
        this.scene = scene;
        this.lang = lang;
        rows.add(LadderRow.blank().with(Side.CLIENT, state(scene.client())).with(Side.SERVER, state(scene.server())));
    }

    /** The rows of a scene; the first one says in which states the story begins. */
    public static List<LadderRow> rows(LadderScene scene, Lang lang) {
        Ladder ladder = new Ladder(scene, lang);
        for (int i = 0; i < scene.moments().size(); i++) {
            ladder.add(i);
        }
        scene.kept().ifPresent(ladder::placeQuestion);
        return ladder.rows;
    }

    // ---------------------------------------------------------------- one moment

    private void add(int index) {
        LadderScene.Moment moment = scene.moments().get(index);
        int before = rows.size();
        switch (moment.what()) {
            case Happening.Called called -> called(index, called, moment.name());
            case Happening.Departed departed -> departed(departed, scene.hidesSegments(index));
            case Happening.Arrived arrived -> arrived(index, arrived);
            case Happening.Lost lost -> lost(lost);
            case Happening.Expired expired ->
                changed(index, expired.reaction().orElseThrow(), TermWords.timer(expired.timer(), lang));
            case Happening.Crashed crashed ->
                changed(index, crashed.reaction().orElseThrow(), lang == Lang.KO ? "전원 꺼짐" : "power off");
            // These show where they matter: on the row where a segment arrives.
            case Happening.Injected injected -> {}
            case Happening.Duplicated copy -> {}
            case Happening.Delayed late -> {}
            case Happening.Passed passed -> {}
        }
        boolean atEnds = !moment.what().departure().isPresent() || rows.size() > before;
        if (scene.isOfLastEvent(index) && atEnds) {
            lastEventRow = rows.size() - 1;
        }
    }

    private void called(int index, Happening.Called called, String call) {
        boolean sends = scene.sendsAfter(index);
        boolean sendsInSight = sends && !scene.hidesSegments(index);
        boolean asksForIt = sends && !sendsInSight && scene.asks() == LadderScene.Asks.SEGMENT;
        Happening.Reaction reaction = called.reaction().orElseThrow();
        if (sendsInSight || asksForIt) {
            pending = newState(index, reaction);
            if (asksForIt && pending == LadderRow.Slot.EMPTY) {
                pending = label(call);
            }
        } else if (!called.call().equals(Event.RECEIVE)) {
            changed(index, reaction, call);
        }
    }

    private void departed(Happening.Departed departed, boolean hidden) {
        if (!hidden) {
            rows.add(LadderRow.of(departed.number(), departed.from(), departed.segment(), LadderRow.Wire.FLYING)
                    .with(departed.from(), pending));
        } else if (scene.asks() == LadderScene.Asks.SEGMENT && !asked) {
            asked = true;
            rows.add(LadderRow.asked(departed.number(), departed.from()).with(departed.from(), pending));
        }
        pending = LadderRow.Slot.EMPTY;
    }

    private void arrived(int index, Happening.Arrived arrived) {
        LadderRow row = landing(arrived.number(), arrived.to().opposite(), arrived.segment());
        LadderRow.Slot slot = newState(index, arrived.reaction().orElseThrow());
        boolean again = arrived.why() == Rule.TIME_WAIT_FIN_AGAIN || arrived.why() == Rule.TIME_WAIT_ACKS_FIN;
        if (again && slot == LadderRow.Slot.EMPTY && !scene.isInQuestion(index, arrived.to())) {
            slot = label(lang == Lang.KO ? "2MSL 다시" : "2MSL again");
        }
        rows.add(row.with(arrived.to(), slot));
    }

    /** The row on which a segment arrives: the one on which it left, if that is the last one. Taken off the ladder. */
    private LadderRow landing(int number, Side from, Segment segment) {
        LadderRow last = rows.get(rows.size() - 1);
        if (last.isUnderWay(number)) {
            rows.remove(rows.size() - 1);
            return last.with(LadderRow.Wire.WHOLE);
        }
        return LadderRow.of(number, from, segment, LadderRow.Wire.LANDING);
    }

    private void lost(Happening.Lost lost) {
        boolean atOnce = rows.get(rows.size() - 1).isUnderWay(lost.number());
        LadderRow row = landing(lost.number(), lost.from(), lost.segment());
        rows.add(row.with(atOnce ? LadderRow.Wire.LOST : LadderRow.Wire.LOST_LATER));
    }

    /** A row of its own for what happened to an end without a segment. */
    private void changed(int index, Happening.Reaction reaction, String words) {
        LadderRow.Slot slot = newState(index, reaction);
        rows.add(
                slot == LadderRow.Slot.EMPTY
                        ? LadderRow.blank().with(reaction.side(), label(words))
                        : LadderRow.blank().with(reaction.side(), slot).noted(reaction.side(), words));
    }

    private LadderRow.Slot newState(int index, Happening.Reaction reaction) {
        if (scene.hidesState(index, reaction.side())) {
            if (scene.asks() != LadderScene.Asks.STATE) {
                return LadderRow.Slot.EMPTY;
            }
            asked = true;
            return LadderRow.Slot.ASKED;
        }
        return reaction.moves() ? state(reaction.after()) : LadderRow.Slot.EMPTY;
    }

    /** Where nothing happened to the end whose state is asked for, the question stands beside what did happen. */
    private void placeQuestion(LadderScene.Kept kept) {
        if (kept.asks() != LadderScene.Asks.STATE || asked) {
            return;
        }
        boolean free =
                lastEventRow > 0 && rows.get(lastEventRow).slot(kept.side()).isEmpty();
        if (free) {
            rows.set(lastEventRow, rows.get(lastEventRow).with(kept.side(), LadderRow.Slot.ASKED));
        } else {
            rows.add(LadderRow.blank().with(kept.side(), LadderRow.Slot.ASKED));
        }
    }

    private static LadderRow.Slot state(State state) {
        return new LadderRow.Slot(LadderRow.Slot.Kind.STATE, state.name());
    }

    private static LadderRow.Slot label(String words) {
        return new LadderRow.Slot(LadderRow.Slot.Kind.LABEL, words);
    }
}
