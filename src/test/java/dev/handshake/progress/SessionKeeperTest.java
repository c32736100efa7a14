package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.SavedSitting;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
        // Both answers to the first were given at the same moment, 1.5 seconds after it appeared.
        LearnerProgress.Spent spent = new LearnerProgress.Spent(1500, CLOCK.millis());
        Map<Integer, LearnerProgress.Mark> marks = Map.of(
                3, new LearnerProgress.Mark(false, true, new LearnerProgress.Misses(1, true, "WRONG_FLAGS"), 1, spent),
                5, new LearnerProgress.Mark(true, true, LearnerProgress.Misses.NONE, 0, spent));
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
        keeper.perform(new Effect.Undo(Attempt.itemOf("three-way", 4)));
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

    @Test
    void a_sitting_that_was_left_and_the_last_interview_are_there_at_the_next_start() {
        SavedSitting review = new SavedSitting(
                new Purpose.OfReview(),
                new Agenda(List.of(PlannedQuestion.planned("q/tf")), List.of()),
                61_000,
                new SavedSitting.Open("draft", 1, 7_000),
                CLOCK.millis());
        FinishedInterview interview = new FinishedInterview(
                CLOCK.millis(),
                860_000,
                new FinishedInterview.Questions(6, 11),
                new FinishedInterview.Points(19, 25),
                List.of("M32"));
        SessionKeeper keeper = start(false);
        keeper.perform(new Effect.Keep(review));
        keeper.perform(new Effect.FinishInterview(interview));
        keeper.close();
        start(false).close();
        assertThat(loaded().progress().unfinished()).containsExactly(review);
        assertThat(loaded().progress().lastInterview()).contains(interview);
    }

    @Test
    void an_answer_is_kept_with_the_sitting_that_it_leaves() {
        SavedSitting left = new SavedSitting(
                new Purpose.OfQuiz("q"),
                new Agenda(List.of(PlannedQuestion.planned("q/tf")), List.of()),
                0,
                SavedSitting.Open.FRESH,
                CLOCK.millis());
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0).leaving(left));
        assertThat(counted(keeper)).isEqualTo(1);
        keeper.close();
        SessionKeeper next = start(false);
        assertThat(loaded().progress().unfinished()).containsExactly(left);
        assertThat(counted(next)).isEqualTo(1);
        next.close();
    }

    @Test
    void figures_that_were_asked_for_before_the_past_is_known_come_once_it_is() {
        CompletableFuture<Catalog> questions = new CompletableFuture<>();
        SessionKeeper keeper = new SessionKeeper(LearnerId.OWNER, clock, false, new Course(List.of()), questions);
        keeper.open(learner -> ProgressDb.open(home, clock), heard::add);
        keeper.perform(answer(3, true, 0));
        keeper.perform(new Effect.Count());
        assertThat(heard).isEmpty();
        questions.complete(Catalog.EMPTY);
        keeper.awaitPast(Duration.ofSeconds(30));
        keeper.close();
        assertThat(heard).hasSize(3).first().isEqualTo(new Msg.Stocked(Catalog.EMPTY));
        assertThat(statistics().answers()).isEqualTo(1);
    }

    @Test
    void an_answer_is_saved_while_the_questions_are_still_on_their_way() throws Exception {
        CompletableFuture<Catalog> questions = new CompletableFuture<>();
        SessionKeeper keeper = new SessionKeeper(LearnerId.OWNER, clock, false, new Course(List.of()), questions);
        keeper.open(learner -> ProgressDb.open(home, clock), heard::add);
        for (int stop = 1; stop <= 3; stop++) {
            keeper.perform(answer(stop, true, 0));
            keeper.awaitAnswers(Duration.ofSeconds(30));
            try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
                assertThat(progress.read().given()).hasSize(stop);
            }
        }
        assertThat(heard).isEmpty();
        questions.complete(Catalog.EMPTY);
        assertThat(keeper.awaitPast(Duration.ofSeconds(30))).isTrue();
        assertThat(counted(keeper)).isEqualTo(3);
        assertThat(keeper.close()).isZero();
    }

    @Test
    void the_tutor_is_told_of_an_answer_that_waits_and_again_once_it_is_saved() throws Exception {
        CountDownLatch mayOpen = new CountDownLatch(1);
        SessionKeeper keeper = new SessionKeeper(
                LearnerId.OWNER, clock, false, new Course(List.of()), CompletableFuture.completedFuture(Catalog.EMPTY));
        BlockingQueue<Msg> stored = new LinkedBlockingQueue<>();
        keeper.open(
                learner -> {
                    await(mayOpen);
                    return ProgressDb.open(home, clock);
                },
                msg -> {
                    if (msg instanceof Msg.Stored) {
                        stored.add(msg);
                    }
                });
        keeper.awaitAnswers(Duration.ZERO);
        assertThat(stored).isEmpty();
        keeper.perform(answer(3, true, 0));
        keeper.awaitAnswers(Duration.ofMillis(1));
        keeper.perform(answer(4, true, 0));
        keeper.awaitAnswers(Duration.ofDays(1)); // it was said already: there is no more waiting
        assertThat(stored).containsExactly(new Msg.Stored(false));
        mayOpen.countDown();
        assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo(new Msg.Stored(false));
        assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo(new Msg.Stored(true));
        assertThat(keeper.close()).isZero();
        assertThat(stored).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_answer_that_cannot_be_saved_is_not_waited_for_and_the_cause_is_known() throws Exception {
        home = Files.writeString(home.resolve("file"), "in the way").resolve("below");
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0));
        keeper.awaitAnswers(Duration.ofDays(1));
        assertThat(heard).last().isEqualTo(new Msg.Stored(false));
        assertThat(keeper.close()).isEqualTo(1);
        assertThat(keeper.trouble().orElseThrow().cause()).isEqualTo(StoreTrouble.Cause.FOLDER);
        assertThat(keeper.trouble().orElseThrow().path()).isEqualTo(home);
    }

    @Test
    void questions_that_cannot_be_read_do_not_hold_up_the_past() {
        CompletableFuture<Catalog> questions = new CompletableFuture<>();
        SessionKeeper keeper = new SessionKeeper(LearnerId.OWNER, clock, false, new Course(List.of()), questions);
        keeper.open(learner -> ProgressDb.open(home, clock), heard::add);
        questions.completeExceptionally(new IllegalStateException("broken"));
        keeper.awaitPast(Duration.ofSeconds(30));
        keeper.close();
        assertThat(heard).singleElement().isInstanceOf(Msg.Loaded.class);
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
        assertThat(counted(keeper)).isEqualTo(1);
        assertThat(keeper.close()).isEqualTo(1);
        assertThat(heard.get(1)).isEqualTo(new Msg.Tell(new Notice(Notice.Kind.FOLDER, home.toString())));
    }

    @Test
    void it_is_said_when_everything_is_saved_again() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        home = file.resolve("below");
        SessionKeeper keeper = start(false);
        keeper.perform(answer(3, true, 0));
        Files.delete(file);
        assertThat(keeper.close()).isZero();
        assertThat(heard).contains(new Msg.Tell(new Notice(Notice.Kind.SAVED_AGAIN, "")));
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

    private Msg.Loaded loaded() {
        return heard.stream()
                .filter(Msg.Loaded.class::isInstance)
                .map(Msg.Loaded.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Effect.Record answer(int stop, boolean right, int hints) {
        return new Effect.Record(new Attempt(
                new Attempt.Subject(Attempt.itemOf("three-way", stop), "next-segment", "ko", Optional.empty()),
                "ACK",
                new Attempt.Marks(right, false, right ? "" : "WRONG_FLAGS", List.of(), List.of()),
                new Attempt.Effort(hints, Confidence.SURE, 1500),
                CLOCK.instant()));
    }
}
