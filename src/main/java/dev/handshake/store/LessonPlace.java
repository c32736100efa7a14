package dev.handshake.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far a learner is in a lesson. What stands on the screen there follows by playing the lesson up to the stop.
 *
 * @param lesson the lesson's id
 * @param stop index into the lesson's stops
 * @param finished whether the walk has reached its end
 * @param at when, cut to milliseconds
 */
public record LessonPlace(String lesson, int stop, boolean finished, Instant at) {
    public LessonPlace {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Attempt.check(lesson.matches("[^#\\s\\p{Cntrl}]{1,200}"), "lesson", lesson);
        Attempt.check(stop >= 0 && stop <= 999_999, "stop", stop);
        Attempt.checkTime(at);
    }
}
