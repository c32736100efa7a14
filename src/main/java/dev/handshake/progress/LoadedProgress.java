package dev.handshake.progress;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Strength;
import dev.handshake.tutor.stats.AnswerReplay;
import dev.handshake.tutor.stats.StatisticsCount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The past as the tutor knows it, made of the rows that the store kept.
 *
 * @param ledger progress, cards, open follow-ups, the last interview
 * @param settings what was chosen
 * @param given every answer that counts, oldest first
 * @param replay what they left behind
 */
public record LoadedProgress(LearnerProgress ledger, Settings settings, List<Attempt> given, AnswerReplay replay) {
    /** The setting that holds the line of a {@link Goal}; empty for none. */
    public static final String GOAL = "goal";

    /**
     * The past that these rows tell; answers to questions that the catalog does not have leave no cards.
     *
     * @param zone where the learner's days begin and end
     */
    public static LoadedProgress of(Snapshot rows, Catalog catalog, ZoneId zone) {
        List<Attempt> given = rows.given();
        AnswerReplay replay = AnswerReplay.of(given, catalog);
        LearnerProgress ledger = new LearnerProgress(
                true,
                lessons(rows, given),
                replay.items(),
                replay.open(),
                rows.interview().map(LoadedProgress::interview),
                SavedSittings.read(rows.sittings().values(), given, catalog));
        return new LoadedProgress(ledger, settings(rows.settings(), zone), given, replay);
    }

    /** What is known where nothing could be read. */
    static LoadedProgress nothing(Catalog catalog, ZoneId zone) {
        return of(Snapshot.EMPTY, catalog, zone);
    }

    /** The statistics of these answers and of those of this run. */
    public Statistics counted(List<Attempt> since, Course course, Instant now, ZoneId zone) {
        List<Attempt> all = new ArrayList<>(given);
        all.addAll(since);
        return StatisticsCount.of(all, replay.and(since), course, now, zone);
    }

    // ---------------------------------------------------------------- lessons

    private static Map<String, LearnerProgress.Progress> lessons(Snapshot rows, List<Attempt> given) {
        Map<String, Map<Integer, LearnerProgress.Mark>> marks = marks(rows, given);
        Map<String, LearnerProgress.Progress> lessons = new HashMap<>();
        for (LessonPlace place : rows.places().values()) {
            String id = place.lesson();
            lessons.put(
                    id,
                    new LearnerProgress.Progress(
                            place.stop(),
                            rows.rounds(id).finished(),
                            place.at().toEpochMilli(),
                            marks.getOrDefault(id, Map.of()),
                            rows.finished().getOrDefault(id, Instant.EPOCH).toEpochMilli()));
        }
        return lessons;
    }

    /** What happened at the questions of each lesson since its current round began. */
    private static Map<String, Map<Integer, LearnerProgress.Mark>> marks(Snapshot rows, List<Attempt> given) {
        Map<String, Long> began = new HashMap<>();
        Map<String, Map<Integer, LearnerProgress.Mark>> marks = new HashMap<>();
        for (Attempt answer : given) {
            long from = began.computeIfAbsent(answer.item(), item -> began(rows, answer));
            if (answer.atMillis() >= from) {
                marks.computeIfAbsent(answer.lesson(), lesson -> new HashMap<>())
                        .merge(
                                answer.stop(),
                                LearnerProgress.Mark.NONE.after(answer),
                                (mark, first) -> mark.after(answer));
            }
        }
        return marks;
    }

    /** When the round began to which this answer may belong; never, for a question that is in no lesson. */
    private static long began(Snapshot rows, Attempt answer) {
        return answer.isOfLesson() ? rows.rounds(answer.lesson()).beganAt().toEpochMilli() : Long.MAX_VALUE;
    }

    // ---------------------------------------------------------------- rows and what they mean

    static InterviewRow interviewed(FinishedInterview interview) {
        return new InterviewRow(
                Instant.ofEpochMilli(interview.atMillis()),
                interview.millis(),
                new InterviewRow.Questions(
                        interview.questions().roots(), interview.questions().asked()),
                new InterviewRow.Points(
                        interview.points().said(), interview.points().all()),
                interview.misconceptions());
    }

    private static FinishedInterview interview(InterviewRow row) {
        return new FinishedInterview(
                row.at().toEpochMilli(),
                row.millis(),
                new FinishedInterview.Questions(
                        row.questions().roots(), row.questions().asked()),
                new FinishedInterview.Points(row.points().said(), row.points().all()),
                row.misconceptions());
    }

    private static Settings settings(Map<String, String> chosen, ZoneId zone) {
        Optional<Lang> lang = Optional.ofNullable(chosen.get("lang")).flatMap(Lang::of);
        boolean asksConfidence = !"off".equals(chosen.get("confidence"));
        Optional<Strength> strength = Optional.empty();
        for (Strength candidate : Strength.values()) {
            if (candidate.name().equals(chosen.get("strength"))) {
                strength = Optional.of(candidate);
            }
        }
        Optional<Goal> goal = Goal.of(chosen.getOrDefault(GOAL, ""), zone);
        return new Settings(lang, asksConfidence, strength, goal);
    }
}
