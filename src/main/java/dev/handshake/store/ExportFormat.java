package dev.handshake.store;

import java.util.List;
import java.util.Set;

/**
 * Progress as text: JSON Lines in UTF-8, a header and then one row a line.
 *
 * <pre>
 * {"format":"handshake-progress","version":2,"settings":1,"places":1,"finishes":0,"attempts":1,...}
 * {"setting":"lang","value":"ko","at":"2026-11-20T10:00:00Z"}
 * {"place":"three-way","stop":4,"finished":false,"at":"2026-11-20T10:02:00Z"}
 * {"attempt":"6d1c...","item":"lesson/three-way#4","kind":"next-state","answer":"SYN_RECEIVED","right":true,...}
 * </pre>
 *
 * <p>The header counts the rows, so that a file that was cut off is noticed. A place that was once finished has
 * {@code finishedAt}; the times after the first are {@code finish} rows. The order is by key for settings and places, by time
 * and uid for what happened: equal rows make equal files. Files of version 1, before there were quizzes and interviews, are
 * read too. {@link ExportWriter} writes, {@link ExportReader} reads.
 */
final class ExportFormat {
    static final String NAME = "handshake-progress";
    static final int VERSION = 2;

    /** Before quizzes and interviews. */
    static final int FIRST_VERSION = 1;

    /** The first time that a lesson was finished is said with its place. */
    static final String LATER_FINISHES =
            "finish f WHERE NOT EXISTS (SELECT 1 FROM place p WHERE p.lesson = f.lesson AND p.finished_at = f.at)";

    /** What the header counts, in its order. */
    static final List<String> COUNTED =
            List.of("settings", "places", "finishes", "attempts", "amendments", "interviews", "sittings");

    /** What it counted in the first version. */
    static final Set<String> FIRST_COUNTED = Set.of("settings", "places", "attempts");

    private ExportFormat() {}
}
