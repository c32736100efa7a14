package dev.handshake.view.question;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.lesson.LessonLayout;
import dev.handshake.view.lesson.StoryPart;
import dev.handshake.view.page.Rows;
import java.util.List;

/**
 * The page of a lesson's own question: the ladder, and below it the question, the choices and what is said to them. The
 * ladder stands where it stood a step before; what is said takes the fullest length for which there is room, and where
 * there is none for the shortest, the ladder gives up rows.
 *
 * @param feedback what is said, in several lengths, the fullest first; empty for nothing
 * @param bare what is left of it where even a ladder without rows does not make room
 */
record StopColumn(
        LessonLayout plan, StoryPart story, Rows question, Rows answers, List<Rows> feedback, List<Rows> bare) {
    void draw(Canvas canvas) {
        int gap = plan.gap();
        if (feedback.isEmpty()) {
            draw(canvas, List.of(question, answers));
        } else if (!plan.folded()) {
            int room = plan.below() - 3 * gap - question.size() - answers.size();
            draw(canvas, List.of(question, answers, fullest(room)));
        } else if (gap > 0) {
            draw(canvas, List.of(question, fullest(plan.below() - 2 * gap - question.size())));
        } else {
            draw(canvas, List.of(fullest(plan.below())));
        }
    }

    /** The parts under the ladder, which gives up rows where they do not fit otherwise. */
    private void draw(Canvas canvas, List<Rows> parts) {
        int size = 0;
        for (Rows part : parts) {
            size += part.size() > 0 || size == 0 ? plan.gap() + part.size() : 0;
        }
        LessonLayout fitted = plan.giving(size - plan.below());
        story.draw(canvas, fitted);
        int row = fitted.afterLadder();
        for (Rows part : parts) {
            row = part.draw(canvas, row + plan.gap(), plan.bottom());
        }
    }

    /** The fullest that fits into this many rows, else the shortest, for which the ladder gives up some of its rows. */
    private Rows fullest(int room) {
        Rows shortest = feedback.get(feedback.size() - 1);
        Rows fitting = first(feedback, room, shortest);
        int most = room + plan.events();
        if (fitting.size() <= most) {
            return fitting;
        }
        return first(bare, most, bare.isEmpty() ? shortest : bare.get(bare.size() - 1));
    }

    private static Rows first(List<Rows> lengths, int room, Rows otherwise) {
        return lengths.stream().filter(rows -> rows.size() <= room).findFirst().orElse(otherwise);
    }
}
