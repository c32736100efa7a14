package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Step;
import dev.handshake.tcp.CallResult;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.ladder.Ladder;
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

    private final Scene scene;
    private final Side side;
    private final Lang lang;
    private final List<String> words;
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

    private SocketCalls(Lesson lesson, Scene scene, Side side, Lang lang) {
        this.scene = scene;
        this.side = side;
        this.lang = lang;
        this.words = Ladder.calls(lesson);
        this.uses = uses(lesson, side);
        this.reads = reads(lesson, side);
    }

    /** The calls that a learner may see of this end, in the order in which they were made. */
    public static List<Call> of(Lesson lesson, Scene scene, Side side, Lang lang) {
        SocketCalls calls = new SocketCalls(lesson, scene, side, lang);
        calls.begin();
        calls.tell();
        calls.unread();
        return calls.calls;
    }

    private static boolean uses(Lesson lesson, Side side) {
        return lesson.steps().stream()
                .anyMatch(beat -> beat instanceof Step.Do call
                        && call.side() == side
                        && (call.event() instanceof Event.Send
                                || call.event() instanceof Event.Close
                                || call.event() instanceof Event.Abort));
    }

    /** True where the application reads at once: it has a connection in its hands, and no step says when it reads. */
    static boolean reads(Lesson lesson, Side side) {
        boolean told = lesson.steps().stream()
                .anyMatch(beat ->
                        beat instanceof Step.Do call && call.side() == side && call.event() instanceof Event.Receive);
        return uses(lesson, side) && !told;
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private void begin() {
        State state = scene.start().state(side);
        if (scene.start().host(side).listening()) {
            listens("listen()");
        } else if (state.isSynchronized()) {
            add("connect()", "= 0");
        }
        if (state.isSynchronized()) {
            open();
        }
    }

    private void tell() {
        Duel world = scene.start();
        int call = 0;
        for (int i = 0; i < scene.story().size(); i++) {
            Happening happening = scene.story().get(i);
            Duel next = after(world, i);
            boolean hidden = scene.keepsBack(i) && scene.asks(side);
            if (happening instanceof Happening.Called called) {
                String name = call < words.size() ? words.get(call) : "call()";
                call++;
                if (called.side() == side) {
                    called(called, name, hidden, world, next);
                }
            } else if (!hidden) {
                happened(happening, world, next);
            }
            world = next;
        }
    }

    /** The world after this happening: the engine plays the story once more. */
    private Duel after(Duel world, int index) {
        Happening happening = scene.story().get(index);
        if (happening instanceof Happening.Called called) {
            return world.play(new Move.Call(called.side(), called.call())).next();
        }
        if (happening instanceof Happening.Arrived arrived) {
            boolean sent =
                    index + 1 < scene.story().size() && scene.story().get(index + 1) instanceof Happening.Departed;
            return world.play(new Move.Deliver(arrived.number(), !sent)).next();
        }
        if (happening instanceof Happening.Lost lost) {
            return world.play(new Move.Drop(lost.number())).next();
        }
        if (happening instanceof Happening.Duplicated copy) {
            return world.play(new Move.Duplicate(copy.number())).next();
        }
        if (happening instanceof Happening.Expired expired) {
            return world.play(new Move.Expire(expired.side(), expired.timer())).next();
        }
        if (happening instanceof Happening.Crashed crashed) {
            return world.play(new Move.Crash(crashed.side())).next();
        }
        return world;
    }

    // ---------------------------------------------------------------- calls

    private void called(Happening.Called called, String name, boolean hidden, Duel before, Duel after) {
        Event event = called.call();
        if (hidden) {
            add(event instanceof Event.Abort ? "close()" : name, "?");
        } else if (event instanceof Event.OpenPassive) {
            listens(name);
        } else if (event instanceof Event.OpenActive) {
            connects(called, name);
        } else if (event instanceof Event.Send send) {
            sends(called, name, send.octets());
        } else if (event instanceof Event.Receive) {
            int read = before.host(side).tcb().unread() - after.host(side).tcb().unread();
            add("recv()", read > 0 || ended ? "= " + read : waits());
        } else if (event instanceof Event.Close || event instanceof Event.Abort) {
            closes(called, name);
        }
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
        boolean aborts = called.call() instanceof Event.Abort;
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

    private void happened(Happening happening, Duel world, Duel next) {
        State before = world.state(side);
        State after = next.state(side);
        if (happening instanceof Happening.Crashed crashed && crashed.side() == side) {
            powerOff();
            return;
        }
        boolean arrived = happening instanceof Happening.Arrived a && a.to() == side;
        boolean expired = happening instanceof Happening.Expired e && e.side() == side;
        if (!arrived && !expired) {
            return;
        }
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
        int read = next.host(side).tcb().unread() - world.host(side).tcb().unread();
        if (read > 0) {
            add("recv()", "= " + read);
        }
        if (isEnd(before, after)) {
            ended = true;
            add("recv()", "= 0");
        }
    }

    /** Nobody waits any more. */
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
        } else if (uses && scene.start().host(side).listening() || accepting != NONE) {
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

    /** The connection is gone: by a RST, or because nobody answered. */
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
    private void unread() {
        int waiting = scene.visible(side).unread();
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
