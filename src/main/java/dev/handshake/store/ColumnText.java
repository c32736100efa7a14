package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Attempt.Because;
import dev.handshake.progress.SittingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small lists and records as the text of one column, the same in the database and in an export. Ids have neither a comma nor a
 * blank, so no text needs an escape.
 */
final class ColumnText {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private ColumnText() {}

    /** Ids with commas between them; empty for none. */
    static String joined(List<String> ids) {
        return String.join(",", ids);
    }

    static List<String> split(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }

    /** The first of these ids, empty where there is none: a column of its own since the first version. */
    static String first(List<String> ids) {
        return ids.isEmpty() ? "" : ids.get(0);
    }

    /** The ids after the first one, joined. */
    static String others(List<String> ids) {
        return ids.isEmpty() ? "" : joined(ids.subList(1, ids.size()));
    }

    /** What {@link #first} and {@link #others} were made of. */
    static List<String> all(String first, String others) {
        List<String> all = new ArrayList<>(split(first));
        all.addAll(split(others));
        return all;
    }

    /** {@code time-wait/who left-out lost-ack}: parent, kind and, where there is one, what. Empty for no reason. */
    static String because(Optional<Because> because) {
        return because.map(b -> (b.parent() + " " + b.kind().word() + " " + b.what()).strip())
                .orElse("");
    }

    /**
     * The reason in this text. A kind of a later version of the program is no reason.
     *
     * @throws IllegalArgumentException where the text has another shape
     */
    static Optional<Because> because(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(" ");
        if (parts.length < 2 || parts.length > 3 || !KIND.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException("because: " + text);
        }
        String what = parts.length == 3 ? parts[2] : "";
        return Because.Kind.ofWord(parts[1]).map(kind -> new Because(parts[0], kind, what));
    }

    /** Questions of a sitting, one a line, each with what led to it. */
    static String asked(List<SittingRow.Asked> questions) {
        return questions.stream()
                .map(asked -> (asked.item() + " " + because(asked.because())).strip())
                .collect(Collectors.joining("\n"));
    }

    static List<SittingRow.Asked> asked(String text) {
        return text.lines()
                .map(line -> {
                    int blank = line.indexOf(' ');
                    return blank < 0
                            ? new SittingRow.Asked(line, Optional.empty())
                            : new SittingRow.Asked(line.substring(0, blank), because(line.substring(blank + 1)));
                })
                .toList();
    }

    /** How an answer in free text that is left out stands in an export. A skipped question stays an empty answer. */
    static final String LEFT_OUT = "(left out)";

    /** The kind of question that is answered in free text. */
    private static final String FREE_TEXT = "answer";

    /** True for an answer that may be personal. */
    static boolean isFreeText(Attempt attempt) {
        return attempt.kind().equals(FREE_TEXT) && !attempt.words().isEmpty();
    }
}
