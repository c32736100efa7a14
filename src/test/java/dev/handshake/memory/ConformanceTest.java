package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Histories computed with the reference implementation: after each review the same state, numbers and due instant. */
class ConformanceTest {
    private static final double TOLERANCE = 1e-6;

    @TestFactory
    Stream<DynamicTest> a_history_goes_as_in_the_reference() throws IOException {
        return histories()
                .map(history -> DynamicTest.dynamicTest(history.path("id").asText(), () -> replay(history)));
    }

    @Test
    void the_histories_reach_every_phase_and_grade() throws IOException {
        List<String> seen = histories()
                .flatMap(history -> stream(history.path("reviews")))
                .map(review ->
                        review.path("state").asText() + review.path("grade").asInt())
                .distinct()
                .toList();
        assertThat(seen)
                .contains("Learning1", "Learning2", "Learning3", "Relearning1", "Relearning2", "Review3", "Review4");
        assertThat(histories()).hasSize(40);
    }

    private static void replay(JsonNode history) {
        Schedule schedule = new Schedule(parameters(history));
        List<Review> sofar = new ArrayList<>();
        for (JsonNode expected : history.path("reviews")) {
            Instant at = Instant.parse(expected.path("at").asText());
            sofar.add(new Review(at, Grade.of(expected.path("grade").asInt())));
            Card card = new History(sofar).card(schedule).orElseThrow();
            String place = "review " + sofar.size();
            assertThat(card.phase().name())
                    .as(place)
                    .isEqualTo(expected.path("state").asText().toUpperCase(Locale.ROOT));
            assertThat(card.memory().stability())
                    .as(place)
                    .isCloseTo(expected.path("stability").asDouble(), within(TOLERANCE));
            assertThat(card.memory().difficulty())
                    .as(place)
                    .isCloseTo(expected.path("difficulty").asDouble(), within(TOLERANCE));
            assertThat(card.due())
                    .as(place)
                    .isEqualTo(Instant.parse(expected.path("due").asText()));
        }
    }

    private static Parameters parameters(JsonNode history) {
        return Parameters.DEFAULT
                .withRetention(history.path("desired_retention").asDouble())
                .withSteps(
                        minutes(history.path("learning_steps_minutes")),
                        minutes(history.path("relearning_steps_minutes")));
    }

    private static List<Duration> minutes(JsonNode steps) {
        return stream(steps)
                .map(step -> Duration.ofSeconds(Math.round(step.asDouble() * 60)))
                .toList();
    }

    private static Stream<JsonNode> histories() throws IOException {
        try (InputStream file = ConformanceTest.class.getResourceAsStream("/conformance/fsrs.json")) {
            return stream(new ObjectMapper().readTree(file).path("histories"));
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
