package dev.handshake.content.shape;

import dev.handshake.lesson.Step;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The words after {@code do: client}: socket calls as an author knows them, and the RFC's user calls that they are. */
public final class CallWords {
    public static final List<String> NAMES =
            List.of("connect", "listen", "send", "receive", "close", "shutdown", "abort", "crash");

    /** More octets than any window holds would only fill a queue. */
    static final int MOST_OCTETS = 65_535;

    private CallWords() {}

    /** The step that these words ask for, or empty where they are not understood. */
    public static Optional<Step> step(Side side, String words) {
        if (words.equals("crash")) {
            return Optional.of(new Step.Crash(side));
        }
        Optional<Event.Call> event = event(words);
        return event.isEmpty() ? Optional.empty() : Optional.of(new Step.Do(side, event.get(), words));
    }

    static Optional<Event.Call> event(String words) {
        String[] parts = words.split(" ", -1);
        boolean alone = parts.length == 1;
        return switch (parts[0]) {
            case "connect" -> alone ? Optional.of(Event.OPEN_ACTIVE) : connect(parts);
            case "listen" -> alone ? Optional.of(Event.OPEN_PASSIVE) : Optional.empty();
            case "send" -> parts.length == 2 ? send(parts[1]) : Optional.empty();
            case "receive" -> alone ? Optional.of(Event.RECEIVE) : Optional.empty();
            case "close", "shutdown" -> alone ? Optional.of(Event.CLOSE) : Optional.empty();
            case "abort" -> alone ? Optional.of(Event.ABORT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Event.Call> send(String octets) {
        OptionalLong number = WholeNumber.of(octets, 1, MOST_OCTETS);
        return number.isEmpty() ? Optional.empty() : Optional.of(Event.send((int) number.getAsLong()));
    }

    /** {@code connect 100}: the connection opens with this initial sequence number, whatever {@code ends} say. */
    private static Optional<Event.Call> connect(String[] parts) {
        OptionalLong iss = parts.length == 2 ? WholeNumber.of(parts[1], 0, WholeNumber.SEQ_MAX) : OptionalLong.empty();
        return iss.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event.OpenActive(true, OptionalInt.of((int) iss.getAsLong())));
    }
}
