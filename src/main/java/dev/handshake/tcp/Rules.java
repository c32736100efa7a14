package dev.handshake.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RFC 9293, section 3.10, as one function: a TCB and an event in, a {@link Outcome} out.
 *
 * <p>The methods follow the RFC's own order of paragraphs, so the text can be read beside the code. Nothing here reads a
 * clock, draws a number or keeps anything between calls. Each call works on one private scratch copy of the TCB (the
 * fields below), which never escapes: what comes out is a value again.
 *
 * <p>Where the RFC contradicts itself the choices are these, and the tutor says so:
 *
 * <ul>
 *   <li>A SYN,ACK that completes a simultaneous open follows Figure 7, not the literal window check.
 *   <li>A FIN repeated in TIME_WAIT is acknowledged and restarts 2MSL, although the window check already dropped it.
 *   <li>An unacceptable ACK in SYN_RECEIVED gets a RST (its own paragraph), not the ACK of MAY-12.
 *   <li>The end that aborts goes to CLOSED (3.10.5), not to TIME_WAIT (Figure 5, note 3).
 *   <li>A SYN repeated in SYN_RECEIVED gets the literal ACK; Linux repeats its SYN,ACK.
 *   <li>A second FIN is ignored: no octet can follow a FIN.
 *   <li>RFC 5961 is on: a RST must be exact, and any SYN in a synchronized state is challenged.
 * </ul>
 */
public final class Rules {
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int ACK = Flag.ACK.bit();

    private State state;
    private Origin origin;
    private int iss;
    private int sndUna;
    private int sndNxt;
    private int sndWnd;
    private int sndWl1;
    private int sndWl2;
    private int maxSndWnd;
    private int irs;
    private int rcvNxt;
    private final int rcvWnd;
    private int unsent;
    private int unread;
    private boolean closePending;
    private boolean finSent;
    private int finSeq;
    private List<SentSegment> queue;
    private List<HeldText> held;

    private List<Segment> sends = List.of();
    private List<Signal> signals = List.of();

    private Rules(Tcb tcb) {
        state = tcb.state();
        origin = tcb.origin();
        iss = tcb.iss();
        sndUna = tcb.sndUna();
        sndNxt = tcb.sndNxt();
        sndWnd = tcb.sndWnd();
        sndWl1 = tcb.sndWl1();
        sndWl2 = tcb.sndWl2();
        maxSndWnd = tcb.maxSndWnd();
        irs = tcb.irs();
        rcvNxt = tcb.rcvNxt();
        rcvWnd = tcb.rcvWnd();
        unsent = tcb.unsent();
        unread = tcb.unread();
        closePending = tcb.closePending();
        finSent = tcb.finSent();
        finSeq = tcb.finSeq();
        queue = tcb.queue();
        held = tcb.held();
    }

    /**
     * What {@code event} does to an end whose connection is {@code tcb}. Total: every event is defined in every state.
     */
    public static Outcome step(Tcb tcb, Event event) {
        Rules rules = new Rules(tcb);
        return switch (event) {
            case Event.Arrival(Segment segment) -> rules.decided(rules.arrival(segment));
            case Event.Timeout(Event.Timer timer) -> rules.decided(rules.timeout(timer));
            case Event.OpenPassive open -> rules.openPassive();
            case Event.OpenActive open -> rules.openActive(open);
            case Event.Send(int octets, boolean remoteKnown) -> rules.send(octets, remoteKnown);
            case Event.Receive receive -> rules.receive();
            case Event.Close close -> rules.close();
            case Event.Abort abort -> rules.abort();
            case Event.Status status -> rules.status();
        };
    }

    private Outcome decided(Rule why) {
        return new Outcome(next(), sends, signals, Optional.empty(), why);
    }

    private Outcome done(CallResult result, Rule why) {
        return new Outcome(next(), sends, signals, Optional.of(result), why);
    }

    private Tcb next() {
        return new Tcb(
                state,
                origin,
                iss,
                sndUna,
                sndNxt,
                sndWnd,
                sndWl1,
                sndWl2,
                maxSndWnd,
                irs,
                rcvNxt,
                rcvWnd,
                unsent,
                unread,
                closePending,
                finSent,
                finSeq,
                queue,
                held);
    }

    // ---------------------------------------------------------------- user calls, 3.10.1 to 3.10.6

