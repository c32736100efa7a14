package dev.handshake.progress;

import dev.handshake.lesson.Level;
import dev.handshake.tutor.model.Purpose;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A purpose as a row names it: {@code quiz:opening}, {@code review}, {@code follow-ups}, {@code interview:15:6:opening:senior}
 * (minutes, questions, and topic and level where they were chosen).
 */
final class PurposeText {
    private static final String QUIZ = "quiz:";
    private static final String REVIEW = "review";
    private static final String FOLLOW_UPS = "follow-ups";
    private static final String INTERVIEW = "interview";

    /** The forms of an interview; six digits of minutes are two years. */
    private static final String INTERVIEWS = INTERVIEW + ":[1-9][0-9]{0,5}:[1-9][0-9]{0,5}(:[a-z0-9-]*){0,2}";

    private PurposeText() {}

    /** The text; empty where a sitting of this purpose is not kept. */
    static Optional<String> of(Purpose purpose) {
        return switch (purpose) {
            case Purpose.OfQuiz quiz -> Optional.of(QUIZ + quiz.quiz());
            case Purpose.OfReview review -> Optional.of(REVIEW);
            case Purpose.OfFollowUps followUps -> Optional.of(FOLLOW_UPS);
            case Purpose.OfInterview interview -> Optional.of(interview(interview));
            // The lesson's place says where the learner was.
            case Purpose.OfLesson lesson -> Optional.empty();
        };
    }

    private static String interview(Purpose.OfInterview interview) {
        String level = interview
                .level()
                .map(l -> ":" + l.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String topic = interview.topic().map(t -> ":" + t).orElse(level.isEmpty() ? "" : ":");
        return INTERVIEW + ":" + interview.minutes() + ":" + interview.questions() + topic + level;
    }

    /** What the questions were drawn from, 0 where nothing is drawn. */
    static long seed(Purpose purpose) {
        return switch (purpose) {
            case Purpose.OfInterview interview -> interview.seed();
            case Purpose.OfQuiz quiz -> 0;
            case Purpose.OfReview review -> 0;
            case Purpose.OfFollowUps followUps -> 0;
            case Purpose.OfLesson lesson -> 0;
        };
    }

    /** The purpose that a text names; empty for a word of a later version of the program. */
    static Optional<Purpose> read(String text, long seed) {
        if (text.startsWith(QUIZ)) {
            return Optional.of(new Purpose.OfQuiz(text.substring(QUIZ.length())));
        }
        if (text.equals(REVIEW)) {
            return Optional.of(new Purpose.OfReview());
        }
        if (text.equals(FOLLOW_UPS)) {
            return Optional.of(new Purpose.OfFollowUps());
        }
        return text.matches(INTERVIEWS) ? Optional.of(interview(text.split(":", -1), seed)) : Optional.empty();
    }

    private static Purpose interview(String[] parts, long seed) {
        Optional<String> topic = parts.length > 3 && !parts[3].isEmpty() ? Optional.of(parts[3]) : Optional.empty();
        Optional<Level> level = Stream.of(Level.values())
                .filter(l -> parts.length > 4 && l.name().equalsIgnoreCase(parts[4]))
                .findFirst();
        return new Purpose.OfInterview(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), topic, level, seed);
    }

    /** What there is one of: interviews of whatever kind share a name. */
    static String kind(String text) {
        return text.startsWith(INTERVIEW) ? INTERVIEW : text;
    }
}
