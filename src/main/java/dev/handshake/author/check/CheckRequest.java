package dev.handshake.author.check;

import dev.handshake.lesson.Lang;
import java.nio.file.Path;
import java.util.List;

/**
 * What an author asked {@code handshake validate} for.
 *
 * @param paths files and folders; none: {@code lessons} and {@code quizzes} of the working folder
 * @param lang of what is said
 * @param format of the report
 * @param isStrict true where a warning fails too
 * @param showsCoverage true where the coverage is listed, with what is missing
 * @param fixing whether files are mended before they are checked
 */
public record CheckRequest(
        List<Path> paths, Lang lang, Format format, boolean isStrict, boolean showsCoverage, Fixing fixing) {
    public CheckRequest {
        paths = List.copyOf(paths);
    }

    /** Only tells. */
    public CheckRequest(List<Path> paths, Lang lang, Format format, boolean isStrict, boolean showsCoverage) {
        this(paths, lang, format, isStrict, showsCoverage, Fixing.NOTHING);
    }

    /** What becomes of what can be mended for certain. */
    public enum Fixing {
        NOTHING,
        /** It is said what would be written. */
        DRY_RUN,
        WRITE
    }

    /** The forms of a report. */
    public enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }
}
