package dev.handshake.author.exchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of a quiz as a table, one row for each text, and how a cell is kept from being run as a formula.
 *
 * <pre>
 * part         key                      ko, en         why_ko, why_en   link
 * quiz                                  title
 * (a type)     true, fixed-order, ...   prompt                          misconception of a wrong judgement
 * output                                as printed
 * hint                                  hint
 * option       right, or empty          option         why              misconception
 * reason       right, or empty          reason         why              misconception
 * next                                  second prompt
 * command      right, or empty          option of it   why              misconception
 * model                                 model answer
 * point        its id, must             what it says   words            the follow-up
 * forbidden                                                             misconception
 * follow-up                                                             question
 * </pre>
 */
final class CsvCells {
    static final List<String> COLUMNS =
            List.of("id", "part", "key", "ko", "en", "why_ko", "why_en", "link", "topic", "level", "cites");

    /** What a spreadsheet takes for the beginning of a formula, also where quotes were put before it once. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private static final String GROUPS = " & ";
    private static final String SYNONYMS = " | ";

    private CsvCells() {}

    /** The text with an apostrophe before what would be a formula. */
    static String defused(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was {@link #defused}. */
    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** {@code last ack | final ack & lost | loss}: every group has to have a hit. */
    static String terms(List<List<String>> groups) {
        return String.join(
                GROUPS, groups.stream().map(g -> String.join(SYNONYMS, g)).toList());
    }

    static List<List<String>> terms(String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        return List.of(cell.split("&")).stream()
                .map(group -> List.of(group.split("\\|")).stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