    private Outcome openPassive() {
        return switch (state) {
            case CLOSED -> {
                state = State.LISTEN;
                origin = Origin.PASSIVE;
                yield done(CallResult.OK, Rule.OPEN_PASSIVE);
            }
            case LISTEN -> done(CallResult.UNSPECIFIED, Rule.OPEN_PASSIVE);
            case SYN_SENT,
                    SYN_RECEIVED,
                    ESTABLISHED,
                    FIN_WAIT_1,
                    FIN_WAIT_2,
                    CLOSE_WAIT,
                    CLOSING,
                    LAST_ACK,
                    TIME_WAIT -> done(CallResult.ALREADY_EXISTS, Rule.OPEN_TWICE);
        };
    }

    private Outcome openActive(Event.OpenActive open) {
        return switch (state) {
            case CLOSED, LISTEN -> {
                if (!open.remoteKnown()) {
                    yield done(CallResult.REMOTE_UNSPECIFIED, Rule.OPEN_WITHOUT_REMOTE);
                }
                iss = open.iss().orElse(iss);
                sendSyn();
                yield done(CallResult.OK, Rule.OPEN_ACTIVE);
            }
            case SYN_SENT,
                    SYN_RECEIVED,
                    ESTABLISHED,
                    FIN_WAIT_1,
                    FIN_WAIT_2,
                    CLOSE_WAIT,
                    CLOSING,
                    LAST_ACK,
                    TIME_WAIT -> done(CallResult.ALREADY_EXISTS, Rule.OPEN_TWICE);
        };
    }

    private void sendSyn() {
        state = State.SYN_SENT;
        origin = Origin.ACTIVE;
        sndUna = iss;
        sndNxt = iss + 1;
        emit(SYN, iss, 0, 0);
        queue = List.of(new SentSegment(SYN, iss, 0));
    }

    private Outcome send(int octets, boolean remoteKnown) {
        return switch (state) {
            case CLOSED -> done(CallResult.NO_CONNECTION, Rule.SEND_NO_CONNECTION);
            case LISTEN -> {
                if (!remoteKnown) {
                    yield done(CallResult.REMOTE_UNSPECIFIED, Rule.SEND_WITHOUT_REMOTE);
                }
                sendSyn();
                unsent += octets;
                yield done(CallResult.OK, Rule.SEND_ON_LISTEN);
            }
            case SYN_SENT, SYN_RECEIVED -> {
                unsent += octets;
                yield done(CallResult.OK_QUEUED, Rule.SEND_WAITS);
            }
            case ESTABLISHED, CLOSE_WAIT -> {
                unsent += octets;
                yield done(CallResult.OK, pump() ? Rule.SEND_NOW : Rule.SEND_WAITS);
            }
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT ->
                done(CallResult.CLOSING, Rule.SEND_AFTER_CLOSE);
        };
    }

    private Outcome receive() {
        return switch (state) {
            case CLOSED -> done(CallResult.NO_CONNECTION, Rule.RECEIVE_NO_CONNECTION);
            case LISTEN, SYN_SENT, SYN_RECEIVED -> done(CallResult.OK_QUEUED, Rule.RECEIVE_WAITS);
            case ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> takeOr(CallResult.OK_QUEUED, Rule.RECEIVE_WAITS);
            case CLOSE_WAIT -> takeOr(CallResult.CLOSING, Rule.RECEIVE_AFTER_FIN);
            // Real stacks still deliver text received before the FIN; 3.10.3 says "connection closing".
            case CLOSING, LAST_ACK, TIME_WAIT -> done(CallResult.CLOSING, Rule.RECEIVE_AFTER_FIN);
        };
    }

    private Outcome takeOr(CallResult empty, Rule why) {
        if (unread == 0) {
            return done(empty, why);
        }
        unread = 0;
        return done(CallResult.OK_DATA, Rule.RECEIVE_DATA);
    }

