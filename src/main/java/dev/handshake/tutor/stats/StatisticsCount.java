package dev.handshake.tutor.stats;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.memory.Forecast;
import dev.handshake.memory.Item;
import dev.handshake.memory.Retention;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes {@link Statistics} of all answers. Skipped questions are no answers. */
public final class StatisticsCount {
    /** Over how many days, today among them, the due questions are laid out. */
    public static final int DAYS_AHEAD = 7;

    /** Of how many days, today among them, the answers are counted day by day. */
    public static final int DAYS_BACK = 14;

    private final Course course;
    private final AnswerReplay replay;
    private final Map<String, Optional<Walk>> walks = new HashMap<>();
    private final Map<String, About> abouts = new HashMap<>();

    private int answers;
    private final Map<Long, Count> days = new HashMap<>();
    private final Map<Confidence, Count> calibration = new EnumMap<>(Confidence.class);
    private final Map<State, Count> states = new EnumMap<>(State.class);
    private final Map<String, Count> topics = new HashMap<>();
    private final Map<String, Meeting> met = new TreeMap<>();

    private StatisticsCount(Course course, AnswerReplay replay) {
        this.course = course;
        this.replay = replay;
    }

    /** What a question is about, and the misconceptions that an answer to it may show. */
    private record About(Optional<State> state, Optional<String> topic, List<String> misconceptions) {}

    /** Right ones out of all, still being counted. */
    private static final class Count {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        Share share() {
            return new Share(right, all);
        }
    }

    /** How often a misconception was met, still being counted. */
    private static final class Meeting {
        private int said;
        private int asked;
        private int streak;

        void add(boolean isSaid) {
            said += isSaid ? 1 : 0;
            asked++;
            streak = isSaid ? 0 : streak + 1;
        }

        Met met() {
            return new Met(said, asked, streak);
        }
    }

    /**
     * The statistics at this time.
     *
     * @param given all answers, oldest first
     * @param replay of the same answers
     * @param zone the learner's, for whose days they are
     */
    public static Statistics of(List<Attempt> given, AnswerReplay replay, Course course, Instant now, ZoneId zone) {
        StatisticsCount counting = new StatisticsCount(course, replay);
        Days days = new Days(zone);
        for (Attempt answer : given) {
            if (!answer.skipped()) {
                counting.count(answer, days.of(answer.atMillis()));
            }
        }
        return counting.statistics(now, zone);
    }

    private void count(Attempt answer, long day) {
        answers++;
        add(days, day, answer.right());
        if (answer.confidence() != Confidence.UNASKED) {
            add(calibration, answer.confidence(), answer.right());
        }
        About about = abouts.computeIfAbsent(answer.item(), item -> about(answer));
        about.state().ifPresent(state -> add(states, state, answer.right()));
        about.topic().ifPresent(topic -> add(topics, topic, answer.right()));
        // One that is in the question could have been said; one that the engine heard was said.
        for (String id : about.misconceptions()) {
            meet(id, answer.misconceptions().contains(id));
        }
        for (String id : answer.misconceptions()) {
            if (!about.misconceptions().contains(id)) {
                meet(id, true);
            }
        }
    }

    private static <K> void add(Map<K, Count> counts, K key, boolean right) {
        counts.computeIfAbsent(key, k -> new Count()).add(right);
    }

    private void meet(String id, boolean said) {
        met.computeIfAbsent(id, k -> new Meeting()).add(said);
    }

    private static <K> Map<K, Share> shares(Map<K, Count> counts) {
        Map<K, Share> shares = new HashMap<>();
        counts.forEach((key, count) -> shares.put(key, count.share()));
        return shares;
    }

    private Statistics statistics(Instant now, ZoneId zone) {
        Forecast forecast =
                Forecast.of(replay.items().values().stream().map(Item::card).toList(), now, DAYS_AHEAD, zone);
        List<Integer> due = new ArrayList<>(forecast.days());
        due.set(0, forecast.dueToday());
        Retention retention = Retention.of(replay.histories().values());
        long today = LocalDate.ofInstant(now, zone).toEpochDay();
        List<Integer> lately = new ArrayList<>();
        for (long day = today - DAYS_BACK + 1; day <= today; day++) {
            lately.add(days.containsKey(day) ? days.get(day).all : 0);
        }
        Map<String, Met> said = new HashMap<>();
        met.forEach((id, meeting) -> said.put(id, meeting.met()));
        said.values().removeIf(m -> m.said() == 0);
        return new Statistics(
                new Statistics.Activity(days.size(), answers, lately),
                new Share(retention.recalled(), retention.asked()),
                due,
                new Statistics.Shares(shares(calibration), shares(states), shares(topics)),
                said);
    }

    // ---------------------------------------------------------------- what an answer was about

    private About about(Attempt answer) {
        return new About(state(answer), topic(answer), inside(answer));
    }

    private Optional<State> state(Attempt answer) {
        if (answer.isOfLesson()) {
            return stop(answer)
                    .filter(q -> q.kind() == Step.Ask.Kind.NEXT_STATE)
                    .map(Stop.Question::state);
        }
        return replay.question(answer.item()).flatMap(Question::askedState);
    }

    /** A lesson may have changed since: then the stop is another one, or there is none. */
    private Optional<Stop.Question> stop(Attempt answer) {
        return walks.computeIfAbsent(answer.lesson(), id -> course.lesson(id).map(Walk::of))
                .filter(walk -> answer.stop() < walk.stops().size())
                .flatMap(walk -> walk.stops().get(answer.stop()).own());
    }

    private Optional<String> topic(Attempt answer) {
        if (answer.isOfLesson()) {
            return course.topicOf(answer.lesson());
        }
        return replay.question(answer.item()).map(q -> q.head().topic());
    }

    private List<String> inside(Attempt answer) {
        return replay.question(answer.item()).map(Question::misconceptions).orElse(List.of());
    }

    /** Days of a calendar. Answers come in order, so most fall on the day of the one before. */
    private static final class Days {
        private final ZoneId zone;
        private long from;
        private long until;
        private long day;

        Days(ZoneId zone) {
            this.zone = zone;
        }

        long of(long atMillis) {
            if (atMillis < from || atMillis >= until) {
                LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(atMillis), zone);
                day = date.toEpochDay();
                from = date.atStartOfDay(zone).toInstant().toEpochMilli();
                until = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
            }
            return day;
        }
    }
}
