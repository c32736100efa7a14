package dev.handshake.cli.commands;

import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LoadedProgress;
import dev.handshake.progress.Snapshot;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all answers, as text on standard output: the follow-ups that are open, and statistics. */
final class StatsReport {
    private static final Clock CLOCK = Environment.clock();

    private final Speaker speaker;
    private final Launch launch;

    StatsReport(Speaker speaker, Launch launch) {
        this.speaker = speaker;
        this.launch = launch;
    }

    /** The open follow-ups and why each is asked; returns the exit code. */
    int followUps(Lang lang) {
        return with(known -> {
            Map<String, Attempt.Because> open =
                    new TreeMap<>(known.past().ledger().open());
            open.keySet().removeIf(id -> known.catalog().question(id).isEmpty());
            if (open.isEmpty()) {
                speaker.tell("followUps.none");
            }
            open.forEach((id, because) -> {
                speaker.around().out().println(prompt(known.catalog(), id, lang));
                speaker.around().out().println("    " + reason(known.catalog(), because, lang));
            });
        });
    }

    private static String prompt(Catalog catalog, String id, Lang lang) {
        return catalog.question(id).map(q -> q.head().prompt().in(lang)).orElse(id);
    }

    private String reason(Catalog catalog, Attempt.Because because, Lang lang) {
        String parent = prompt(catalog, because.parent(), lang);
        return switch (because.kind()) {
            case LEFT_OUT ->
                topic(catalog, because)
                        .map(topic -> speaker.say("followUps.LEFT_OUT", parent, topic.in(lang)))
                        .orElseGet(() -> speaker.say("followUps.DEEPER", parent));
            case BELIEVED -> {
                String claim = catalog.misconception(because.what())
                        .map(m -> m.claim().in(lang))
                        .orElse(because.what());
                yield speaker.say("followUps.BELIEVED", parent, claim);
            }
            case DEEPER, EASIER -> speaker.say("followUps." + because.kind(), parent);
        };
    }

    /** What was left out, named and not said: the question that follows asks for it. */
    private static Optional<Text> topic(Catalog catalog, Attempt.Because because) {
        return catalog.question(because.parent()).stream()
                .flatMap(question -> question.points().stream())
                .filter(point -> point.id().equals(because.what()))
                .findFirst()
                .flatMap(Point::topic);
    }

    /** Statistics in words; returns the exit code. */
    int stats(Lang lang) {
        return with(known -> {
            Statistics s = known.statistics();
            if (s.answers() == 0) {
                speaker.tell("stats.none");
                return;
            }
            speaker.tell("stats.all", s.answers(), s.studyDays());
            speaker.tell("stats.due", s.due().get(0), numbers(s.due()));
            speaker.tell("stats.lately", s.daysInARow().size(), numbers(s.daysInARow()));
            if (s.recalled().all() > 0) {
                speaker.tell("stats.recalled", share(s.recalled()));
            }
            for (Confidence sure : List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE)) {
                if (s.calibration().containsKey(sure)) {
                    speaker.tell("stats.sure." + sure, share(s.calibration().get(sure)));
                }
            }
            for (State state : State.values()) {
                if (s.states().containsKey(state)) {
                    speaker.tell("stats.state", state, share(s.states().get(state)));
                }
            }
            new TreeMap<>(s.topics()).forEach((topic, share) -> speaker.tell("stats.topic", topic, share(share)));
            new TreeMap<>(s.misconceptions())
                    .forEach((id, met) -> speaker.around().out().println(misconception(known, id, met, lang)));
        });
    }

    private String misconception(Known known, String id, Met met, Lang lang) {
        String claim =
                known.catalog().misconception(id).map(m -> m.claim().in(lang)).orElse("");
        String key = met.mended() ? "stats.mended" : "stats.misconception";
        return speaker.say(key, id, claim, met.said(), met.asked(), met.streak());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private String share(Share share) {
        return speaker.say("stats.share", share.percent(), share.right(), share.all());
    }

    /** Statistics as one JSON object whose fields stay what they are; returns the exit code. */
    int statsJson() {
        return with(known -> speaker.around().out().println(StatsJson.of(known.statistics())));
    }

    // ---------------------------------------------------------------- reading

    /** What is known when everything has been read. */
    private record Known(Course course, Catalog catalog, LoadedProgress past) {
        Statistics statistics() {
            return past.counted(List.of(), course, CLOCK.instant(), CLOCK.getZone());
        }
    }

    private interface Telling {
        void of(Known known);
    }

    private int with(Telling telling) {
        return launch.at(home -> OwnProgress.with(home, CLOCK, speaker, progress -> {
            List<Path> folders = launch.folders(home);
            Snapshot rows = progress.read();
            Catalog catalog = Library.quizzes(folders).catalog();
            Course course = Library.load(folders).course();
            telling.of(new Known(course, catalog, LoadedProgress.of(rows, catalog, CLOCK.getZone())));
            return 0;
        }));
    }
}