    private Outcome close() {
        return switch (state) {
            case CLOSED -> done(CallResult.NO_CONNECTION, Rule.CLOSE_NO_CONNECTION);
            case LISTEN, SYN_SENT -> {
                signal(Signal.OUTSTANDING_CLOSING);
                delete();
                yield done(CallResult.OK, Rule.CLOSE_UNOPENED);
            }
            case SYN_RECEIVED -> {
                closePending = true;
                if (unsent > 0) {
                    yield done(CallResult.OK, Rule.CLOSE_QUEUED);
                }
                state = State.FIN_WAIT_1;
                yield closed();
            }
            case ESTABLISHED -> {
                closePending = true;
                state = State.FIN_WAIT_1;
                yield closed();
            }
            case CLOSE_WAIT -> {
                closePending = true;
                state = State.LAST_ACK;
                yield closed();
            }
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT -> done(CallResult.CLOSING, Rule.CLOSE_TWICE);
        };
    }

    private Outcome closed() {
        pump();
        return done(CallResult.OK, finSent ? Rule.CLOSE_SENDS_FIN : Rule.CLOSE_WAITS_FOR_DATA);
    }

    private Outcome abort() {
        return switch (state) {
            case CLOSED -> done(CallResult.NO_CONNECTION, Rule.ABORT_NO_CONNECTION);
            case LISTEN, SYN_SENT -> {
                signal(Signal.OUTSTANDING_RESET);
                delete();
                yield done(CallResult.OK, Rule.ABORT_SILENT);
            }
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT -> {
                emit(RST, sndNxt, 0, 0);
                signal(Signal.OUTSTANDING_RESET);
                delete();
                yield done(CallResult.OK, Rule.ABORT_SENDS_RST);
            }
            case CLOSING, LAST_ACK, TIME_WAIT -> {
                delete();
                yield done(CallResult.OK, Rule.ABORT_SILENT);
            }
        };
    }

    private Outcome status() {
        return state == State.CLOSED
                ? done(CallResult.NO_CONNECTION, Rule.STATUS_NO_CONNECTION)
                : done(CallResult.STATUS, Rule.STATUS_ASKED);
    }

    // ---------------------------------------------------------------- timeouts, 3.10.8

    private Rule timeout(Event.Timer timer) {
        return switch (timer) {
            case RTO -> retransmit();
            case USER_TIMEOUT -> {
                if (state == State.CLOSED) {
                    yield Rule.TIMER_IDLE;
                }
                signal(Signal.ABORTED_BY_USER_TIMEOUT);
                delete();
                yield Rule.GAVE_UP;
            }
            case TIME_WAIT -> {
                if (state != State.TIME_WAIT) {
                    yield Rule.TIMER_IDLE;
                }
                delete();
                yield Rule.TWO_MSL_OVER;
            }
            case PERSIST -> {
                if (unsent == 0 || sendRoom() > 0 || !queue.isEmpty() || !maySendQueued()) {
                    yield Rule.TIMER_IDLE;
                }
                sendText(1);
                yield Rule.ZERO_WINDOW_PROBE;
            }
        };
    }

    private Rule retransmit() {
        if (queue.isEmpty()) {
            return Rule.NOTHING_TO_RETRANSMIT;
        }
        SentSegment front = queue.get(0);
        emit(front.flags(), front.seq(), (front.flags() & ACK) != 0 ? rcvNxt : 0, front.length());
        return Rule.RETRANSMIT;
    }

    // ---------------------------------------------------------------- a segment arrives, 3.10.7

    private Rule arrival(Segment seg) {
        return switch (state) {
            case CLOSED -> arrivalAtClosed(seg);
            case LISTEN -> arrivalAtListen(seg);
            case SYN_SENT -> arrivalAtSynSent(seg);
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT ->
                arrivalElsewhere(seg);
        };
    }

    /** 3.10.7.1 */
    private Rule arrivalAtClosed(Segment seg) {
        if (seg.rst()) {
            return Rule.CLOSED_IGNORES_RST;
        }
        if (seg.hasAck()) {
            emit(RST, seg.ack(), 0, 0);
            return Rule.CLOSED_RESETS_ACK;
        }
        emit(RST | ACK, 0, seg.end(), 0);
        return Rule.CLOSED_RESETS;
    }

    /** 3.10.7.2 */
    private Rule arrivalAtListen(Segment seg) {
        if (seg.rst()) {
            return Rule.LISTEN_IGNORES_RST;
        }
        if (seg.hasAck()) {
            emit(RST, seg.ack(), 0, 0);
            return Rule.LISTEN_RESETS_ACK;
        }
        if (!seg.syn()) {
            return Rule.LISTEN_IGNORES;
        }
        origin = Origin.PASSIVE;
        answerSyn(seg);
        return Rule.LISTEN_TAKES_SYN;
    }

