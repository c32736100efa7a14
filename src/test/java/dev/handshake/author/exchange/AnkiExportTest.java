package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Quiz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Anki's text import, read by the rules of its manual and nothing beyond them. */
class AnkiExportTest {
    private static final Set<String> KEYS = Set.of(
            "separator",
            "html",
            "tags",
            "columns",
            "notetype",
            "deck",
            "notetype column",
            "deck column",
            "tags column",
            "guid column");

    /** A file by the rules: headers on top, then one record for each line, its fields apart by the separator. */
    private record AnkiFile(Map<String, String> headers, List<List<String>> notes) {
        static AnkiFile of(String text) {
            Map<String, String> headers = new LinkedHashMap<>();
            List<List<String>> notes = new ArrayList<>();
            for (String line : text.split("\n")) {
                if (line.startsWith("#")) {
                    assertThat(notes).as("headers are on top").isEmpty();
                    String[] header = line.substring(1).split(":", 2);
                    assertThat(KEYS).contains(header[0]);
                    headers.put(header[0], header[1]);
                } else {
                    assertThat(line).as("a quote would open a quoted field").doesNotContain("\"");
                    notes.add(List.of(line.split("\t", -1)));
                }
            }
            return new AnkiFile(headers, notes);
        }

        int column(String name) {
            return Integer.parseInt(headers.get(name)) - 1;
        }
    }

    @Test
    void every_shipped_question_is_one_note_by_the_rules_of_the_manual() {
        for (ExportLanguage spoken : ExportLanguage.values()) {
            AnkiFile file = AnkiFile.of(Export.of(Shipped.quizzes(), Export.Format.ANKI, spoken, false)
                    .text());
            assertThat(file.headers()).containsEntry("separator", "tab").containsEntry("html", "true");
            List<String> columns = List.of(file.headers().get("columns").split("\t"));
            assertThat(file.notes()).allMatch(note -> note.size() == columns.size());
            assertThat(file.notes()).hasSize((int) Shipped.quizzes().stream()
                    .flatMap(quiz -> quiz.questions().stream())
                    .count());
            Set<String> guids = new HashSet<>();
            file.notes().forEach(note -> assertThat(guids.add(note.get(file.column("guid column"))))
                    .isTrue());
            assertThat(file.notes()).allSatisfy(note -> assertThat(note.get(file.column("tags column")))
                    .matches("handshake topic::\\S+ level::\\S+ id::\\S+( cites::\\S+)*"));
            assertThat(file.notes()).allMatch(note -> note.stream().noneMatch(String::isBlank));
            assertThat(file.notes()).allMatch(note -> balanced(note.get(2)) && balanced(note.get(3)));
        }
    }

    @Test
    void a_guid_does_not_change_when_the_text_does() {
        Quiz kinds = Shipped.kinds();
        Quiz renamed = new Quiz(kinds.id(), dev.handshake.lesson.Text.same("Other"), kinds.topic(), kinds.questions());
        assertThat(guids(renamed)).isEqualTo(guids(kinds));
        assertThat(guids(kinds).get(0)).isEqualTo("handshake:kinds/one:en");
    }

    private static List<String> guids(Quiz quiz) {
        AnkiFile file = AnkiFile.of(Export.of(List.of(quiz), Export.Format.ANKI, ExportLanguage.EN, false)
                .text());
        return file.notes().stream().map(note -> note.get(0)).toList();
    }

    /** Every tag that is opened is closed; what looks like a tag in a question was escaped. */
    private static boolean balanced(String html) {
        return Stream.of("ol", "li", "b", "p", "pre", "details", "summary", "ul")
                        .allMatch(tag ->
                                html.split("<" + tag + ">", -1).length == html.split("</" + tag + ">", -1).length)
                && html.replaceAll("</?(ol|li|b|p|pre|details|summary|ul|br)>", "")
                                .indexOf('<')
                        < 0;
    }
}
