package dev.handshake.cli;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.store.Attempt;
import dev.handshake.store.Interviewed;
import dev.handshake.store.Place;
import dev.handshake.store.Snapshot;
import dev.handshake.tutor.Ask;
import dev.handshake.tutor.Confidence;
import dev.handshake.tutor.Counting;
import dev.handshake.tutor.Given;
import dev.handshake.tutor.Goal;
import dev.handshake.tutor.Interview;
import dev.handshake.tutor.Ledger;
import dev.handshake.tutor.Replay;
import dev.handshake.tutor.Settings;
import dev.handshake.tutor.Statistics;
import dev.handshake.tutor.Strength;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
record Past(Ledger ledger, Settings settings, List<Given> given, Replay replay) {
    /** The setting that holds the line of a {@link Goal}; empty for none. */
    static final String GOAL = "goal";

    /** The past that these rows tell; answers to questions that the catalog does not have leave no cards. */
    static Past of(Snapshot rows, Catalog catalog) {
        List<Given> given = new ArrayList<>(rows.given().size());
        rows.given().forEach(row -> given.add(given(row)));
        Replay replay = Replay.of(given, catalog);
        Ledger ledger = new Ledger(
                true,
                lessons(rows, given),
                replay.items(),
                replay.open(),
                rows.interview().map(Past::interview),
                LeftOff.read(rows.sittings().values(), given, catalog));
        return new Past(ledger, settings(rows.settings()), given, replay);
    }

    /** What is known where nothing could be read. */
    static Past nothing(Catalog catalog) {
        return of(Snapshot.EMPTY, catalog);
    }

    /** The statistics of these answers and of those of this run. */
    Statistics counted(List<Given> since, Course course, Instant now) {
        List<Given> all = new ArrayList<>(given);
        all.addAll(since);
        return Counting.of(all, replay.and(since), course, now, ZoneId.systemDefault());
    }

    // ---------------------------------------------------------------- lessons

    private static Map<String, Ledger.Progress> lessons(Snapshot rows, List<Given> given) {
        Map<String, Map<Integer, Ledger.Mark>> marks = marks(rows, given);
        Map<String, Ledger.Progress> lessons = new HashMap<>();
        for (Place place : rows.places().values()) {
            String id = place.lesson();
            lessons.put(
                    id,
                    new Ledger.Progress(
                            place.stop(),
                            rows.rounds(id).finished(),
                            place.at().toEpochMilli(),
                            marks.getOrDefault(id, Map.of()),
                            rows.finished().getOrDefault(id, Instant.EPOCH).toEpochMilli()));
        }
        return lessons;
    }

    /** What happened at the questions of each lesson since its current round began. */
    private static Map<String, Map<Integer, Ledger.Mark>> marks(Snapshot rows, List<Given> given) {
        Map<String, Long> began = new HashMap<>();
        Map<String, Map<Integer, Ledger.Mark>> marks = new HashMap<>();
        for (Given answer : given) {
            long from = began.computeIfAbsent(answer.item(), item -> began(rows, answer));
            if (answer.atMillis() >= from) {
                marks.computeIfAbsent(answer.lesson(), lesson -> new HashMap<>())
                        .merge(answer.stop(), Ledger.Mark.NONE.after(answer), (mark, first) -> mark.after(answer));
            }
        }
        return marks;
    }

    /** When the round began to which this answer may belong; never, for a question that is in no lesson. */
    private static long began(Snapshot rows, Given answer) {
        return answer.isOfLesson() ? rows.rounds(answer.lesson()).beganAt().toEpochMilli() : Long.MAX_VALUE;
    }

    // ---------------------------------------------------------------- rows and what they mean

    private static Given given(dev.handshake.store.Given row) {
        return new Given(
                row.item(),
                row.kind(),
                row.right(),
                row.hints(),
                Confidence.ofWord(row.confidence()),
                row.millis(),
                row.atMillis(),
                row.skipped(),
                row.slip(),
                row.missed(),
                row.misconceptions());
    }

    static Given given(Attempt attempt) {
        return new Given(
                attempt.item(),
                attempt.kind(),
                attempt.right(),
                attempt.hints(),
                Confidence.ofWord(attempt.confidence()),
                attempt.millis(),
                attempt.at().toEpochMilli(),
                attempt.answer().isEmpty(),
                attempt.slip(),
                attempt.missed(),
                attempt.misconceptions());
    }

    static Given corrected(Given given, boolean right, List<String> missed, List<String> misconceptions) {
        return new Given(
                given.item(),
                given.kind(),
                right,
                given.hints(),
                given.confidence(),
                given.millis(),
                given.atMillis(),
                given.skipped(),
                given.slip(),
                missed,
                misconceptions);
    }

    static Attempt.Because because(Ask.Because because) {
        String kind = because.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Attempt.Because(because.parent(), kind, because.what());
    }

    static Interviewed interviewed(Interview interview) {
        return new Interviewed(
                Instant.ofEpochMilli(interview.atMillis()),
                interview.millis(),
                interview.roots(),
                interview.asked(),
                interview.pointsSaid(),
                interview.points(),
                interview.misconceptions());
    }

    private static Interview interview(Interviewed row) {
        return new Interview(
                row.at().toEpochMilli(),
                row.millis(),
                row.roots(),
                row.asked(),
                row.said(),
                row.points(),
                row.misconceptions());
    }

    private static Settings settings(Map<String, String> chosen) {
        Optional<Lang> lang = Optional.ofNullable(chosen.get("lang")).flatMap(Lang::of);
        boolean asksConfidence = !"off".equals(chosen.get("confidence"));
        Optional<Strength> strength = Optional.empty();
        for (Strength candidate : Strength.values()) {
            if (candidate.name().equals(chosen.get("strength"))) {
                strength = Optional.of(candidate);
            }
        }
        Optional<Goal> goal = Goal.of(chosen.getOrDefault(GOAL, ""), ZoneId.systemDefault());
        return new Settings(lang, asksConfidence, strength, goal);
    }
}
