package dev.handshake.terminal.shell;

import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Owns the model of one session: turns keys and lines into messages through the page, and hands the effects to a performer.
 * A door feeds it and shows its page; the store may send it messages from another thread. Every method may be called from any
 * thread.
 */
public final class Shell {
    private final Consumer<Effect> performer;
    private final LongSupplier clockMillis;
    private Model model;
    private Page page;
    private OptionalInt exit = OptionalInt.empty();
    private boolean abandoned;
    private Runnable wake = () -> {};
    private Runnable afterFirstFrame = () -> {};
    private Runnable beforeShowing = () -> {};
    private final Deque<Held> held = new ArrayDeque<>();
    private final Ticker ticker = new Ticker(() -> !over() && page().ticks(), () -> send(Msg.Plain.TICK));

    /**
     * @param model where to start
     * @param performer does every effect, in order. It is called with the shell locked, so it must not wait for a thread
     *     that sends; only {@link Effect.Exit} comes unlocked, and when it returns from that, everything is kept
     * @param clockMillis the time, milliseconds since 1970
     */
    public Shell(Model model, Consumer<Effect> performer, LongSupplier clockMillis) {
        this.model = model;
        this.performer = performer;
        this.clockMillis = clockMillis;
    }

    /** What was typed while the page could not know what it means. */
    private interface Held {
        void press();
    }

    /** More than a hand types in the seconds that a page may wait. */
    private static final int MOST_HELD = 1_000;

    /**
     * A key by its name, pressed at a screen of this size. Where letters are text, one that the page does not offer is
     * typed; elsewhere it is ignored. While the model awaits the past it is held for {@link #pressHeld()}.
     */
    public void key(String name, int columns, int rows) {
        inTurn(() -> press(name, columns, rows));
    }

    /**
     * Characters that came in one go, at a screen of this size: as keys, one after the other, or as text, where the page
     * takes it and has no key among them.
     */
    public void keys(String characters, int columns, int rows) {
        inTurn(() -> {
            List<String> names = characters
                    .codePoints()
                    .mapToObj(point -> point == ' ' ? "space" : Character.toString(point))
                    .toList();
            Page here = page();
            if (here.takesText()
                    && names.stream()
                            .allMatch(name -> here.msg(name, columns, rows).isEmpty())) {
                type(characters);
            } else {
                names.forEach(name -> press(name, columns, rows));
            }
        });
    }

    private void inTurn(Held typed) {
        hold(typed);
        pressHeld();
    }

    private synchronized void hold(Held typed) {
        if (held.size() < MOST_HELD) {
            held.add(typed);
        }
    }

    /** Presses what was held, in its order, once it can be known what it means. Called by the door, on its thread. */
    public void pressHeld() {
        for (Optional<Held> next = nextHeld(); next.isPresent(); next = nextHeld()) {
            next.get().press();
        }
    }

    private synchronized Optional<Held> nextHeld() {
        return held.isEmpty() || model.awaitsPast() ? Optional.empty() : Optional.of(held.remove());
    }

    private void press(String name, int columns, int rows) {
        page().struck(name).forEach(key -> struck(key, columns, rows));
    }

    private void struck(String name, int columns, int rows) {
        Optional<Msg> offered = page().msg(name, columns, rows);
        if (offered.isPresent()) {
            send(offered.get());
        } else if (name.equals("space")) {
            type(" ");
        } else if (name.codePointCount(0, name.length()) == 1) {
            type(name);
        }
    }

    /** Text typed or pasted in one go; ignored where the page takes none, held while the model awaits the past. */
    public void text(String text) {
        inTurn(() -> type(text));
    }

    private void type(String text) {
        Page here = page();
        if (here.takesText()) {
            send(here.typed(text));
        }
    }

    /** A line of the plain face. False where the page does not know what it means. */
    public boolean line(String typed) {
        Optional<Msg> meant = page().line(typed);
        meant.ifPresent(this::send);
        return meant.isPresent();
    }

    /** Something happened. */
    public void send(Msg msg) {
        turn(msg).ifPresent(performer);
        ticker.look();
        changed().run();
    }

    /** One turn of the model, and all it wants done but the end, which is returned. After the end nothing happens. */
    private synchronized Optional<Effect> turn(Msg msg) {
        Optional<Effect> end = Optional.empty();
        if (exit.isPresent()) {
            return end;
        }
        Next next = Update.on(model, msg, clockMillis.getAsLong());
        model = next.model();
        page = null;
        for (Effect effect : next.effects()) {
            if (effect.exitCode().isPresent()) {
                exit = effect.exitCode();
                end = Optional.of(effect);
            } else {
                performer.accept(effect);
            }
        }
        return end;
    }

    private synchronized Runnable changed() {
        return wake;
    }

    /** Something that takes the learner away from the page, until it returns: no clock runs meanwhile. */
    public void away(Runnable pause) {
        long from = clockMillis.getAsLong();
        pause.run();
        send(new Msg.Away(clockMillis.getAsLong() - from));
    }

    /** The end, wherever the learner is: what has to be kept is kept first. */
    public void quit() {
        send(Msg.Common.QUIT);
    }

    /** The end, because nobody got the first page: nothing has begun, so nothing is kept. */
    public synchronized void abandon() {
        abandoned = true;
        exit = OptionalInt.of(0);
    }

    /** True where it ended before anybody saw anything. */
    public synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** Called after every message, also from the thread that sent it; the door looks again. Must not wait. */
    public synchronized void onChange(Runnable listener) {
        wake = listener;
    }

    /** What may wait until the learner sees something. Must not wait itself. */
    public synchronized void onFirstFrame(Runnable listener) {
        afterFirstFrame = listener;
    }

    /**
     * Called before a page is shown or said, unlocked; may wait, and may send: what the page acknowledges has then been
     * kept, or the page says that it has not.
     */
    public synchronized void onShow(Runnable listener) {
        beforeShowing = listener;
    }

    /** A page is about to be shown or said: told by the door. */
    public void aboutToShow() {
        Runnable next;
        synchronized (this) {
            next = beforeShowing;
        }
        next.run();
    }

    /** The first picture is on the screen: said by the door that paints. */
    public void firstFrameShown() {
        Runnable next;
        synchronized (this) {
            next = afterFirstFrame;
            afterFirstFrame = () -> {};
        }
        next.run();
    }

    /** All there is now; while an effect is performed, what it leads to. */
    public synchronized Model model() {
        return model;
    }

    /** The page now. */
    public synchronized Page page() {
        if (page == null) {
            page = Page.of(model);
        }
        return page;
    }

    /** The page now, as a picture of this size. */
    public Frame frame(int columns, int rows, boolean ascii) {
        return page().frame(columns, rows, ascii);
    }

    /** True once the program shall end. */
    public synchronized boolean over() {
        return exit.isPresent();
    }

    /** With which code; 0 until it is {@link #over()}. */
    public synchronized int exitCode() {
        return exit.orElse(0);
    }
}
