package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.CallResult;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.ladder.LadderScene;
import java.util.ArrayList;
import java.util.List;

/**
 * The socket calls of one application, and what Linux lets each of them return. An application that the lesson lets send or
 * close has called accept() and reads what arrives at once; of any other only the calls that were made are shown, and what
 * recv() would return.
 */
public final class SocketCalls {
    /** A call and what came of it. */
    public record Call(String call, String result) {}

    private static final int NONE = -1;

    private final Duel start;
    private final LadderScene scene;
    private final Side side;
    private final Lang lang;
    private final boolean uses;
    private final boolean reads;
    private final List<Call> calls = new ArrayList<>();

    /** Index of the connect() that still waits. */
    private int connecting = NONE;
    /** Index of the accept() that still waits. */
    private int accepting = NONE;
    /** Index of a send() that waits for the connection, and what it will return. */
    private int sending = NONE;

    private int octets;
    /** True where no call can tell of this connection any more. */
    private boolean closed;

    private boolean ended;

    private SocketCalls(Duel start, LadderScene scene, Application application, Lang lang) {
        this.start = start;
        this.scene = scene;
        this.side = application.side();
        this.lang = lang;
        this.uses = application.uses();
        this.reads = application.reads();
    }

    /**
     * The calls that a learner may see of this end, in the order in which they were made.
     *
     * @param start the world in which the story begins: the engine plays it once more
     */
    public static List<Call> of(Duel start, LadderScene scene, Application application, Lang lang) {
        SocketCalls calls = new SocketCalls(start, scene, application, lang);
        calls.begin();
        Duel seen = start;
        for (ReplayedMoment moment : ReplayedMoment.all(start, scene)) {
            boolean hidden = scene.isInQuestion(moment.index(), application.side());
            calls.happened(moment, hidden);
            seen = hidden ? seen : moment.after();
        }
        calls.unread(calls.unread(seen));
        return calls.calls;
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private void begin() {
        State state = scene.start(side);
        if (start.host(side).listening()) {
            listens("listen()");
        } else if (state.isSynchronized()) {
            add("connect()", "= 0");
        }
        if (state.isSynchronized()) {
            open();
        }
    }

    private void happened(ReplayedMoment moment, boolean hidden) {
        Duel world = moment.before();
        Duel next = moment.after();
        switch (moment.moment().what()) {
            case Happening.Called called -> {
                if (called.side() == side) {
                    called(called, moment.moment().name(), hidden, world, next);
                }
            }
            case Happening.Arrived arrived -> {
                if (arrived.to() == side && !hidden) {
                    changed(false, world, next);
                }
            }
            case Happening.Expired expired -> {
                if (expired.side() == side && !hidden) {
                    changed(true, world, next);
                }
            }
            case Happening.Crashed crashed -> {
                if (crashed.side() == side && !hidden) {
                    powerOff();
                }
            }
            case Happening.Departed departed -> {}
            case Happening.Injected injected -> {}
            case Happening.Lost lost -> {}
            case Happening.Duplicated copy -> {}
            case Happening.Delayed late -> {}
            case Happening.Passed passed -> {}
        }
    }

    // ---------------------------------------------------------------- calls

    private void called(Happening.Called called, String name, boolean hidden, Duel before, Duel after) {
        boolean aborts = called.call().equals(Event.ABORT);
        if (hidden) {
            add(aborts ? "close()" : name, "?");
            return;
        }
        switch (called.call()) {
            case Event.OpenPassive open -> listens(name);
            case Event.OpenActive open -> connects(called, name);
            case Event.Send send -> sends(called, name, send.octets());
            case Event.Receive receive -> {
                int read = unread(before) - unread(after);
                add("recv()", read > 0 || ended ? "= " + read : waits());
            }
            case Event.Close close -> closes(called, name);
            case Event.Abort abort -> closes(called, name);
            // Nothing that a program asks of its socket.
            case Event.Status status -> {}
        }
    }

    private int unread(Duel world) {
        return world.host(side).tcb().unread();
    }

    private void listens(String name) {
        add(name, "= 0");
        if (uses) {
            accepting = calls.size();
            add("accept()", waits());
        }
    }

    private void connects(Happening.Called called, String name) {
        if (called.result().isError()) {
            add(name, called.before() == State.SYN_SENT ? "= -1 EALREADY" : "= -1 EISCONN");
            return;
        }
        connecting = calls.size();
        closed = false;
        ended = false;
        add(name, waits());
    }

    private void sends(Happening.Called called, String name, int count) {
        if (called.result().isError()) {
            add(name, "= -1 EPIPE");
        } else if (called.before().isSynchronized()) {
            add(name, "= " + count);
        } else {
            sending = calls.size();
            octets = count;
            add(name, waits());
        }
    }

    private void closes(Happening.Called called, String name) {
        boolean aborts = called.call().equals(Event.ABORT);
        if (name.equals("shutdown()")) {
            add(name, called.result() == CallResult.NO_CONNECTION ? "= -1 ENOTCONN" : "= 0");
            return;
        }
        add("close()", aborts ? "= 0 (SO_LINGER 0)" : "= 0");
        closed = true;
        if (connecting != NONE) {
            settle(connecting, say("응답 없음", "no answer"));
            connecting = NONE;
        }
    }

    // ---------------------------------------------------------------- what else happens to an end

    /** @param expired true where a timer ran out, false where a segment arrived */
    private void changed(boolean expired, Duel world, Duel next) {
        State before = world.state(side);
        State after = next.state(side);
        if (!before.isSynchronized() && after.isSynchronized()) {
            open();
        }
        if (after == State.CLOSED && before != State.CLOSED) {
            gone(before, expired);
            return;
        }
        if (closed || !reads) {
            ended |= isEnd(before, after);
            return;
        }
        int read = unread(next) - unread(world);
        if (read > 0) {
            add("recv()", "= " + read);
        }
        if (isEnd(before, after)) {
            ended = true;
            add("recv()", "= 0");
        }
    }

    /** The program is gone, and with it every call that still waits. */
    private void powerOff() {
        for (int waiting : new int[] {connecting, accepting, sending}) {
            if (waiting != NONE) {
                settle(waiting, "-");
            }
        }
        connecting = NONE;
        accepting = NONE;
        sending = NONE;
        closed = true;
        add(say("전원 꺼짐", "power off"), "");
    }

    /** True where the peer's FIN was taken. */
    private static boolean isEnd(State before, State after) {
        boolean mayEnd = before == State.SYN_RECEIVED
                || before == State.ESTABLISHED
                || before == State.FIN_WAIT_1
                || before == State.FIN_WAIT_2;
        return mayEnd && (after == State.CLOSE_WAIT || after == State.CLOSING || after == State.TIME_WAIT);
    }

    private void open() {
        if (connecting != NONE) {
            settle(connecting, "= 0");
            connecting = NONE;
        } else if (uses && start.host(side).listening() || accepting != NONE) {
            accepts();
        }
        if (sending != NONE) {
            settle(sending, "= " + octets);
            sending = NONE;
        }
    }

    private void accepts() {
        closed = false;
        ended = false;
        if (accepting == NONE) {
            accepting = calls.size();
            add("accept()", "");
        }
        settle(accepting, say("= 새 소켓", "= a new socket"));
        accepting = NONE;
    }

    /** The connection is gone: by a RST, or because no answer came. */
    private void gone(State before, boolean expired) {
        String error = expired ? "-1 ETIMEDOUT" : before == State.SYN_SENT ? "-1 ECONNREFUSED" : "-1 ECONNRESET";
        if (connecting != NONE) {
            settle(connecting, "= " + error);
            connecting = NONE;
            return;
        }
        boolean tells = before.isSynchronized() && before != State.TIME_WAIT && before != State.LAST_ACK;
        if (closed || !tells) {
            return;
        }
        closed = true;
        if (before == State.CLOSE_WAIT && !expired) {
            add("send()", would("-1 EPIPE"));
        } else {
            add("recv()", reads ? "= " + error : would(error));
        }
    }

    /** What an application that does not read would get. */
    private void unread(int waiting) {
        if (closed || reads) {
            return;
        }
        if (waiting > 0) {
            add("recv()", would(String.valueOf(waiting)));
        } else if (ended) {
            add("recv()", would("0"));
        }
    }

    // ---------------------------------------------------------------- small parts

    private String waits() {
        return say("기다림", "waits");
    }

    private String would(String result) {
        return say("부르면 " + result, "would be " + result);
    }

    private void add(String call, String result) {
        calls.add(new Call(call, result));
    }

    private void settle(int index, String result) {
        calls.set(index, new Call(calls.get(index).call(), result));
    }
}
