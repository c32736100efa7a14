package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Statistics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two learners at once in one JVM, each with a store, a clock and a door: neither hears of the other. */
class TwoSessionsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    /** 23:30 of the 20th in Seoul, 9:30 in New York. */
    private static final Instant EVENING = Instant.parse("2026-11-20T14:30:00Z");

    @TempDir
    private Path home;

    /** One learner and what was heard at their door. */
    private final class Seat {
        private final LearnerId learner;
        private final SessionKeeper keeper;
        private final List<Msg> heard = new CopyOnWriteArrayList<>();

        Seat(String name, Instant now, String zone) {
            learner = new LearnerId(name);
            keeper = new SessionKeeper(
                    learner,
                    Clock.fixed(now, ZoneId.of(zone)),
                    false,
                    new Course(List.of()),
                    CompletableFuture.completedFuture(Catalog.EMPTY));
            keeper.open(TwoSessionsTest.this::open, heard::add);
            keeper.awaitPast(LONG);
        }

        void answers(int from, int until, Instant at) {
            for (int stop = from; stop < until; stop++) {
                keeper.perform(new Effect.Record(new Attempt(
                        new Attempt.Subject(Attempt.itemOf("three-way", stop), "next-segment", "ko", Optional.empty()),
                        learner.value(),
                        Attempt.Marks.of(true, List.of(), List.of()),
                        new Attempt.Effort(0, Confidence.SURE, 1500),
                        at)));
            }
        }

        Statistics counted() {
            keeper.perform(new Effect.Count());
            return heard.stream()
                    .filter(Msg.Counted.class::isInstance)
                    .map(counted -> ((Msg.Counted) counted).statistics())
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }
    }

    private ProgressDb open(LearnerId learner) throws StoreFailure {
        return ProgressDb.open(home.resolve(learner.value()), Clock.systemUTC());
    }

    private List<Attempt> kept(String name) throws StoreFailure {
        try (ProgressDb progress = open(new LearnerId(name))) {
            return progress.attempts("three-way");
        }
    }

    @Test
    void what_two_learners_answer_at_once_is_kept_apart() throws Exception {
        Seat minji = new Seat("minji", EVENING, "Asia/Seoul");
        Seat jun = new Seat("jun", EVENING, "Asia/Seoul");
        Thread other = new Thread(() -> jun.answers(0, 150, EVENING));
        other.start();
        minji.answers(0, 100, EVENING);
        other.join();
        assertThat(minji.counted().answers()).isEqualTo(100);
        assertThat(jun.counted().answers()).isEqualTo(150);
        assertThat(minji.keeper.close()).isZero();
        assertThat(jun.keeper.close()).isZero();
        assertThat(kept("minji")).hasSize(100).allMatch(answer -> answer.words().equals("minji"));
        assertThat(kept("jun")).hasSize(150).allMatch(answer -> answer.words().equals("jun"));
        assertThat(new Seat("minji", EVENING, "Asia/Seoul").counted().answers()).isEqualTo(100);
    }

    @Test
    void one_leaves_and_the_other_goes_on() throws Exception {
        Seat minji = new Seat("minji", EVENING, "Asia/Seoul");
        Seat jun = new Seat("jun", EVENING, "Asia/Seoul");
        minji.answers(0, 1, EVENING);
        minji.keeper.perform(new Effect.Exit(0));
        jun.answers(0, 2, EVENING);
        jun.keeper.awaitAnswers(LONG);
        assertThat(kept("jun")).hasSize(2);
        assertThat(jun.keeper.close()).isZero();
        assertThat(kept("minji")).hasSize(1);
    }

    @Test
    void a_day_begins_where_the_learner_is() {
        for (String zone : List.of("Asia/Seoul", "America/New_York")) {
            Seat seat = new Seat(zone.substring(zone.indexOf('/') + 1), EVENING.plusSeconds(3600), zone);
            seat.answers(0, 1, EVENING);
            seat.answers(1, 2, EVENING.plusSeconds(3600));
            assertThat(seat.counted().studyDays()).isEqualTo(zone.startsWith("Asia") ? 2 : 1);
            assertThat(seat.keeper.close()).isZero();
        }
    }
}
