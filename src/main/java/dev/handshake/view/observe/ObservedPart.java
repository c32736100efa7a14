package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import java.util.List;

/** One tool of the page: how its output is drawn, and how it is read aloud. */
abstract class ObservedPart {
    final Observation at;
    final Lang lang;

    ObservedPart(Observation at, Lang lang) {
        this.at = at;
        this.lang = lang;
    }

    abstract Rows rows(int columns);

    abstract List<String> speech();

    final String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** Where lines begin: numbers and the letters of both ends hang before them. */
    static int left(int columns) {
        ScreenWidth width = ScreenWidth.of(columns);
        return width.holdsTwoColumns() ? width.margin() : width.margin() + 1;
    }
}
