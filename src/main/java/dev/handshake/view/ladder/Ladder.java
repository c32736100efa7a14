package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
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
    /** What the learner is asked for here. */
    public enum Asks {
        NOTHING,
        STATE,
        SEGMENT;

        public static Asks of(Stop.Question question) {
            return question.kind() == Step.Ask.Kind.NEXT_STATE ? STATE : SEGMENT;
        }
    }

    private final Scene scene;
    private final Asks asks;
    private final Lang lang;
    private final List<String> calls;
    private final List<LadderRow> rows = new ArrayList<>();

    private int callCount;
    private int lastEventRow = -1;
    private LadderRow.Slot pending = LadderRow.Slot.EMPTY;
    private boolean asked;

    private Ladder(Lesson lesson, Scene scene, Asks asks, Lang lang) {
        this.scene = scene;
        this.asks = asks;
        this.lang = lang;
        this.calls = calls(lesson);
        rows.add(LadderRow.blank()
                .with(Side.CLIENT, state(scene.start().state(Side.CLIENT)))
                .with(Side.SERVER, state(scene.start().state(Side.SERVER))));
    }

    /** The rows of a scene; the first one says in which states the story begins. */
    public static List<LadderRow> rows(Lesson lesson, Scene scene, Asks asks, Lang lang) {
        Ladder ladder = new Ladder(lesson, scene, asks, lang);
        List<Happening> story = scene.story();
        for (int i = 0; i < story.size(); i++) {
            ladder.add(i, story.get(i));
        }
        ladder.placeQuestion();
        return ladder.rows;
    }

    /** The state of an end as far as the scene lets it be seen. */
    public static State state(Scene scene, Side side) {
        return (scene.hidesState(side) ? scene.before() : scene.world()).state(side);
    }

    /** What an author called the calls, in order: the engine knows shutdown() and close() as one CLOSE. */
    public static List<String> calls(Lesson lesson) {
        List<String> words = new ArrayList<>();
        for (Step beat : lesson.steps()) {
            if (beat instanceof Step.Do call) {
                words.add(TermWords.call(call.words()));
            }
        }
        return words;
    }

    // ---------------------------------------------------------------- one happening

    private void add(int index, Happening happening) {
        boolean keptBack = scene.keepsBack(index);
        int before = rows.size();
        if (happening instanceof Happening.Called called) {
            String call = callCount < calls.size() ? calls.get(callCount) : "call()";
            callCount++;
            called(index, called, call, keptBack);
        } else if (happening instanceof Happening.Departed departed) {
            departed(departed, keptBack && scene.hidesSegments());
        } else if (happening instanceof Happening.Arrived arrived) {
            arrived(arrived, keptBack);
        } else if (happening instanceof Happening.Lost lost) {
            lost(lost);
        } else if (happening instanceof Happening.Expired expired) {
            changed(
                    expired.side(),
                    expired.before(),
                    expired.after(),
                    TermWords.timer(expired.timer(), lang),
                    keptBack);
        } else if (happening instanceof Happening.Crashed crashed) {
            String words = lang == Lang.KO ? "전원 꺼짐" : "power off";
            changed(crashed.side(), crashed.before(), State.CLOSED, words, keptBack);
        }
        // A copy made, a segment held back and time that passes show where they matter: on the row where one arrives.
        boolean atEnds = !(happening instanceof Happening.Departed) || rows.size() > before;
        if (index >= scene.from() && atEnds) {
            lastEventRow = rows.size() - 1;
        }
    }

    private void called(int index, Happening.Called called, String call, boolean keptBack) {
        boolean sends = index + 1 < scene.story().size() && scene.story().get(index + 1) instanceof Happening.Departed;
        boolean sendsInSight = sends && !(keptBack && scene.hidesSegments());
        boolean asksForIt = sends && !sendsInSight && asks == Asks.SEGMENT;
        if (sendsInSight || asksForIt) {
            pending = newState(called.side(), called.before(), called.after(), keptBack);
            if (asksForIt && pending == LadderRow.Slot.EMPTY) {
                pending = label(call);
            }
        } else if (!(called.call() instanceof Event.Receive)) {
            changed(called.side(), called.before(), called.after(), call, keptBack);
        }
    }

    private void departed(Happening.Departed departed, boolean hidden) {
        if (!hidden) {
            rows.add(LadderRow.of(departed.number(), departed.from(), departed.segment(), LadderRow.Wire.FLYING)
                    .with(departed.from(), pending));
        } else if (asks == Asks.SEGMENT && !asked) {
            asked = true;
            rows.add(LadderRow.of(departed.number(), departed.from(), null, LadderRow.Wire.ASKED)
                    .with(departed.from(), pending));
        }
        pending = LadderRow.Slot.EMPTY;
    }

    private void arrived(Happening.Arrived arrived, boolean keptBack) {
        LadderRow row = landing(arrived.number(), arrived.to().opposite(), arrived.segment());
        LadderRow.Slot slot = newState(arrived.to(), arrived.before(), arrived.after(), keptBack);
        boolean again = arrived.why() == Rule.TIME_WAIT_FIN_AGAIN || arrived.why() == Rule.TIME_WAIT_ACKS_FIN;
        if (again && slot == LadderRow.Slot.EMPTY && !(keptBack && scene.asks(arrived.to()))) {
            slot = label(lang == Lang.KO ? "2MSL 다시" : "2MSL again");
        }
        rows.add(row.with(arrived.to(), slot));
    }

    /** The row on which a segment arrives: the one on which it left, if that is the last one. Taken off the ladder. */
    private LadderRow landing(int number, Side from, Segment segment) {
        LadderRow last = rows.get(rows.size() - 1);
        if (last.number() == number && last.wire() == LadderRow.Wire.FLYING) {
            rows.remove(rows.size() - 1);
            return last.with(LadderRow.Wire.WHOLE);
        }
        return LadderRow.of(number, from, segment, LadderRow.Wire.LANDING);
    }

    private void lost(Happening.Lost lost) {
        LadderRow row = landing(lost.number(), lost.from(), lost.segment());
        rows.add(row.with(row.wire() == LadderRow.Wire.WHOLE ? LadderRow.Wire.LOST : LadderRow.Wire.LOST_LATER));
    }

    /** A row of its own for what happened to an end without a segment. */
    private void changed(Side side, State before, State after, String words, boolean keptBack) {
        LadderRow.Slot slot = newState(side, before, after, keptBack);
        rows.add(
                slot == LadderRow.Slot.EMPTY
                        ? LadderRow.blank().with(side, label(words))
                        : LadderRow.blank().with(side, slot).noted(side, words));
    }

    private LadderRow.Slot newState(Side side, State before, State after, boolean keptBack) {
        if (keptBack && scene.hidesState(side)) {
            if (asks != Asks.STATE) {
                return LadderRow.Slot.EMPTY;
            }
            asked = true;
            return LadderRow.Slot.ASKED;
        }
        return before == after ? LadderRow.Slot.EMPTY : state(after);
    }

    /** Where nothing happened to the end whose state is asked for, the question stands beside what did happen. */
    private void placeQuestion() {
        if (asks == Asks.STATE && !asked) {
            scene.asked().ifPresent(this::placeQuestion);
        }
    }

    private void placeQuestion(Side side) {
        boolean free = lastEventRow > 0 && rows.get(lastEventRow).slot(side).kind() == LadderRow.Slot.Kind.EMPTY;
        if (free) {
            rows.set(lastEventRow, rows.get(lastEventRow).with(side, LadderRow.Slot.ASKED));
        } else {
            rows.add(LadderRow.blank().with(side, LadderRow.Slot.ASKED));
        }
    }

    private static LadderRow.Slot state(State state) {
        return new LadderRow.Slot(LadderRow.Slot.Kind.STATE, state.name());
    }

    private static LadderRow.Slot label(String words) {
        return new LadderRow.Slot(LadderRow.Slot.Kind.LABEL, words);
    }
}
