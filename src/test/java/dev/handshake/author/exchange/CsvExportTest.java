package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What was exported as CSV, read by another library than the one that wrote it. */
class CsvExportTest {
    private static List<CSVRecord> parsed(Quiz quiz) throws IOException {
        String text = Export.of(List.of(quiz), Export.Format.CSV, ExportLanguage.BOTH, false)
                .text();
        assertThat(text).startsWith("\ufeff");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            assertThat(parser.getHeaderNames()).isEqualTo(CsvCells.COLUMNS);
            return parser.getRecords();
        }
    }

    @Test
    void every_shipped_question_is_there_with_its_prompt_in_both_languages() throws IOException {
        for (Quiz quiz : Shipped.quizzes()) {
            List<CSVRecord> records = parsed(quiz);
            assertThat(records).allMatch(CSVRecord::isConsistent);
            for (Question question : quiz.questions()) {
                Question written = EngineQuestionExport.of(question);
                assertThat(records)
                        .as(question.id())
                        .anyMatch(r -> r.get("id").equals(question.id())
                                && r.get("part").equals(written.kind().word())
                                && CsvCells.plain(r.get("ko"))
                                        .equals(written.head().prompt().ko())
                                && CsvCells.plain(r.get("en"))
                                        .equals(written.head().prompt().en()));
            }
        }
    }

    @Test
    void no_cell_begins_like_a_formula() throws IOException {
        for (Quiz quiz : Shipped.quizzes()) {
            parsed(quiz).forEach(r -> assertThat(r.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*")));
        }
        assertThat(parsed(Shipped.kinds()).stream().map(r -> r.get("ko"))).contains("'=101", "'-100", "''@x");
    }

    @Test
    void an_apostrophe_that_defuses_is_taken_off_again_and_any_other_stays() {
        for (String text : List.of("=1+1", "-1", "+", "@x", "'=x", "''-", "'quoted'", "", "a=b", "\t=", "\uff1d1")) {
            assertThat(CsvCells.plain(CsvCells.defused(text))).isEqualTo(text);
        }
        assertThat(CsvCells.defused("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvCells.defused("'quoted'")).isEqualTo("'quoted'");
    }
}
