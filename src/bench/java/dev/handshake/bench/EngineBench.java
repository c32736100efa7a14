package dev.handshake.bench;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Tcb;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Engine steps per second and, by the gc profiler, bytes per step: one operation is one call of {@link Rules#step}. A whole
 * connection is played, so that no state and no size of retransmission queue is favoured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBench {
    private static final int STEPS = 20;

    private Tcb client;
    private Tcb server;
    private int steps;

    /** Open, data both ways, four-segment close, 2MSL. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Tcb connection() {
        client = Tcb.closed(100);
        server = Tcb.closed(300);
        steps = 0;
        atServer(Event.OPEN_PASSIVE);
        atClient(Event.OPEN_ACTIVE);
        atClient(Event.send(100));
        atServer(Event.RECEIVE);
        atServer(Event.send(200));
        atClient(Event.RECEIVE);
        atClient(Event.CLOSE);
        atServer(Event.CLOSE);
        atClient(Event.TWO_MSL);
        if (steps != STEPS) {
            throw new IllegalStateException("a connection takes " + steps + " steps now: correct STEPS");
        }
        return client;
    }

    private void atClient(Event event) {
        Outcome step = Rules.step(client, event);
        client = step.next();
        steps++;
        for (Segment segment : step.sends()) {
            atServer(new Event.Arrival(segment));
        }
    }

    private void atServer(Event event) {
        Outcome step = Rules.step(server, event);
        server = step.next();
        steps++;
        for (Segment segment : step.sends()) {
            atClient(new Event.Arrival(segment));
        }
    }
}
