package dev.handshake.tutor.stats;

import dev.handshake.memory.Confusable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which topics learners mix up: a review lets them alternate. */
public final class ConfusableTopics {
    public static final Confusable CONFUSABLE = new Confusable(List.of(
            Set.of("time-wait", "close-wait", "closing"), Set.of("opening", "numbers"), Set.of("rst", "close-wait")));

    private static final Map<String, String> STATIONS = Map.of(
            "why-connect", "basics",
            "numbers", "numbers",
            "opening", "opening",
            "opening-trouble", "opening",
            "closing", "closing",
            "time-wait", "time-wait",
            "stuck", "close-wait",
            "sockets", "sockets",
            "security", "security",
            "tls-quic", "modern");

    private ConfusableTopics() {}

    /** The topic of the lessons of a station of the shipped course; a learner's own stations have none. */
    public static Optional<String> ofStation(String station) {
        return Optional.ofNullable(STATIONS.get(station));
    }
}
