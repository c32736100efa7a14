package dev.handshake.cli;

import dev.handshake.lesson.Lang;
import dev.handshake.store.Attempt;
import dev.handshake.store.Journal;
import dev.handshake.store.Place;
import dev.handshake.store.Snapshot;
import dev.handshake.store.Tally;
import dev.handshake.store.Trouble;
import dev.handshake.tutor.Effect;
import dev.handshake.tutor.Ledger;
import dev.handshake.tutor.Msg;
import dev.handshake.tutor.Notice;
import dev.handshake.tutor.Settings;
import dev.handshake.tutor.Strength;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Stands between the tutor, which speaks of effects and messages, and the journal, which speaks of rows. Neither knows the
 * other: what one calls an answer is translated here into what the other calls an attempt.
 */
final class Keeper implements Journal.Listener {
    /** How long the end may wait for the disk. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final Clock clock;
    private final boolean langIsAsked;
    private final CountDownLatch answered = new CountDownLatch(1);
    private Consumer<Msg> tutor = msg -> {};
    private Journal journal;

    /**
     * @param langIsAsked true where the command line names the language: then the one chosen earlier does not count
     */
    Keeper(Clock clock, boolean langIsAsked) {
        this.clock = clock;
        this.langIsAsked = langIsAsked;
    }

    /** Starts the journal; what it has to say goes to the tutor from now on. */
    void open(Journal.Opener opener, Consumer<Msg> listener) {
        tutor = listener;
        journal = Journal.start(opener, this, clock);
    }

    /** Waits until the past is known or cannot be, at most this long: a page that is read aloud is not repainted. */
    void awaitPast(Duration limit) {
        try {
            answered.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what the tutor wants. When it returns from {@link Effect.Exit}, everything that can be saved is saved. */
    void perform(Effect effect) {
        if (effect instanceof Effect.Record answer) {
            journal.record(attempt(answer));
        } else if (effect instanceof Effect.Place place) {
            journal.place(new Place(place.lesson(), place.stop(), place.finished(), clock.instant()));
        } else if (effect instanceof Effect.Setting setting) {
            journal.setting(setting.key(), setting.value());
        } else if (effect instanceof Effect.Exit) {
            close();
        }
    }

    /** Saves what is left and returns how many rows could not be. May be called more than once. */
    int close() {
        return journal.close(LAST_WAIT);
    }

    private Attempt attempt(Effect.Record answer) {
        return new Attempt(
                answer.lesson(),
                answer.stop(),
                answer.kind().toLowerCase(Locale.ROOT).replace('_', '-'),
                answer.answer(),
                answer.right(),
                answer.hints(),
                answer.confidence().word(),
                answer.millis(),
                answer.lang().code(),
                clock.instant(),
                answer.misconception());
    }

    @Override
    public void loaded(Snapshot past) {
        Settings settings = settings(past.settings());
        tutor.accept(new Msg.Loaded(ledger(past), settings));
        if (!langIsAsked && settings.lang().isPresent()) {
            tutor.accept(new Msg.SpeakIn(settings.lang().get()));
        }
        answered.countDown();
    }

    @Override
    public void trouble(Trouble trouble, int unsaved) {
        Notice.Kind kind =
                switch (trouble.cause()) {
                    case DISK_FULL -> Notice.Kind.DISK_FULL;
                    case NEWER_SET_ASIDE -> Notice.Kind.SET_ASIDE_NEWER;
                    case UNREADABLE_SET_ASIDE -> Notice.Kind.SET_ASIDE_UNREADABLE;
                    case FOLDER, READ_ONLY, DISK_ERROR, BUSY, MOVED, DAMAGED, NO_DRIVER, UNEXPECTED ->
                        Notice.Kind.NOT_SAVED;
                };
        Path name = trouble.path().getFileName();
        tutor.accept(new Msg.Tell(new Notice(kind, name == null ? "" : name.toString())));
        answered.countDown();
    }

    @Override
    public void saved() {
        tutor.accept(new Msg.Tell(new Notice(Notice.Kind.SAVED_AGAIN, "")));
    }

    static Ledger ledger(Snapshot past) {
        Map<String, Ledger.Progress> lessons = new HashMap<>();
        past.places().forEach((id, place) -> {
            Map<Integer, Ledger.Mark> marks = new HashMap<>();
            past.tallies(id).forEach((stop, tally) -> marks.put(stop, mark(tally)));
            lessons.put(
                    id,
                    new Ledger.Progress(
                            place.stop(), rounds(past, id), place.at().toEpochMilli(), marks));
        });
        return new Ledger(true, lessons);
    }

    private static Ledger.Mark mark(Tally tally) {
        int wrong = tally.attempts() - tally.right();
        return new Ledger.Mark(tally.unaided(), tally.right() > 0, wrong, tally.firstHints(), false, "", 0);
    }

    /** How often a lesson was finished: no oftener than each of its questions was answered rightly. */
    private static int rounds(Snapshot past, String lesson) {
        if (!past.finished().containsKey(lesson)) {
            return 0;
        }
        int least = past.tallies(lesson).values().stream()
                .mapToInt(Tally::right)
                .min()
                .orElse(1);
        return Math.max(1, least);
    }

    private static Settings settings(Map<String, String> chosen) {
        Optional<Lang> lang = Optional.ofNullable(chosen.get("lang")).flatMap(Options::langOf);
        boolean asksConfidence = !"off".equals(chosen.get("confidence"));
        Optional<Strength> strength = Optional.empty();
        for (Strength candidate : Strength.values()) {
            if (candidate.name().equals(chosen.get("strength"))) {
                strength = Optional.of(candidate);
            }
        }
        return new Settings(lang, asksConfidence, strength);
    }
}
