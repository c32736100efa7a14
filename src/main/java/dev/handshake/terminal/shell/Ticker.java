package dev.handshake.terminal.shell;

import java.util.function.BooleanSupplier;

/** Calls something once a second, for as long as the page shows a running clock. */
final class Ticker {
    private static final long SECOND_MILLIS = 1_000;

    private final BooleanSupplier wanted;
    private final Runnable tick;
    private Thread running;

    Ticker(BooleanSupplier wanted, Runnable tick) {
        this.wanted = wanted;
        this.tick = tick;
    }

    /** Starts the thread where ticks are wanted and it does not run. The caller holds no lock that {@code wanted} takes. */
    synchronized void look() {
        if (running == null && wanted.getAsBoolean()) {
            running = new Thread(this::run, "clock");
            running.setDaemon(true);
            running.start();
        }
    }

    private void run() {
        try {
            do {
                Thread.sleep(SECOND_MILLIS);
                if (wanted.getAsBoolean()) {
                    tick.run();
                }
            } while (goesOn());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean goesOn() {
        if (!wanted.getAsBoolean()) {
            running = null;
        }
        return running != null;
    }
}
