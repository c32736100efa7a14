package dev.handshake.lesson.claim;

import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.claim.PlotWorlds.Turn;
import dev.handshake.lesson.claim.Proposition.Relation;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks the worlds of a scope whether a proposition can hold in any of them. */
final class ClaimJudge {
    private final PlotSearch search;

    ClaimJudge(Scope scope) {
        this.search = new PlotSearch(scope);
    }

    /** Why this cannot be; empty where it can, or where nobody can know. */
    Optional<Refutation> refute(Proposition proposition) {
        return switch (proposition) {
            case Proposition.Happens(Deed deed) -> happens(deed);
            case Proposition.Foremost(Deed deed) -> foremost(deed);
            case Proposition.Linked linked -> linked(linked);
            case Proposition.InOrder(List<SegmentName> segments) ->
                search.canLeave(segments) ? Optional.empty() : NotationJudge.refuteOrder(segments);
            case Proposition.AtPlace place -> NotationJudge.refute(place);
            case Proposition.Acked acked -> NotationJudge.refute(acked);
            case Proposition.Counted counted -> NotationJudge.refute(counted);
            case Proposition.Takes takes -> NotationJudge.refute(takes);
            case Proposition.Numbered numbered -> NotationJudge.refute(numbered);
            case Proposition.Lasts lasts -> NotationJudge.refute(lasts);
            case Proposition.LastAck last -> lastAck(last);
            case Proposition.Assigned assigned -> Contrast.refute(assigned);
            case Proposition.AtClosedPort port -> NotationJudge.refute(port);
        };
    }

    private static Predicate<Turn> by(Deed deed) {
        return turn -> PlotSearch.is(turn, deed);
    }

    private static Predicate<Turn> byAnybody(Act act) {
        return turn -> PlotSearch.is(turn, new Deed(Actor.SOMEBODY, act)) && Plainly.is(turn, act);
    }

    private Optional<Refutation> happens(Deed deed) {
        if (!Plainly.isTelling(deed.act()) || search.turns(by(deed)).findAny().isPresent()) {
            return Optional.empty();
        }
        return search.turns(byAnybody(deed.act()))
                .findFirst()
                .map(turn -> CounterStories.refutation(
                        ClaimWords.doer(deed.act(), turn, deed.who()), turn, CounterStories.instead(turn, deed)));
    }

    /** Whoever opens and whoever closes first sends it; of two ends that may both have closed first nothing is known. */
    private Optional<Refutation> lastAck(Proposition.LastAck said) {
        return switch (said.phase()) {
            case OPENING -> said.who() == Actor.SERVER ? lastAckOfHandshake() : Optional.empty();
            case CLOSING -> {
                Deed answered = new Deed(said.who(), new Act.Enters(State.TIME_WAIT));
                boolean may = search.turns(by(answered)).findAny().isPresent();
                yield said.who() == Actor.SOMEBODY || may
                        ? Optional.empty()
                        : search.turns(byAnybody(answered.act()))
                                .findFirst()
                                .map(turn -> CounterStories.refutation(
                                        ClaimWords.lastAck(turn, said.who()), turn, CounterStories.shown(turn)));
            }
        };
    }

    /** The turn in which the server gets it shows who has sent it. */
    private Optional<Refutation> lastAckOfHandshake() {
        return search.turns(by(new Deed(Actor.SERVER, new Act.Receives(SegmentName.ACK))))
                .filter(turn -> turn.plot() == Plot.OPENING)
                .findFirst()
                .map(turn -> CounterStories.refutation(
                        new Text(
                                "handshake의 마지막 ACK를 보내는 쪽은 클라이언트입니다.",
                                "It is the client that sends the last ACK of the handshake."),
                        turn,
                        CounterStories.shown(turn)));
    }

    private Optional<Refutation> foremost(Deed deed) {
        Predicate<Turn> theirs = by(new Deed(deed.who().opposite(), deed.act()));
        if (deed.who() == Actor.SOMEBODY || search.comesBefore(by(deed), theirs)) {
            return Optional.empty();
        }
        return search.turns(byAnybody(deed.act()).and(theirs))
                .findFirst()
                .map(turn -> CounterStories.refutation(
                        ClaimWords.foremost(deed.act(), turn, deed.who()), turn, CounterStories.instead(turn, deed)));
    }

