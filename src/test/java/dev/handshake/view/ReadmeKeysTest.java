package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of keys in both READMEs names what the pages offer: no other key, and none of a lesson's is left out. */
class ReadmeKeysTest {
    private static final Pattern KEY = Pattern.compile("`([^`]+)`(-`([^`]+)`)?");

    /** The keys of one cell of the table and the words beside them. */
    private record Entry(List<String> keys, String words) {}

    private static List<Entry> table(Lang lang) throws IOException {
        Path readme = Path.of(lang == Lang.KO ? "README.ko.md" : "README.md");
        List<Entry> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(readme)) {
            inside = line.startsWith("## ") ? line.equals(lang == Lang.KO ? "## 키" : "## Keys") : inside;
            if (inside && line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                entries.add(new Entry(keys(cells[1]), cells[2].strip()));
                entries.add(new Entry(keys(cells[3]), cells[4].strip()));
            }
        }
        return entries;
    }

    private static List<String> keys(String cell) {
        List<String> keys = new ArrayList<>();
        for (MatchResult found : KEY.matcher(cell).results().toList()) {
            keys.add(found.group(1) + (found.group(3) == null ? "" : "-" + found.group(3)));
        }
        return keys;
    }

    /** Pages on which every key of a lesson is offered at least once. */
    private static List<Learner> learners(Lang lang) {
        Learner question = Learner.of("three-way", lang).to(4);
        return List.of(
                Questions.learner(lang),
                Learner.of("three-way", lang).to(1),
                Learner.of("three-way", lang).to(5),
                Learner.with(question.model()),
                Learner.with(question.model()).press("j"),
                Learner.with(question.model()).says("SYN,ACK seq=300 ack=100", "enter"));
    }

    /** What the help of these pages says of each key, as its rows name them: {@code h}, {@code j k}, {@code 1-4}. */
    private static Map<String, List<String>> help(Lang lang) {
        Map<String, List<String>> help = new LinkedHashMap<>();
        for (Learner learner : learners(lang)) {
            for (String line : learner.press("?").page().speech()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && line.endsWith(".")) {
                    String words = line.substring(colon + 2, line.length() - 1);
                    for (String key : line.substring(0, colon).split(" ")) {
                        help.computeIfAbsent(key, k -> new ArrayList<>()).add(words);
                    }
                }
            }
        }
        return help;
    }

    @ParameterizedTest
    @EnumSource
    void every_key_of_the_table_does_what_the_help_says(Lang lang) throws IOException {
        Map<String, List<String>> help = help(lang);
        assertThat(table(lang)).hasSize(12);
        for (Entry entry : table(lang)) {
            for (String key : entry.keys()) {
                List<String> words = help.getOrDefault(key, help.get(mainKey(key, entry, lang)));
                assertThat(words).as(key).isNotNull();
                assertThat(words).as("%s: %s", key, entry.words()).anyMatch(each -> entry.words()
                        .contains(each));
            }
        }
    }

    /** The help names one key of an action; this is the one that it names for another, in the same cell of the table. */
    private static String mainKey(String key, Entry entry, Lang lang) {
        return learners(lang).stream()
                .flatMap(learner -> learner.page().actions().stream())
                .map(action -> action.keys().stream().map(Keys::shown).toList())
                .filter(keys -> keys.contains(key))
                .map(keys -> keys.get(0))
                .filter(entry.keys()::contains)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void no_letter_of_a_lesson_is_missing(Lang lang) throws IOException {
        List<String> table =
                table(lang).stream().flatMap(e -> e.keys().stream()).toList();
        for (Learner learner : learners(lang)) {
            for (Action action : learner.page().actions()) {
                String key = action.keys().get(0);
                boolean ofTheWholeLesson = learner.model().screen().lesson().isPresent()
                        && key.matches("[a-z:/?]")
                        && !action.label().equals(Labels.FLAGS);
                if (ofTheWholeLesson) {
                    assertThat(table).as(action.label().in(lang)).contains(key);
                }
            }
        }
    }
}
