package dev.handshake.cli.commands;

import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@link Statistics} as one line of JSON, for scripts. {@code schema} changes when a field is taken away or means something
 * else; a field may be added at any time.
 */
final class StatsJson {
    private static final int SCHEMA = 1;

    private StatsJson() {}

    static String of(Statistics s) {
        return JsonWriter.line(JsonValue.object()
                .put("schema", SCHEMA)
                .put("study_days", s.studyDays())
                .put("answers", s.answers())
                .put("due", JsonValue.ofNumbers(s.due()))
                .put("answers_by_day", JsonValue.ofNumbers(s.daysInARow()))
                .put("recalled", share(s.recalled()))
                .put("calibration", calibration(s.calibration()))
                .put("states", states(s.states()))
                .put("topics", topics(s.topics()))
                .put("misconceptions", misconceptions(s.misconceptions()))
                .build());
    }

    private static JsonValue.Builder calibration(Map<Confidence, Share> calibration) {
        JsonValue.Builder all = JsonValue.object();
        for (Confidence sure : List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE)) {
            all.put(sure.word(), share(calibration.getOrDefault(sure, Share.NONE)));
        }
        return all;
    }

    private static JsonValue.Builder states(Map<State, Share> states) {
        JsonValue.Builder all = JsonValue.object();
        for (State state : State.values()) {
            all.put(state.name(), share(states.getOrDefault(state, Share.NONE)));
        }
        return all;
    }

    private static JsonValue.Builder topics(Map<String, Share> topics) {
        JsonValue.Builder all = JsonValue.object();
        new TreeMap<>(topics).forEach((topic, share) -> all.put(topic, share(share)));
        return all;
    }

    private static JsonValue.Builder misconceptions(Map<String, Met> misconceptions) {
        JsonValue.Builder all = JsonValue.object();
        new TreeMap<>(misconceptions).forEach((id, met) -> all.put(id, met(met)));
        return all;
    }

    private static JsonValue.Builder met(Met met) {
        return JsonValue.object()
                .put("said", met.said())
                .put("asked", met.asked())
                .put("streak", met.streak())
                .put("mended", met.mended());
    }

    private static JsonValue.Builder share(Share share) {
        return JsonValue.object().put("right", share.right()).put("all", share.all());
    }
}