    /** A SYN is answered with SYN,ACK that covers the SYN only; text and FIN that came with it wait for ESTABLISHED. */
    private void answerSyn(Segment seg) {
        irs = seg.seq();
        rcvNxt = irs + 1;
        sndUna = iss;
        sndNxt = iss + 1;
        // CLOSE may leave SYN_RECEIVED before an ACK has come, so window updates must compare with this connection's
        // numbers.
        sndWl1 = irs;
        sndWl2 = iss;
        state = State.SYN_RECEIVED;
        if (seg.text() || seg.fin()) {
            held = List.of(new HeldText(rcvNxt, rcvNxt + seg.length(), seg.fin()));
        }
        emit(SYN | ACK, iss, rcvNxt, 0);
        queue = List.of(new SentSegment(SYN | ACK, iss, 0));
    }

    /** 3.10.7.3 */
    private Rule arrivalAtSynSent(Segment seg) {
        if (seg.hasAck() && !(Seq.before(iss, seg.ack()) && Seq.upTo(seg.ack(), sndNxt))) {
            if (seg.rst()) {
                return Rule.SYN_SENT_BAD_ACK_RST;
            }
            emit(RST, seg.ack(), 0, 0);
            return Rule.SYN_SENT_BAD_ACK;
        }
        if (seg.rst()) {
            if (!seg.hasAck()) {
                return Rule.SYN_SENT_RST_WITHOUT_ACK;
            }
            signal(Signal.ERROR_RESET);
            delete();
            return Rule.SYN_SENT_REFUSED;
        }
        if (!seg.syn()) {
            return Rule.SYN_SENT_IGNORES;
        }
        if (!seg.hasAck()) {
            answerSyn(seg);
            sndWnd = seg.window();
            maxSndWnd = sndWnd;
            return Rule.SYN_SENT_CROSSED;
        }
        irs = seg.seq();
        rcvNxt = irs + 1;
        state = State.ESTABLISHED;
        acknowledge(seg.ack());
        takeWindow(seg);
        takeText(seg.seq() + 1, seg.length(), seg.fin());
        if (!pump()) {
            emitAck();
        }
        return Rule.SYN_SENT_ESTABLISHED;
    }

    /** 3.10.7.4 */
    private Rule arrivalElsewhere(Segment seg) {
        if (completesFigure7(seg)) {
            acknowledge(seg.ack());
            takeWindow(seg);
            enterEstablished();
            // Figure 7 shows no answer; what came with the crossed SYN is taken only now, and both text and FIN are
            // acknowledged (seventh and eighth of 3.10.7.4).
            int expected = rcvNxt;
            drainHeld();
            if (!pump() && rcvNxt != expected) {
                emitAck();
            }
            return state.acceptsText() ? Rule.FIGURE_7 : finTaken();
        }
        // First, the sequence number.
        boolean zeroWindow = rcvWnd == 0 && seg.seq() == rcvNxt;
        if (!acceptable(seg)) {
            if (zeroWindow && (seg.rst() || seg.hasAck() && !seg.syn())) {
                return atZeroWindow(seg);
            }
            return outsideWindow(seg);
        }
        // A SYN left of the window is trimmed in SYN_RECEIVED; its text and FIN start after it.
        boolean syn = seg.syn() && !(state == State.SYN_RECEIVED && Seq.before(seg.seq(), rcvNxt));
        // Second, RST.
        if (seg.rst()) {
            return reset(seg);
        }
        // Third, security: not modelled. Fourth, SYN.
        if (syn) {
            return synAgain();
        }
        // Fifth, ACK.
        if (!seg.hasAck()) {
            return Rule.NO_ACK;
        }
        return acceptableAck(seg, seg.length(), seg.fin());
    }

    private boolean completesFigure7(Segment seg) {
        return state == State.SYN_RECEIVED
                && origin == Origin.ACTIVE
                && seg.syn()
                && seg.hasAck()
                && !seg.rst()
                && !seg.fin()
                && !seg.text()
                && seg.seq() == irs
                && coversSyn(seg.ack());
    }

    private boolean coversSyn(int ack) {
        return Seq.before(sndUna, ack) && Seq.upTo(ack, sndNxt);
    }

