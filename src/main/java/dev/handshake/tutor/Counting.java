package dev.handshake.tutor;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.memory.Forecast;
import dev.handshake.memory.Item;
import dev.handshake.memory.Retention;
import dev.handshake.tcp.State;
import dev.handshake.tutor.Statistics.Met;
import dev.handshake.tutor.Statistics.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes {@link Statistics} of all answers. Skipped questions are no answers. */
public final class Counting {
    /** Over how many days, today among them, the due questions are laid out. */
    public static final int DAYS_AHEAD = 7;

    /** Of how many days, today among them, the answers are counted day by day. */
    public static final int DAYS_BACK = 14;

    private final Course course;
    private final Map<String, Question> questions;
    private final Map<String, Set<String>> misconceptions = new HashMap<>();
    private final Map<String, Optional<Walk>> walks = new HashMap<>();
    private final Map<String, Optional<State>> asked = new HashMap<>();
    private final Map<String, Optional<String>> topicOf = new HashMap<>();

    private int answers;
    private final Map<Long, Integer> byDay = new HashMap<>();
    private final Map<Confidence, Share> calibration = new EnumMap<>(Confidence.class);
    private final Map<State, Share> states = new EnumMap<>(State.class);
    private final Map<String, Share> topics = new TreeMap<>();
    private final Map<String, Met> met = new TreeMap<>();

    private Counting(Course course, Catalog catalog) {
        this.course = course;
        this.questions = Replay.byId(catalog);
    }

    /**
     * The statistics at this time.
     *
     * @param given all answers, oldest first
     * @param zone the learner's, for whose days they are
     */
    public static Statistics of(List<Given> given, Course course, Catalog catalog, Instant now, ZoneId zone) {
        Counting counting = new Counting(course, catalog);
        Days days = new Days(zone);
        for (Given answer : given) {
            if (!answer.skipped()) {
                counting.count(answer, days.of(answer.atMillis()));
            }
        }
        return counting.statistics(Replay.of(given, catalog), now, zone);
    }

    private void count(Given answer, long day) {
        answers++;
        byDay.merge(day, 1, Integer::sum);
        if (answer.confidence() != Confidence.UNSAID) {
            plus(calibration, answer.confidence(), answer.right());
        }
        asked.computeIfAbsent(answer.item(), item -> state(answer))
                .ifPresent(state -> plus(states, state, answer.right()));
        topicOf.computeIfAbsent(answer.item(), item -> topic(answer))
                .ifPresent(topic -> plus(topics, topic, answer.right()));
        meet(answer);
    }

    private static <K> void plus(Map<K, Share> shares, K key, boolean right) {
        shares.put(key, shares.getOrDefault(key, Share.NONE).plus(right));
    }

    /** One that is in the question could have been said; one that the engine heard was said. */
    private void meet(Given answer) {
        Set<String> possible =
                new HashSet<>(misconceptions.computeIfAbsent(answer.item(), item -> inside(questions.get(item))));
        possible.addAll(answer.misconceptions());
        for (String id : possible) {
            Met before = met.getOrDefault(id, new Met(0, 0, 0));
            boolean said = answer.misconceptions().contains(id);
            met.put(id, new Met(before.said() + (said ? 1 : 0), before.asked() + 1, said ? 0 : before.streak() + 1));
        }
    }

    private Statistics statistics(Replay replay, Instant now, ZoneId zone) {
        Forecast forecast =
                Forecast.of(replay.items().values().stream().map(Item::card).toList(), now, DAYS_AHEAD, zone);
        List<Integer> due = new ArrayList<>(forecast.days());
        due.set(0, forecast.dueToday());
        Retention retention = Retention.of(replay.histories().values());
        long today = LocalDate.ofInstant(now, zone).toEpochDay();
        List<Integer> lately = new ArrayList<>();
        for (long day = today - DAYS_BACK + 1; day <= today; day++) {
            lately.add(byDay.getOrDefault(day, 0));
        }
        met.values().removeIf(m -> m.said() == 0);
        return new Statistics(
                byDay.size(),
                answers,
                due,
                new Share(retention.recalled(), retention.asked()),
                calibration,
                states,
                topics,
                met,
                lately);
    }

    // ---------------------------------------------------------------- what an answer was about

    private Optional<State> state(Given answer) {
        if (answer.isOfLesson()) {
            return stop(answer)
                    .filter(q -> q.kind() == Beat.Ask.Kind.NEXT_STATE)
                    .map(Stop.Question::state);
        }
        return questions.get(answer.item()) instanceof Question.StateOf asks
                ? Optional.of(asks.scenario()
                        .ask(Beat.Ask.Kind.NEXT_STATE, asks.side(), asks.head().prompt(), List.of())
                        .state())
                : Optional.empty();
    }

    /** A lesson may have changed since: then the stop is another one, or there is none. */
    private Optional<Stop.Question> stop(Given answer) {
        return walks.computeIfAbsent(answer.lesson(), id -> course.lesson(id).map(Walk::of))
                .filter(walk -> answer.stop() < walk.stops().size())
                .map(walk -> walk.stops().get(answer.stop()))
                .filter(Stop.Question.class::isInstance)
                .map(Stop.Question.class::cast);
    }

    private Optional<String> topic(Given answer) {
        if (answer.isOfLesson()) {
            return course.lesson(answer.lesson()).map(Lesson::station).flatMap(Topics::ofStation);
        }
        return Optional.ofNullable(questions.get(answer.item()))
                .map(q -> q.head().topic());
    }

    private static Set<String> inside(Question question) {
        Set<String> ids = new LinkedHashSet<>();
        if (question instanceof Question.FreeAnswer free) {
            ids.addAll(free.forbidden());
        } else if (question instanceof Question.TrueFalse claim) {
            ids.add(claim.misconception());
        }
        options(question).filter(o -> !o.right()).map(Option::misconception).forEach(ids::add);
        ids.remove("");
        return ids;
    }

    private static Stream<Option> options(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options().stream();
        }
        if (question instanceof Question.Choices choices) {
            return choices.options().stream();
        }
        if (question instanceof Question.TrueFalse claim) {
            return claim.reasons().stream();
        }
        if (question instanceof Question.SpotError spot) {
            return spot.reasons().stream();
        }
        return question instanceof Question.Diagnose diagnose
                ? Stream.concat(
                        diagnose.causes().stream(), diagnose.next().stream().flatMap(next -> next.options().stream()))
                : Stream.empty();
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
