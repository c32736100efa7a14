package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Strength;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tutor wants kept becomes rows, and rows become what the tutor knows at the next start. */
class SessionKeeperTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private Clock clock = CLOCK;
    private final List<Msg> heard = new CopyOnWriteArrayList<>();

    @Test
    void the_next_start_knows_what_was_answered() {
        SessionKeeper today = start(false);
        today.perform(new Effect.Setting("strength", "FLAGS"));
        today.perform(answer(3, false, 0));
        today.perform(answer(3, true, 1));
        today.perform(answer(5, true, 0));
        today.perform(new Effect.Place("three-way", 6, false));
        today.perform(new Effect.Exit(0));
        assertThat(today.close()).isZero();

        start(false).close();
        Map<Integer, LearnerProgress.Mark> marks = Map.of(
                3, new LearnerProgress.Mark(false, true, new LearnerProgress.Misses(1, true, "WRONG_FLAGS"), 1, 3000),
                5, new LearnerProgress.Mark(true, true, LearnerProgress.Misses.NONE, 0, 1500));
        LearnerProgress ledger = new LearnerProgress(
                true, Map.of("three-way", new LearnerProgress.Progress(6, 0, CLOCK.millis(), marks)));
        Settings settings = new Settings(Optional.empty(), true, Optional.of(Strength.FLAGS));
        assertThat(heard).containsExactly(new Msg.Stocked(Catalog.EMPTY), new Msg.Loaded(ledger, settings));
    }

    @Test
    void every_answer_is_written_as_it_was_given() throws Exception {
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 2));
        keeper.close();
        StringWriter rows = new StringWriter();
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.export(rows);
        }
        assertThat(rows.toString().lines().skip(1).map(row -> row.replaceAll("\"attempt\":\"[^\"]*\",", "")))
                .containsExactly("{\"item\":\"lesson/three-way#3\",\"kind\":\"next-segment\",\"answer\":\"ACK\","
                        + "\"right\":true,\"hints\":2,\"confidence\":\"sure\",\"millis\":1500,\"lang\":\"ko\","
                        + "\"at\":\"2026-11-20T09:00:00Z\",\"misconception\":\"\"}");
    }

    @Test
    void what_is_undone_is_not_counted() {
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0));
        keeper.perform(answer(5, true, 0));
        keeper.perform(new Effect.Count());
        keeper.perform(new Effect.Undo(Attempt.itemOf("three-way", 3)));
        keeper.perform(new Effect.Count());
        keeper.perform(new Effect.Undo(Attempt.itemOf("three-way", 4)));
        keeper.perform(new Effect.Count());
        keeper.close();
        assertThat(counted())
                .as("two, one of them undone, one that was not given")
                .containsExactly(2, 1, 1);

        start(false).perform(new Effect.Count());
        assertThat(counted()).as("at the next start").containsExactly(1);
    }

    @Test
    void a_lesson_finished_twice_counts_two_rounds() {
        SessionKeeper keeper = start(false);
        for (int round = 0; round < 2; round++) {
            keeper.perform(answer(3, true, 0));
            keeper.perform(answer(5, true, 0));
            keeper.perform(new Effect.Place("three-way", 0, true));
            keeper.close();
            clock = Clock.offset(clock, Duration.ofMinutes(5));
            keeper = start(false);
        }
        keeper.perform(answer(3, true, 0));
        keeper.close();
        start(false).close();
        assertThat(loaded().progress().of("three-way").rounds()).isEqualTo(2);
    }

    @Test
    void an_answer_that_was_undone_is_neither_counted_nor_there_at_the_next_start() {
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0));
        keeper.perform(answer(5, true, 0));
        keeper.perform(answer(3, true, 0));
        keeper.perform(new Effect.Undo(Attempt.itemOf("three-way", 3)));
        assertThat(counted(keeper)).isEqualTo(2);
        keeper.close();
        assertThat(counted(start(false))).isEqualTo(2);
    }

    @Test
    void a_corrected_answer_counts_as_corrected_now_and_at_the_next_start() throws Exception {
        SessionKeeper keeper = start(false);
        String item = Attempt.itemOf("three-way", 3);
        keeper.perform(answer(3, false, 0));
        keeper.perform(new Effect.Correct(item, true, List.of("lost-ack"), List.of("M07")));
        keeper.perform(new Effect.Count());
        assertThat(statistics().misconceptions()).containsOnlyKeys("M07");
        keeper.close();
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            Attempt.Marks marks = progress.read().given().get(0).marks();
            assertThat(marks)
                    .isEqualTo(new Attempt.Marks(true, false, "WRONG_FLAGS", List.of("lost-ack"), List.of("M07")));
        }
    }

    private int counted(SessionKeeper keeper) {
        keeper.perform(new Effect.Count());
        return statistics().answers();
    }

    /** As they were told last. */
    private Statistics statistics() {
        return heard.stream()
                .filter(Msg.Counted.class::isInstance)
                .map(told -> ((Msg.Counted) told).statistics())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void the_language_chosen_earlier_is_spoken_again_unless_another_is_asked_for() {
        SessionKeeper keeper = start(false);
        keeper.perform(new Effect.Setting("lang", "ko"));
        keeper.close();
        start(false).close();
        assertThat(heard).contains(new Msg.SpeakIn(Lang.KO));
        start(true).close();
        assertThat(heard).doesNotContain(new Msg.SpeakIn(Lang.KO));
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_notice_and_answers_are_counted() throws Exception {
        home = Files.writeString(home.resolve("file"), "in the way").resolve("below");
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0));
        assertThat(keeper.close()).isEqualTo(1);
        assertThat(heard.get(1))
                .isInstanceOfSatisfying(
                        Msg.Tell.class, tell -> assertThat(tell.notice().kind()).isEqualTo(Notice.Kind.NOT_SAVED));
    }

    private SessionKeeper start(boolean langIsAsked) {
        heard.clear();
        SessionKeeper keeper = new SessionKeeper(
                LearnerId.OWNER,
                clock,
                langIsAsked,
                new Course(List.of()),
                CompletableFuture.completedFuture(Catalog.EMPTY));
        keeper.open(learner -> ProgressDb.open(home, clock), heard::add);
        keeper.awaitPast(Duration.ofSeconds(30));
        return keeper;
    }

    /** How many answers each of the statistics that were sent counts. */
    private List<Integer> counted() {
        return heard.stream()
                .filter(Msg.Counted.class::isInstance)
                .map(msg -> ((Msg.Counted) msg).statistics().answers())
                .toList();
    }

    private Msg.Loaded loaded() {
        return (Msg.Loaded) heard.get(1);
    }

    private static Effect answer(int stop, boolean right, int hints) {
        return new Effect.Record(new Attempt(
                new Attempt.Subject(Attempt.itemOf("three-way", stop), "next-segment", "ko", Optional.empty()),
                "ACK",
                new Attempt.Marks(right, false, right ? "" : "WRONG_FLAGS", List.of(), List.of()),
                new Attempt.Effort(hints, Confidence.SURE, 1500),
                CLOCK.instant()));
    }
}
