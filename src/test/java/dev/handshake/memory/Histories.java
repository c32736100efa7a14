package dev.handshake.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded histories: a seed always gives the same one. */
final class Histories {
    static final Instant NEW_YEAR = Instant.parse("2026-01-01T09:00:00Z");
    private static final Confidence[] CONFIDENCES = Confidence.values();

    private Histories() {}

    static Stream<History> seeded(int count) {
        return IntStream.range(0, count).mapToObj(Histories::of);
    }

    /** 1 to 25 reviews, minutes, days or months apart. */
    static History of(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Review> reviews = new ArrayList<>();
        Instant at = NEW_YEAR;
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            reviews.add(
                    new Review(at, Grade.of(1 + random.nextInt(4)), CONFIDENCES[random.nextInt(CONFIDENCES.length)]));
            at = at.plus(gap(random));
        }
        return new History(reviews);
    }

    private static Duration gap(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ofSeconds(random.nextInt(86_400));
            case 1 -> Duration.ofMinutes(random.nextInt(10 * 24 * 60));
            default -> Duration.ofHours(random.nextInt(400 * 24));
        };
    }

    static List<Parameters> parameters() {
        Duration minute = Duration.ofMinutes(1);
        Duration ten = Duration.ofMinutes(10);
        return List.of(
                Parameters.DEFAULT,
                Parameters.DEFAULT.withRetention(0.8),
                Parameters.DEFAULT.withSteps(List.of(), List.of()).withRetention(0.95),
                Parameters.DEFAULT.withSteps(List.of(ten), List.of(minute, ten, Duration.ofHours(1))));
    }
}
