package dev.handshake.cli.commands;

import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LoadedProgress;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import dev.handshake.store.ProgressDb;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all answers, as text on standard output: the follow-ups that are open, and statistics. */
final class StatsReport {
    private static final int FAILED = 1;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final Environment around;
    private final Launch launch;
    private final CommandWords wording;
    private final PrintWriter out;

    StatsReport(Environment around, StartOptions options, CommandWords wording) {
        this.around = around;
        this.launch = new Launch(around, options);
        this.wording = wording;
        this.out = around.out();
    }

    /** The open follow-ups and why each is asked; returns the exit code. */
    int followUps(Lang lang) {
        return with(known -> {
            Map<String, Attempt.Because> open =
                    new TreeMap<>(known.past().ledger().open());
            open.keySet().removeIf(id -> known.catalog().question(id).isEmpty());
            if (open.isEmpty()) {
                out.println(wording.say("followUps.none"));
            }
            open.forEach((id, because) -> {
                out.println(prompt(known.catalog(), id, lang));
                out.println("    " + reason(known.catalog(), because, lang));
            });
        });
    }

    private static String prompt(Catalog catalog, String id, Lang lang) {
        return catalog.question(id).map(q -> q.head().prompt().in(lang)).orElse(id);
    }

    private String reason(Catalog catalog, Attempt.Because because, Lang lang) {
        String parent = prompt(catalog, because.parent(), lang);
        String what =
                switch (because.kind()) {
                    case LEFT_OUT -> point(catalog, because, lang);
                    case BELIEVED ->
                        catalog.misconception(because.what())
                                .map(m -> m.claim().in(lang))
                                .orElse(because.what());
                    case DEEPER -> "";
                };
        return wording.say("followUps." + because.kind(), parent, what);
    }

    private static String point(Catalog catalog, Attempt.Because because, Lang lang) {
        return catalog.question(because.parent()).stream()
                .flatMap(q -> q.asFreeAnswer().stream())
                .flatMap(free -> free.points().stream())
                .filter(p -> p.id().equals(because.what()))
                .map(p -> p.says().in(lang))
                .findFirst()
                .orElse(because.what());
    }

    /** Statistics in words; returns the exit code. */
    int stats(Lang lang) {
        return with(known -> {
            Statistics s = known.statistics();
            if (s.answers() == 0) {
                out.println(wording.say("stats.none"));
                return;
            }
            out.println(wording.say("stats.all", s.answers(), s.studyDays()));
            out.println(wording.say("stats.due", s.due().get(0), numbers(s.due())));
            out.println(wording.say("stats.lately", s.daysInARow().size(), numbers(s.daysInARow())));
            if (s.recalled().all() > 0) {
                out.println(wording.say("stats.recalled", share(s.recalled())));
            }
            for (Confidence sure : List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE)) {
                if (s.calibration().containsKey(sure)) {
                    out.println(wording.say(
                            "stats.sure." + sure, share(s.calibration().get(sure))));
                }
            }
            for (State state : State.values()) {
                if (s.states().containsKey(state)) {
                    out.println(
                            wording.say("stats.state", state, share(s.states().get(state))));
                }
            }
            new TreeMap<>(s.topics())
                    .forEach((topic, share) -> out.println(wording.say("stats.topic", topic, share(share))));
            new TreeMap<>(s.misconceptions()).forEach((id, met) -> out.println(misconception(known, id, met, lang)));
        });
    }

    private String misconception(Known known, String id, Met met, Lang lang) {
        String claim =
                known.catalog().misconception(id).map(m -> m.claim().in(lang)).orElse("");
        String key = met.mended() ? "stats.mended" : "stats.misconception";
        return wording.say(key, id, claim, met.said(), met.asked(), met.streak());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private String share(Share share) {
        return wording.say("stats.share", share.percent(), share.right(), share.all());
    }

    /** Statistics as one JSON object whose fields stay what they are; returns the exit code. */
    int statsJson() {
        return with(known -> out.println(StatsJson.of(known.statistics())));
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
        return launch.at(home -> {
            List<Path> folders = launch.folders(home);
            try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
                for (StoreTrouble notice : progress.notices()) {
                    complain(notice);
                }
                Snapshot rows = progress.read();
                Catalog catalog = Library.quizzes(folders).catalog();
                Course course = Library.load(folders).course();
                telling.of(new Known(course, catalog, LoadedProgress.of(rows, catalog, CLOCK.getZone())));
                return progress.notices().isEmpty() ? 0 : FAILED;
            } catch (StoreFailure e) {
                complain(e.trouble());
                return FAILED;
            }
        });
    }

    private void complain(StoreTrouble trouble) {
        around.err().println(wording.say("error.prefix", wording.say(trouble)));
    }
}
