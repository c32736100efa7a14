package dev.handshake.tcp;

import dev.handshake.tcp.Worlds.Turn;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that always holds: wherever {@code given} is true, {@code then} is.
 *
 * @param words the law, in words
 * @param given its situation; a test shows that it occurs, so no law holds only because nothing ever tried it
 * @param then what holds there
 */
record Law<T>(String words, Predicate<T> given, Predicate<T> then) {
    boolean isBrokenBy(T subject) {
        return given.test(subject) && !then.test(subject);
    }

    /**
     * Both ends at one moment.
     *
     * @param wireIsEmpty true where nothing is in flight
     */
    record Both(Tcb client, Tcb server, boolean wireIsEmpty) {
        Both swapped() {
            return new Both(server, client, wireIsEmpty);
        }

        boolean areBoth(State state) {
            return client.state() == state && server.state() == state;
        }

        /** True where the two are the two ends of one connection and know it: each has the other's initial number. */
        boolean areOneConnection() {
            return client.state().isSynchronized()
                    && server.state().isSynchronized()
                    && client.irs() == server.iss()
                    && server.irs() == client.iss();
        }

        boolean isQuiet() {
            return wireIsEmpty && !client.awaitsAck() && !server.awaitsAck();
        }
    }

    // ---------------------------------------------------------------- one end

    static final List<Law<Tcb>> OF_AN_END = List.of(
            new Law<>("SND.UNA is never past SND.NXT", t -> true, t -> Seq.upTo(t.sndUna(), t.sndNxt())),
            new Law<>(
                    "the retransmission queue is empty exactly where everything is acknowledged",
                    t -> true,
                    t -> t.queue().isEmpty() == (t.sndUna() == t.sndNxt())),
            new Law<>(
                    "the retransmission queue has no holes: it starts at SND.UNA and ends at SND.NXT",
                    Tcb::awaitsAck,
                    Law::queueHasNoHoles),
            new Law<>("the FIN is the last number sent", Tcb::finSent, t -> t.finSeq() + 1 == t.sndNxt()),
            new Law<>(
                    "our FIN has left in the states after CLOSE, or waits behind data; in no other",
                    t -> true,
                    t -> closed(t.state()) == (t.finSent() || t.closePending() && t.state() != State.SYN_RECEIVED)),
            new Law<>(
                    "our FIN is acknowledged in FIN_WAIT_2 and TIME_WAIT, in no other state",
                    Tcb::finSent,
                    t -> t.finAcked() == (t.state() == State.FIN_WAIT_2 || t.state() == State.TIME_WAIT)),
            new Law<>(
                    "CLOSE waits only while data is queued before it",
                    Tcb::closePending,
                    t -> !t.finSent() && t.unsent() > 0),
            new Law<>(
                    "data waits only before the connection is open, or for the window",
                    t -> t.unsent() > 0,
                    t -> !t.state().isSynchronized() || t.sendRoom() == 0),
            new Law<>(
                    "with a peer's SYN taken, RCV.NXT is past IRS",
                    t -> Worlds.connected(t.state()) && t.state() != State.SYN_SENT,
                    t -> Seq.before(t.irs(), t.rcvNxt())),
            new Law<>(
                    "CLOSED remembers nothing but the next initial number",
                    t -> t.state() == State.CLOSED,
                    t -> t.equals(Tcb.closed(t.iss(), t.rcvWnd()))),
            new Law<>(
                    "a connection knows how it was opened",
                    t -> Worlds.connected(t.state()),
                    t -> t.origin() != Origin.NONE && (t.state() != State.SYN_SENT || t.origin() == Origin.ACTIVE)),
            new Law<>(
                    "what is held back begins beyond a hole",
                    t -> !t.held().isEmpty(),
                    t -> t.state().acceptsText()
                            && t.held().stream().allMatch(h -> Seq.before(t.rcvNxt(), h.start()))));

    private static boolean queueHasNoHoles(Tcb t) {
        SentSegment first = t.queue().get(0);
        int at = first.seq();
        for (SentSegment sent : t.queue()) {
            if (sent.seq() != at) {
                return false;
            }
            at = sent.end();
        }
        return first.seq() == t.sndUna() && at == t.sndNxt();
    }

    private static boolean closed(State state) {
        return switch (state) {
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT -> true;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT -> false;
        };
    }

    // ---------------------------------------------------------------- one event at one end