    private Optional<Refutation> linked(Proposition.Linked linked) {
        Deed cause = linked.cause();
        Deed effect = linked.effect();
        if (!Plainly.isLinkable(cause.act())
                || !Plainly.isLinkable(effect.act())
                || isUnknown(cause)
                || isUnknown(effect)) {
            return Optional.empty();
        }
        if (holds(cause, linked.relation(), effect)) {
            return Optional.empty();
        }
        Predicate<Turn> shown = linked.relation() == Relation.BEFORE ? by(effect) : by(cause);
        return search.turns(shown).findFirst().map(turn -> {
            Text so = ClaimWords.turn(turn, cause.who());
            return CounterStories.refutation(so, turn, CounterStories.after(turn, effect));
        });
    }

    /** A deed that never happens is judged for itself. */
    private boolean isUnknown(Deed deed) {
        return search.turns(by(deed)).findAny().isEmpty();
    }

    private boolean holds(Deed cause, Relation relation, Deed effect) {
        return switch (relation) {
            case UPON -> search.turns(by(cause).and(by(effect))).findAny().isPresent() || crosses(cause, effect);
            case AFTER -> search.follows(by(cause), by(effect));
            case BEFORE -> search.comesBefore(by(effect).and(turn -> Plainly.changes(turn, effect.act())), by(cause));
        };
    }

    /** What one end sends makes the other end do something: it is what that end does when it arrives, sooner or later. */
    private boolean crosses(Deed cause, Deed effect) {
        boolean sameEnd = cause.who() == effect.who() && cause.who() != Actor.SOMEBODY;
        return switch (cause.act()) {
            case Act.Sends(SegmentName segment) -> {
                Deed arrives = new Deed(effect.who(), new Act.Receives(segment));
                yield !sameEnd
                        && search.turns(by(arrives).and(by(effect))).findAny().isPresent();
            }
            case Act.Receives receives -> !sameEnd && search.follows(by(cause), by(effect));
            case Act.Enters enters -> search.follows(by(cause), by(effect));
            case Act.Leaves leaves -> search.follows(by(cause), by(effect));
            case Act.Calls calls -> search.follows(by(cause), by(effect));
        };
    }

    /** What may be said in passing without being meant for itself, and what only other scenes than these show. */
    private static final class Plainly {
        /** Whether the turn shows the act itself and not a segment that carries more. */
        static boolean is(Turn turn, Act act) {
            return switch (act) {
                case Act.Sends(SegmentName segment) ->
                    turn.cause().sends().stream().anyMatch(segment::isPlainly);
                case Act.Receives(SegmentName segment) ->
                    turn.cause().arrived().filter(segment::isPlainly).isPresent();
                case Act.Enters enters -> turn.what().orElseThrow().moves();
                case Act.Leaves leaves -> true;
                case Act.Calls calls -> true;
            };
        }

        /** A state that a plot begins in is not entered there. */
        static boolean changes(Turn turn, Act act) {
            return switch (act) {
                case Act.Enters enters -> turn.what().orElseThrow().moves();
                case Act.Sends sends -> true;
                case Act.Receives receives -> true;
                case Act.Leaves leaves -> true;
                case Act.Calls calls -> true;
            };
        }

        static boolean isTelling(Act act) {
            return switch (act) {
                case Act.Sends(SegmentName segment) -> segment != SegmentName.RST;
                case Act.Receives(SegmentName segment) -> segment != SegmentName.RST;
                case Act.Enters(State state) -> isExplored(state) && state != State.ESTABLISHED;
                case Act.Leaves(State state) -> isExplored(state) && state != State.ESTABLISHED;
                case Act.Calls calls -> false;
            };
        }

        static boolean isLinkable(Act act) {
            return switch (act) {
                case Act.Sends(SegmentName segment) -> segment != SegmentName.RST;
                case Act.Receives(SegmentName segment) -> segment != SegmentName.RST;
                case Act.Enters(State state) -> isExplored(state);
                case Act.Leaves(State state) -> isExplored(state);
                case Act.Calls calls -> true;
            };
        }

        private static boolean isExplored(State state) {
            return state != State.CLOSED && state != State.LISTEN && state != State.CLOSING;
        }
    }
}