    /** Table 6. */
    private boolean acceptable(Segment seg) {
        int length = seg.span();
        if (length == 0) {
            return rcvWnd == 0 ? seg.seq() == rcvNxt : Seq.inWindow(seg.seq(), rcvNxt, rcvWnd);
        }
        return rcvWnd > 0 && (Seq.inWindow(seg.seq(), rcvNxt, rcvWnd) || Seq.inWindow(seg.end() - 1, rcvNxt, rcvWnd));
    }

    private Rule outsideWindow(Segment seg) {
        if (seg.rst()) {
            return Rule.OUTSIDE_WINDOW_RST;
        }
        emitAck();
        return state == State.TIME_WAIT && seg.fin() && seg.end() == rcvNxt
                ? Rule.TIME_WAIT_FIN_AGAIN
                : Rule.OUTSIDE_WINDOW;
    }

    /** A zero window takes no text and no FIN, yet the ACK and RST of a segment at its left edge count (3.10.7.4, first). */
    private Rule atZeroWindow(Segment seg) {
        if (seg.rst()) {
            return reset(seg);
        }
        boolean ackIsGood = state == State.SYN_RECEIVED ? coversSyn(seg.ack()) : ackInRange(seg.ack());
        if (ackIsGood) {
            acceptableAck(seg, 0, false);
        }
        if (state != State.CLOSED && !acknowledges()) {
            emitAck();
        }
        return Rule.OUTSIDE_WINDOW;
    }

    private Rule reset(Segment seg) {
        if (seg.seq() != rcvNxt) {
            emitAck();
            return Rule.RST_INEXACT;
        }
        return switch (state) {
            case SYN_RECEIVED -> {
                if (origin == Origin.PASSIVE) {
                    backToListen();
                    yield Rule.RST_RETURNS_TO_LISTEN;
                }
                signal(Signal.CONNECTION_REFUSED);
                delete();
                yield Rule.RST_REFUSES;
            }
            case ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT -> {
                signal(Signal.CONNECTION_RESET);
                delete();
                yield Rule.RST_RESETS;
            }
            case CLOSED, LISTEN, SYN_SENT, CLOSING, LAST_ACK, TIME_WAIT -> {
                delete();
                yield Rule.RST_ENDS_CLOSING;
            }
        };
    }

    private Rule synAgain() {
        if (state == State.SYN_RECEIVED && origin == Origin.PASSIVE) {
            backToListen();
            return Rule.SYN_RETURNS_TO_LISTEN;
        }
        emitAck();
        return Rule.SYN_CHALLENGED;
    }

    private boolean ackInRange(int ack) {
        return Seq.upTo(sndUna - maxSndWnd, ack) && Seq.upTo(ack, sndNxt);
    }

    /** Fifth to eighth: ACK, then text, then FIN. */
    private Rule acceptableAck(Segment seg, int length, boolean fin) {
        Rule why = Rule.ACK_TAKEN;
        if (state == State.SYN_RECEIVED) {
            if (!coversSyn(seg.ack())) {
                emit(RST, seg.ack(), 0, 0);
                return Rule.SYN_RECEIVED_BAD_ACK;
            }
            enterEstablished();
            why = Rule.SYN_ACKED;
            acknowledge(seg.ack());
            takeWindow(seg);
        } else {
            if (!ackInRange(seg.ack())) {
                emitAck();
                return Rule.BAD_ACK;
            }
            acknowledge(seg.ack());
            // TIME_WAIT sends nothing any more; its paragraph leaves out the window.
            if (state != State.TIME_WAIT) {
                updateWindow(seg);
            }
        }
        switch (state) {
            case FIN_WAIT_1 -> {
                if (finAcked()) {
                    state = State.FIN_WAIT_2;
                    why = Rule.FIN_ACKED;
                }
            }
            case CLOSING -> {
                if (finAcked()) {
                    enterTimeWait();
                    return Rule.CLOSING_FIN_ACKED;
                }
            }
            case LAST_ACK -> {
                if (finAcked()) {
                    delete();
                    return Rule.LAST_ACK_CLOSED;
                }
            }
            case TIME_WAIT -> {
                if (fin) {
                    emitAck();
                    return Rule.TIME_WAIT_ACKS_FIN;
                }
                return length > 0 ? Rule.TEXT_IGNORED : Rule.ACK_TAKEN;
            }
            case ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT -> {}
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> throw new IllegalStateException(state.name());
        }
        // Seventh and eighth, text and FIN.
        Optional<Rule> taken = textAndFin(seg, length, fin);
        boolean pumped = pump();
        if (!pumped && taken.filter(Rules::isAcknowledged).isPresent()) {
            emitAck();
        }
        return taken.orElse(why);
    }

