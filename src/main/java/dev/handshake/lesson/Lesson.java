package dev.handshake.lesson;

import java.util.List;
import java.util.Objects;

/**
 * A lesson: a story that the engine plays, with questions in it.
 *
 * @param head what is known of it before it is played
 * @param ends how the two ends stand at the beginning
 * @param steps in order; at least one
 */
public record Lesson(Head head, Ends ends, List<Step> steps) {
    public Lesson {
        steps = List.copyOf(steps);
        int minutes = head.audience().minutes();
        if (steps.isEmpty() || minutes < 1 || minutes > 60) {
            throw new IllegalArgumentException(head.id() + ": a lesson has steps and lasts 1 to 60 minutes");
        }
    }

    /**
     * What is known of a lesson before it is played.
     *
     * @param id kebab-case and stable: progress hangs on it
     * @param station the id of the station of the course to which it belongs
     * @param title at most 30 columns
     * @param audience whom it is for
     * @param cites ids of facts (F...) and misconceptions (M...)
     */
    public record Head(String id, String station, Text title, Audience audience, List<String> cites) {
        public Head {
            Objects.requireNonNull(id);
            cites = List.copyOf(cites);
        }
    }

    /**
     * Whom a lesson is for.
     *
     * @param level for which interview
     * @param minutes how long it takes, 1 to 60
     * @param requires ids of lessons to do first
     */
    public record Audience(Level level, int minutes, List<String> requires) {
        public Audience {
            requires = List.copyOf(requires);
        }
    }

    /** A story that belongs to no course: a scenario of a question is played as a lesson without a name. */
    static Lesson unnamed(Ends ends, List<Step> steps) {
        Audience anyone = new Audience(Level.JUNIOR, 1, List.of());
        return new Lesson(new Head("scenario", "", Text.same(""), anyone, List.of()), ends, steps);
    }

    public String id() {
        return head.id();
    }

    public String station() {
        return head.station();
    }

    public Text title() {
        return head.title();
    }

    public Level level() {
        return head.audience().level();
    }

    /** How long it takes, 1 to 60. */
    public int minutes() {
        return head.audience().minutes();
    }

    public List<String> requires() {
        return head.audience().requires();
    }

    public List<String> cites() {
        return head.cites();
    }

    /** At how many places it waits for its learner. */
    public int stops() {
        return (int) steps.stream().filter(Step::isStop).count();
    }
}
