package dev.handshake.author.check;

import dev.handshake.content.library.Coverage;
import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@link Coverage} in words: how much of each kind is taught and tested, and the list of what is not. */
final class CoverageText {
    private static final int COLUMNS = 78;
    private static final String INDENT = "      ";

    private CoverageText() {}

    static String of(Coverage coverage, Lang lang) {
        boolean ko = lang == Lang.KO;
        StringBuilder out = new StringBuilder(
                ko ? "무엇을 가르치고(레슨) 무엇을 묻는가(문항)\n" : "What is taught (lessons) and tested (questions)\n");
        row(out, ko ? "상태" : "states", coverage.states(), lang);
        row(out, ko ? "전이" : "transitions", coverage.transitions(), lang);
        row(out, ko ? "사실 F" : "facts F", coverage.facts(), lang);
        row(out, ko ? "오해 M" : "misconceptions M", coverage.mistakes(), lang);
        return out.toString();
    }

    private static void row(StringBuilder out, String name, List<Coverage.Item> items, Lang lang) {
        if (items.isEmpty()) {
            return;
        }
        boolean ko = lang == Lang.KO;
        long taught = items.stream().filter(Coverage.Item::isTaught).count();
        long tested = items.stream().filter(Coverage.Item::isTested).count();
        out.append("  ").append(name).append(": ");
        out.append(
                ko
                        ? items.size() + "개 중 가르침 " + taught + ", 물음 " + tested
                        : taught + " taught, " + tested + " tested of " + items.size());
        out.append('\n');
        missing(out, ko ? "가르치지 않음" : "not taught", items, item -> !item.isTaught());
        missing(out, ko ? "묻지 않음" : "not tested", items, item -> !item.isTested());
    }

    private static void missing(
            StringBuilder out, String what, List<Coverage.Item> items, Predicate<Coverage.Item> isMissing) {
        List<Coverage.Item> missing = items.stream().filter(isMissing).toList();
        if (missing.isEmpty()) {
            return;
        }
        String names = missing.stream().map(CoverageText::name).collect(Collectors.joining(", "));
        StringBuilder line = new StringBuilder("    ").append(what).append(":");
        for (String word : names.split("(?<=,) ")) {
            if (line.length() + 1 + word.length() > COLUMNS) {
                out.append(line).append('\n');
                line = new StringBuilder(INDENT).append(word);
            } else {
                line.append(' ').append(word);
            }
        }
        out.append(line).append('\n');
    }

    /** A transition is known by its ends and its event, everything else by its name. */
    private static String name(Coverage.Item item) {
        return item.name().contains("->") ? item.name() + " (" + item.about().en() + ")" : item.name();
    }
}
