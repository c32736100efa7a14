package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.LessonPosition;

/** Sentences about where in a lesson one is. */
public final class LessonWords {
    private LessonWords() {}

    /** The lesson by its name, and the step. */
    public static String title(LessonPosition position, Lang lang) {
        String name = position.walk().lesson().title().in(lang);
        return name + ". " + (lang == Lang.KO ? "단계 " : "Step ") + step(position, lang) + ".";
    }

    /** The step and how many there are: {@code 3/9}, {@code 3 of 9}. */
    public static String step(LessonPosition position, Lang lang) {
        return (position.at() + 1) + (lang == Lang.KO ? "/" : " of ") + position.stops();
    }

    public static String nextStep(Lang lang) {
        return lang == Lang.KO ? "Enter를 누르면 다음 단계로 갑니다." : "Press Enter for the next step.";
    }
}
