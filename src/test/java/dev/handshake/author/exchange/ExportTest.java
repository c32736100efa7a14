package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One question of every kind in every format and language, as text to be read. */
class ExportTest {
    @TestFactory
    Stream<DynamicTest> every_kind_in_every_format() {
        return Stream.of(Export.Format.values()).flatMap(format -> Stream.of(ExportLanguage.values())
                .map(spoken -> DynamicTest.dynamicTest(format + " " + spoken, () -> every(format, spoken))));
    }

    private static void every(Export.Format format, ExportLanguage spoken) {
        Export.Written written = Export.of(List.of(Shipped.kinds()), format, spoken, true);
        String remarks = String.join("\n", written.remarks().lines(spoken == ExportLanguage.KO ? Lang.KO : Lang.EN));
        String name =
                format.name().toLowerCase(Locale.ROOT) + "." + spoken.name().toLowerCase(Locale.ROOT);
        Golden.check("exchange/export/" + name + ".txt", written.text());
        Golden.check("exchange/export/" + name + ".remarks.txt", remarks + "\n");
    }

    @Test
    void a_sheet_without_answers_does_not_give_them_away() {
        String sheet = Export.of(List.of(Shipped.kinds()), Export.Format.MARKDOWN, ExportLanguage.EN, false)
                .text();
        assertThat(sheet).contains("Every kind").doesNotContain("Answers", "A FIN uses a number.\n- ", "Hint");
    }

    @Test
    void what_the_engine_judges_has_one_right_option_and_is_the_same_every_time() {
        Shipped.quizzes().stream().flatMap(quiz -> quiz.questions().stream()).forEach(question -> {
            Question written = EngineQuestionExport.of(question);
            assertThat(written).isEqualTo(EngineQuestionExport.of(question));
            if (written != question) {
                List<Option> options = ((Question.Diagnose) written).causes();
                assertThat(options).as(question.id()).hasSizeBetween(2, 8);
                assertThat(options.stream().filter(Option::right))
                        .as(question.id())
                        .hasSize(1);
                assertThat(options.stream().map(o -> o.text().en()))
                        .as(question.id())
                        .doesNotHaveDuplicates();
                assertThat(options)
                        .as(question.id())
                        .allMatch(o -> !o.why().ko().isBlank() && !o.why().en().isBlank());
            }
        });
    }
}
