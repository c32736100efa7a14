package dev.handshake.tcp.listener;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A listening socket with its two queues, as Linux has them: pending connections (SYN_RECEIVED) wait in the SYN queue for
 * their final ACK, complete ones wait in the accept queue for accept(). A value: a {@link ListenerEvent} makes a new one.
 *
 * <p>{@link Rules} decides what a segment means to a connection; this class decides only who finds a place. Each queue holds
 * one connection more than the backlog says, because Linux asks "more than backlog?" before it adds.
 *
 * <p>Not modelled: SYN cookies, with which a full SYN queue would still answer without keeping anything (here it drops, as
 * with tcp_syncookies=0); tcp_max_syn_backlog, which is taken to be larger than the backlog; TCP Fast Open;
 * TCP_DEFER_ACCEPT; and that a listener short of room gives up its oldest pending connections earlier.
 *
 * @param backlog what listen() asked for, capped at {@link #SOMAXCONN}
 * @param overflow what answers a final ACK when the accept queue is full
 * @param open false once the listening socket is closed
 * @param nextIss the initial sequence number of the next connection
 * @param synQueue pending connections, oldest first
 * @param acceptQueue complete connections, oldest first
 */
public record Listener(
        int backlog,
        Overflow overflow,
        boolean open,
        int nextIss,
        List<PendingConnection> synQueue,
        List<PendingConnection> acceptQueue) {

    /** net.core.somaxconn: no backlog is longer (Linux 5.4 and later). */
    public static final int SOMAXCONN = 4096;

    /** net.ipv4.tcp_synack_retries: after this many repetitions the next timeout gives up, 63 s after the SYN. */
    public static final int SYNACK_RETRIES = 5;

    /** How far apart the initial sequence numbers of two connections are here; a kernel derives them from a clock. */
    static final int ISS_STEP = 1_000;

    /** net.ipv4.tcp_abort_on_overflow. */
    public enum Overflow {
        /** 0, the default: the final ACK is dropped, and the SYN,ACK will be repeated. */
        DROP,
        /** 1: the final ACK is answered with a RST. */
        RESET
    }

    public Listener {
        if (backlog < 0) {
            throw new IllegalArgumentException("backlog is a count of connections, 0 or more: " + backlog);
        }
        backlog = Math.min(backlog, SOMAXCONN);
        synQueue = List.copyOf(synQueue);
        acceptQueue = List.copyOf(acceptQueue);
    }

    /**
     * What an event led to.
     *
     * @param next the listener afterwards
     * @param sends the segments that leave, in order
     * @param accepted the connection that accept() returned
     * @param why what decided about the queues
     * @param rule what RFC 9293 said to the segment; empty where it never got that far
     */
    public record Turn(
            Listener next,
            List<Segment> sends,
            Optional<PendingConnection> accepted,
            ListenerReason why,
            Optional<Rule> rule) {}

    /** listen(backlog), with {@code iss} for the first connection. */
    public static Listener listen(int backlog, Overflow overflow, int iss) {
        return new Listener(backlog, overflow, true, iss, List.of(), List.of());
    }

    /** True where no further connection finds a place in the SYN queue. */
    public boolean synQueueFull() {
        return synQueue.size() > backlog;
    }

    /** True where no further connection finds a place in the accept queue. */
    public boolean acceptQueueFull() {
        return acceptQueue.size() > backlog;
    }

    /** The state in which this peer's connection is here; LISTEN or CLOSED where there is none. */
    public State stateFor(int peer) {
        return find(synQueue, peer)
                .or(() -> find(acceptQueue, peer))
                .map(pending -> pending.tcb().state())
                .orElse(open ? State.LISTEN : State.CLOSED);
    }

    /** What {@code event} leads to. */
    public Turn on(ListenerEvent event) {
        return switch (event) {
            case ListenerEvent.Arrives(int peer, Segment segment) -> arrives(peer, segment);
            case ListenerEvent.Expires(int peer) ->
                find(synQueue, peer).map(this::expires).orElseGet(() -> turn(this, List.of(), ListenerReason.NO_TIMER));
            case ListenerEvent.Accept accept -> accept();
            case ListenerEvent.Close close -> close();
        };
    }

    // ---------------------------------------------------------------- a segment arrives

    private Turn arrives(int peer, Segment segment) {
        Optional<PendingConnection> waiting = find(acceptQueue, peer);
        if (waiting.isPresent()) {
            return atWaiting(waiting.get(), segment);
        }
        Optional<PendingConnection> pending = find(synQueue, peer);
        if (!open) {
            Listener left = pending.map(this::withoutPending).orElse(this);
            return refused(left, segment, ListenerReason.NO_LISTENER);
        }
        return pending.isPresent() ? atPending(pending.get(), segment) : atListen(peer, segment);
    }

    private Turn atListen(int peer, Segment segment) {
        Tcb listen = Rules.step(Tcb.closed(nextIss), Event.OPEN_PASSIVE).next();
        Outcome step = Rules.step(listen, new Event.Arrival(segment));
        if (step.next().state() != State.SYN_RECEIVED) {
            return turn(this, step.sends(), ListenerReason.NOT_A_CALL, step.why());
        }
        // In the kernel's order: first the SYN queue, then the accept queue.
        if (synQueueFull()) {
            return turn(this, List.of(), ListenerReason.SYN_QUEUE_FULL);
        }
        if (acceptQueueFull()) {
            return turn(this, List.of(), ListenerReason.ACCEPT_QUEUE_FULL);
        }
        List<PendingConnection> longer = plus(synQueue, new PendingConnection(peer, step.next(), 0));
        Listener next = new Listener(backlog, overflow, true, nextIss + ISS_STEP, longer, acceptQueue);
        return turn(next, step.sends(), ListenerReason.ENTERS_SYN_QUEUE, step.why());
    }

    private Turn atPending(PendingConnection pending, Segment segment) {
        Tcb tcb = pending.tcb();
        if (segment.syn() && !segment.hasAck() && !segment.rst() && segment.seq() == tcb.irs()) {
            // RFC 9293 would send a bare ACK; Linux repeats its SYN,ACK, and does not count it as a timeout.
            return turn(this, Rules.step(tcb, Event.RTO).sends(), ListenerReason.SYN_AGAIN);
        }
        Outcome step = Rules.step(tcb, new Event.Arrival(segment));
        State state = step.next().state();
        if (state.isSynchronized()) {
            return complete(pending, segment, step);
        }
        if (state == State.SYN_RECEIVED) {
            Listener next = queues(replaced(synQueue, pending, pending.with(step.next())), acceptQueue);
            return turn(next, step.sends(), ListenerReason.STAYS_IN_SYN_QUEUE, step.why());
        }
        return turn(withoutPending(pending), step.sends(), ListenerReason.LEAVES_SYN_QUEUE, step.why());
    }

    private Turn complete(PendingConnection pending, Segment segment, Outcome step) {
        if (!acceptQueueFull()) {
            Listener next = queues(without(synQueue, pending), plus(acceptQueue, pending.with(step.next())));
            return turn(next, step.sends(), ListenerReason.ENTERS_ACCEPT_QUEUE, step.why());
        }
        return switch (overflow) {
            case DROP -> turn(this, List.of(), ListenerReason.FINAL_ACK_DROPPED);
            case RESET -> refused(withoutPending(pending), segment, ListenerReason.FINAL_ACK_RESET);
        };
    }

    /** A connection that was reset stays in its queue: accept() returns it, and the first read tells of the reset. */
    private Turn atWaiting(PendingConnection waiting, Segment segment) {
        Outcome step = Rules.step(waiting.tcb(), new Event.Arrival(segment));
        Listener next = queues(synQueue, replaced(acceptQueue, waiting, waiting.with(step.next())));
        return turn(next, step.sends(), ListenerReason.WAITS_FOR_ACCEPT, step.why());
    }

    private Turn refused(Listener next, Segment segment, ListenerReason why) {
        Outcome step = Rules.step(Tcb.closed(nextIss), new Event.Arrival(segment));
        return turn(next, step.sends(), why, step.why());
    }

    // ---------------------------------------------------------------- timer and calls

    private Turn expires(PendingConnection pending) {
        if (pending.repeats() == SYNACK_RETRIES) {
            return turn(withoutPending(pending), List.of(), ListenerReason.SYNACK_GIVEN_UP, Rule.GAVE_UP);
        }
        Outcome step = Rules.step(pending.tcb(), Event.RTO);
        Listener next = queues(replaced(synQueue, pending, pending.repeated()), acceptQueue);
        return turn(next, step.sends(), ListenerReason.SYNACK_REPEATED, step.why());
    }

    private Turn accept() {
        if (acceptQueue.isEmpty()) {
            return turn(this, List.of(), ListenerReason.ACCEPT_WAITS);
        }
        PendingConnection oldest = acceptQueue.get(0);
        Listener next = queues(synQueue, without(acceptQueue, oldest));
        return new Turn(next, List.of(), Optional.of(oldest), ListenerReason.ACCEPTED, Optional.empty());
    }

    private Turn close() {
        List<Segment> resets = new ArrayList<>();
        for (PendingConnection waiting : acceptQueue) {
            resets.addAll(Rules.step(waiting.tcb(), Event.ABORT).sends());
        }
        Listener next = new Listener(backlog, overflow, false, nextIss, synQueue, List.of());
        return turn(next, resets, ListenerReason.LISTENER_CLOSED);
    }

    // ---------------------------------------------------------------- small parts

    /** The queues alone decided. */
    private static Turn turn(Listener next, List<Segment> sends, ListenerReason why) {
        return new Turn(next, List.copyOf(sends), Optional.empty(), why, Optional.empty());
    }

    /** The queues decided, and RFC 9293 about the segment. */
    private static Turn turn(Listener next, List<Segment> sends, ListenerReason why, Rule rule) {
        return new Turn(next, List.copyOf(sends), Optional.empty(), why, Optional.of(rule));
    }

    private Listener queues(List<PendingConnection> syn, List<PendingConnection> accept) {
        return new Listener(backlog, overflow, open, nextIss, syn, accept);
    }

    private Listener withoutPending(PendingConnection pending) {
        return queues(without(synQueue, pending), acceptQueue);
    }

    private static Optional<PendingConnection> find(List<PendingConnection> queue, int peer) {
        return queue.stream().filter(pending -> pending.peer() == peer).findFirst();
    }

    private static List<PendingConnection> plus(List<PendingConnection> queue, PendingConnection last) {
        List<PendingConnection> longer = new ArrayList<>(queue);
        longer.add(last);
        return longer;
    }

    private static List<PendingConnection> without(List<PendingConnection> queue, PendingConnection gone) {
        return queue.stream().filter(Predicate.not(gone::equals)).toList();
    }

    private static List<PendingConnection> replaced(
            List<PendingConnection> queue, PendingConnection old, PendingConnection now) {
        return queue.stream().map(p -> p.equals(old) ? now : p).toList();
    }
}