    private static boolean isAcknowledged(Rule taken) {
        return taken != Rule.TEXT_IGNORED && taken != Rule.SECOND_FIN_IGNORED;
    }

    /** What became of the text and the FIN; empty where the segment brought nothing to take. */
    private Optional<Rule> textAndFin(Segment seg, int length, boolean fin) {
        if (!state.acceptsText()) {
            return length > 0
                    ? Optional.of(Rule.TEXT_IGNORED)
                    : fin ? Optional.of(Rule.SECOND_FIN_IGNORED) : Optional.empty();
        }
        int start = seg.seq() + (seg.syn() ? 1 : 0);
        boolean brought = length > 0 || fin;
        if (!brought && held.isEmpty()) {
            return Optional.empty();
        }
        State before = state;
        int expected = rcvNxt;
        if (brought) {
            takeText(start, length, fin);
        }
        drainHeld();
        if (rcvNxt == expected) {
            return brought ? Optional.of(Rule.HELD_FOR_HOLE) : Optional.empty();
        }
        return Optional.of(state == before ? Rule.TEXT_TAKEN : finTaken());
    }

    /** The FIN has just been taken; the state that it led to tells which rule that was. */
    private Rule finTaken() {
        return switch (state) {
            case TIME_WAIT -> Rule.FIN_COMPLETES;
            case CLOSING -> Rule.FIN_CROSSED;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, LAST_ACK ->
                Rule.FIN_TAKEN;
        };
    }

    // ---------------------------------------------------------------- taking what arrives

    /** Takes text that starts at or left of RCV.NXT, and the FIN behind it; keeps anything beyond a hole. */
    private void takeText(int start, int length, boolean fin) {
        int end = start + length;
        int edge = rcvNxt + rcvWnd;
        if (Seq.before(edge, end)) {
            // Text beyond the window is trimmed, and with it the FIN behind it.
            end = edge;
            fin = false;
        } else if (fin && end == edge) {
            fin = false;
        }
        if (Seq.before(rcvNxt, start)) {
            if (Seq.before(start, end) || fin) {
                hold(new HeldText(start, end, fin));
            }
            return;
        }
        if (Seq.before(rcvNxt, end)) {
            unread += end - rcvNxt;
            rcvNxt = end;
        }
        if (fin && end == rcvNxt) {
            takeFin();
        }
    }

    private void hold(HeldText piece) {
        if (held.contains(piece)) {
            return;
        }
        List<HeldText> more = new ArrayList<>(held.size() + 1);
        int at = 0;
        while (at < held.size() && Seq.upTo(held.get(at).start(), piece.start())) {
            more.add(held.get(at++));
        }
        more.add(piece);
        more.addAll(held.subList(at, held.size()));
        held = List.copyOf(more);
    }

    private void drainHeld() {
        while (!held.isEmpty() && state.acceptsText() && Seq.upTo(held.get(0).start(), rcvNxt)) {
            HeldText piece = held.get(0);
            held = List.copyOf(held.subList(1, held.size()));
            if (Seq.before(rcvNxt, piece.end())) {
                unread += piece.end() - rcvNxt;
                rcvNxt = piece.end();
            }
            if (piece.fin() && piece.end() == rcvNxt) {
                takeFin();
            }
        }
        if (!state.acceptsText()) {
            held = List.of();
        }
    }

    private void takeFin() {
        rcvNxt++;
        signal(Signal.CONNECTION_CLOSING);
        switch (state) {
            case SYN_RECEIVED, ESTABLISHED -> state = State.CLOSE_WAIT;
            case FIN_WAIT_1 -> {
                // Our FIN acknowledged by the same segment would have led to FIN_WAIT_2 already.
                state = State.CLOSING;
            }
            case FIN_WAIT_2 -> enterTimeWait();
            case CLOSED, LISTEN, SYN_SENT, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT ->
                throw new IllegalStateException(state.name());
        }
    }

    // ---------------------------------------------------------------- small parts