    static final List<Law<Turn>> OF_A_TURN = List.of(
            new Law<>("a RST is never answered with a RST", Turn::arrivedRst, t -> t.sent()
                    .noneMatch(Segment::rst)),
            new Law<>(
                    "a RST that is answered changes nothing: it was in the window, not at the exact number",
                    t -> t.arrivedRst() && !t.sends().isEmpty(),
                    t -> t.after() == t.meets().state()
                            && t.arrived().seq() != t.meets().rcvNxt()),
            new Law<>(
                    "a RST leads nowhere but to CLOSED or LISTEN",
                    t -> t.arrivedRst() && t.after() != t.meets().state(),
                    t -> !Worlds.connected(t.after())),
            new Law<>(
                    "an ACK that is due and names nothing unsent is not answered with an ACK of its own",
                    t -> t.arrived() != null && t.isPlainAckInOrder(),
                    t -> t.sent().noneMatch(s -> s.span() == 0)),
            new Law<>(
                    "every ACK names the next number expected",
                    t -> Worlds.connected(t.after()) && t.sent().anyMatch(s -> s.hasAck() && !s.rst()),
                    t -> t.sent()
                            .filter(s -> s.hasAck() && !s.rst())
                            .allMatch(s -> s.ack() == t.tcb().rcvNxt())),
            new Law<>(
                    "a FIN that is taken is acknowledged at once (3.10.7.4, eighth)",
                    t -> !finTaken(t.meets().state()) && finTaken(t.after()),
                    t -> t.sent().anyMatch(s -> s.hasAck() && s.ack() == t.tcb().rcvNxt())),
            new Law<>(
                    "nothing is sent with a number past SND.NXT",
                    t -> Worlds.connected(t.after()) && t.sent().anyMatch(s -> s.span() > 0),
                    t -> t.sent()
                            .filter(s -> s.span() > 0)
                            .allMatch(s -> Seq.upTo(s.end(), t.tcb().sndNxt()))),
            new Law<>("what lies outside the window changes nothing", t -> t.why() == Rule.OUTSIDE_WINDOW, t -> t.tcb()
                    .equals(t.meets())),
            new Law<>(
                    "no FIN leaves before the application has called CLOSE",
                    t -> t.sent().anyMatch(Segment::fin),
                    t -> t.act() == Worlds.Act.CLOSE
                            || t.meets().closePending()
                            || t.meets().finSent()),
            new Law<>(
                    "an application's CLOSE, SEND or OPEN never sends a RST",
                    t -> t.act() == Worlds.Act.CLOSE || t.act() == Worlds.Act.SEND || t.act() == Worlds.Act.OPEN_ACTIVE,
                    t -> t.sent().noneMatch(Segment::rst)),
            new Law<>(
                    "a retransmission changes nothing at the end that sends it",
                    t -> t.act() == Worlds.Act.RTO && !t.sends().isEmpty(),
                    t -> t.tcb().equals(t.meets())),
            new Law<>(
                    "no end is given up for lack of an ACK without its user timeout",
                    t -> t.act() == Worlds.Act.RTO,
                    t -> t.after() == t.meets().state()),
            new Law<>(
                    "nothing leaves from an end that has just lost its memory",
                    t -> t.act() == Worlds.Act.CRASH || t.act() == Worlds.Act.USER_TIMEOUT,
                    t -> t.sends().isEmpty()));

    // ---------------------------------------------------------------- two ends

    static final List<Law<Both>> OF_BOTH_ENDS = List.of(
            new Law<>(
                    "both ESTABLISHED: each has the other's initial number",
                    b -> b.areBoth(State.ESTABLISHED),
                    Both::areOneConnection),
            new Law<>(
                    "both ESTABLISHED and nothing under way: each expects what the other sends next",
                    b -> b.areBoth(State.ESTABLISHED) && b.isQuiet(),
                    b -> b.client().sndNxt() == b.server().rcvNxt()
                            && b.server().sndNxt() == b.client().rcvNxt()),
            new Law<>(
                    "nobody has an ACK for something never sent, or for something not received",
                    Both::areOneConnection,
                    b -> Seq.upTo(b.client().sndUna(), b.server().rcvNxt())
                            && Seq.upTo(b.server().rcvNxt(), b.client().sndNxt())),
            new Law<>(
                    "who has taken a FIN has a peer that sent one",
                    b -> b.areOneConnection() && finTaken(b.client().state()),
                    b -> b.server().finSent()),
            new Law<>(
                    "whose FIN is acknowledged has a peer that took it",
                    b -> b.areOneConnection() && b.client().finAcked(),
                    b -> finTaken(b.server().state())),
            new Law<>(
                    "the two ends of one connection never both wait for the other's CLOSE",
                    Both::areOneConnection,
                    b -> !b.areBoth(State.CLOSE_WAIT) && !b.areBoth(State.FIN_WAIT_2) && !b.areBoth(State.LAST_ACK)),
            new Law<>(
                    "where one end is CLOSING, the other has taken no ACK of its FIN that was not sent",
                    b -> b.areOneConnection() && b.client().state() == State.CLOSING,
                    b -> switch (b.server().state()) {
                        case FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT -> true;
                        case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT, LAST_ACK -> false;
                    }));

    private static boolean finTaken(State state) {
        return switch (state) {
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> true;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> false;
        };
    }
}
