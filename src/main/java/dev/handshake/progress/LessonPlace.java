package dev.handshake.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * How far a learner is in a lesson. What stands on the screen there follows by playing the lesson up to the stop.
 *
 * @param lesson the lesson's id
 * @param stop index into the lesson's stops, from 0
 * @param finished whether the walk has reached its end
 * @param at when, cut to milliseconds
 */
public record LessonPlace(String lesson, int stop, boolean finished, Instant at) {
    private static final Pattern LESSON = Pattern.compile("[^#\\s\\p{Cntrl}]{1,200}");
    private static final int LAST_STOP = 999_999;

    public LessonPlace {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        checkLesson(lesson);
        RowChecks.check(stop >= 0 && stop <= LAST_STOP, "stop", stop);
        RowChecks.time(at);
    }

    static void checkLesson(String lesson) {
        RowChecks.check(LESSON.matcher(lesson).matches(), "lesson", lesson);
    }
}