    private void enterEstablished() {
        state = closePending ? State.FIN_WAIT_1 : State.ESTABLISHED;
    }

    private void enterTimeWait() {
        state = State.TIME_WAIT;
        queue = List.of();
    }

    private void backToListen() {
        Tcb fresh = Tcb.closed(iss, rcvWnd);
        forget(fresh);
        state = State.LISTEN;
        origin = Origin.PASSIVE;
    }

    private void delete() {
        forget(Tcb.closed(iss, rcvWnd));
    }

    private void forget(Tcb fresh) {
        state = fresh.state();
        origin = fresh.origin();
        sndUna = fresh.sndUna();
        sndNxt = fresh.sndNxt();
        sndWnd = 0;
        sndWl1 = 0;
        sndWl2 = 0;
        maxSndWnd = 0;
        irs = 0;
        rcvNxt = 0;
        unsent = 0;
        unread = 0;
        closePending = false;
        finSent = false;
        finSeq = 0;
        queue = List.of();
        held = List.of();
    }

    private void acknowledge(int ack) {
        if (!Seq.before(sndUna, ack)) {
            return;
        }
        sndUna = ack;
        int covered = 0;
        while (covered < queue.size() && Seq.upTo(queue.get(covered).end(), ack)) {
            covered++;
        }
        if (covered > 0) {
            queue = covered == queue.size() ? List.of() : List.copyOf(queue.subList(covered, queue.size()));
        }
    }

    /** The window of a segment that opens the connection. */
    private void takeWindow(Segment seg) {
        sndWnd = seg.window();
        sndWl1 = seg.seq();
        sndWl2 = seg.ack();
        maxSndWnd = Math.max(maxSndWnd, sndWnd);
    }

    private void updateWindow(Segment seg) {
        boolean current = Seq.upTo(sndUna, seg.ack()) && Seq.upTo(seg.ack(), sndNxt);
        boolean newer = Seq.before(sndWl1, seg.seq()) || sndWl1 == seg.seq() && Seq.upTo(sndWl2, seg.ack());
        if (current && newer) {
            takeWindow(seg);
        }
    }

    private boolean finAcked() {
        return finSent && Seq.before(finSeq, sndUna);
    }

    private int sendRoom() {
        return Math.max(0, sndUna + sndWnd - sndNxt);
    }

    private boolean maySendQueued() {
        return state.isSynchronized() && state != State.FIN_WAIT_2 && state != State.TIME_WAIT && !finSent;
    }

    /** Sends queued octets as the window allows, and our FIN once nothing is left before it. True where something left. */
    private boolean pump() {
        if (!maySendQueued()) {
            return false;
        }
        boolean left = false;
        int octets = Math.min(unsent, sendRoom());
        if (octets > 0) {
            sendText(octets);
            left = true;
        }
        if (closePending && unsent == 0) {
            finSeq = sndNxt;
            finSent = true;
            closePending = false;
            emit(FIN | ACK, sndNxt, rcvNxt, 0);
            enqueue(new SentSegment(FIN | ACK, sndNxt, 0));
            sndNxt++;
            left = true;
        }
        return left;
    }

    private void sendText(int octets) {
        emit(ACK, sndNxt, rcvNxt, octets);
        enqueue(new SentSegment(ACK, sndNxt, octets));
        sndNxt += octets;
        unsent -= octets;
    }

    private void enqueue(SentSegment sent) {
        if (queue.isEmpty()) {
            queue = List.of(sent);
            return;
        }
        List<SentSegment> longer = new ArrayList<>(queue.size() + 1);
        longer.addAll(queue);
        longer.add(sent);
        queue = List.copyOf(longer);
    }

    private void emitAck() {
        emit(ACK, sndNxt, rcvNxt, 0);
    }

    private boolean acknowledges() {
        return sends.stream().anyMatch(Segment::hasAck);
    }

    private void emit(int flags, int seq, int ack, int length) {
        Segment segment = new Segment(flags, seq, ack, length, (flags & RST) != 0 ? 0 : rcvWnd);
        if (sends.isEmpty()) {
            sends = List.of(segment);
        } else {
            List<Segment> more = new ArrayList<>(sends);
            more.add(segment);
            sends = List.copyOf(more);
        }
    }

    private void signal(Signal signal) {
        signals = signals.isEmpty() ? List.of(signal) : List.of(signals.get(0), signal);
    }
}
