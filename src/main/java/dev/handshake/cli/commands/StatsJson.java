package dev.handshake.cli.commands;

import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@link Statistics} as one line of JSON (RFC 8259), for scripts. {@code schema} changes when a field is taken away or
 * means something else; a field may be added at any time. Names are ids, so nothing has to be escaped.
 */
final class StatsJson {
    private static final int SCHEMA = 1;

    private StatsJson() {}

    static String of(Statistics s) {
        return "{\"schema\":" + SCHEMA
                + ",\"study_days\":" + s.studyDays()
                + ",\"answers\":" + s.answers()
                + ",\"due\":" + array(s.due())
                + ",\"answers_by_day\":" + array(s.daysInARow())
                + ",\"recalled\":" + share(s.recalled())
                + ",\"calibration\":{" + calibration(s.calibration()) + "}"
                + ",\"states\":{" + states(s.states()) + "}"
                + ",\"topics\":{" + shares(s.topics()) + "}"
                + ",\"misconceptions\":{" + misconceptions(s.misconceptions()) + "}}";
    }

    private static String calibration(Map<Confidence, Share> calibration) {
        return List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE).stream()
                .map(sure -> name(sure.word()) + share(calibration.getOrDefault(sure, Share.NONE)))
                .collect(Collectors.joining(","));
    }

    private static String states(Map<State, Share> states) {
        return List.of(State.values()).stream()
                .map(state -> name(state.name()) + share(states.getOrDefault(state, Share.NONE)))
                .collect(Collectors.joining(","));
    }

    private static String shares(Map<String, Share> shares) {
        return new TreeMap<>(shares)
                .entrySet().stream()
                        .map(e -> name(e.getKey()) + share(e.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String misconceptions(Map<String, Met> met) {
        return new TreeMap<>(met)
                .entrySet().stream()
                        .map(e -> name(e.getKey()) + met(e.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String met(Met met) {
        return "{\"said\":" + met.said() + ",\"asked\":" + met.asked() + ",\"streak\":" + met.streak() + ",\"mended\":"
                + met.mended() + "}";
    }

    private static String share(Share share) {
        return "{\"right\":" + share.right() + ",\"all\":" + share.all() + "}";
    }

    private static String name(String name) {
        return "\"" + name + "\":";
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
