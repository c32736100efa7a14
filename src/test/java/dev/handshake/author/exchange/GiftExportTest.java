package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was exported as GIFT, read by a parser that is not ours. */
@Tag("slow")
class GiftExportTest {
    private static Map<String, PegGift.Parsed> parsed(List<Quiz> quizzes, ExportLanguage spoken) throws IOException {
        return PegGift.parse(
                        Export.of(quizzes, Export.Format.GIFT, spoken, false).text())
                .stream()
                .filter(q -> !q.type().equals("Category"))
                .collect(Collectors.toMap(PegGift.Parsed::title, Function.identity()));
    }

    @Test
    void every_shipped_question_says_in_gift_what_it_says_in_yaml() throws IOException {
        Map<String, PegGift.Parsed> all = parsed(Shipped.quizzes(), ExportLanguage.KO);
        Shipped.quizzes().stream().flatMap(quiz -> quiz.questions().stream()).forEach(question -> holds(question, all));
    }

    private static void holds(Question question, Map<String, PegGift.Parsed> all) {
        Question written = EngineQuestionExport.of(question);
        String id = question.id();
        if (question instanceof Question.NumbersFrom numbers) {
            long seq = dev.handshake.tcp.Seq.value(numbers.stop().segment().seq());
            assertThat(all.get(id + ".seq").type()).isEqualTo("Numerical");
            assertThat(all.get(id + ".seq").choices().get(0).text()).isEqualTo(String.valueOf(seq));
        } else if (written instanceof Question.Choice choice) {
            options(all.get(id), choice.options());
        } else if (written instanceof Question.Choices choices) {
            double sum = all.get(id).choices().stream()
                    .mapToDouble(PegGift.Choice::weight)
                    .filter(w -> w > 0)
                    .sum();
            assertThat(sum).as(id).isBetween(99.99, 100.01);
            assertThat(all.get(id).choices().stream().map(PegGift.Choice::text))
                    .isEqualTo(
                            choices.options().stream().map(o -> o.text().ko()).toList());
        } else if (written instanceof Question.TrueFalse statement) {
            assertThat(all.get(id).type()).isEqualTo("TF");
            assertThat(all.get(id).stem()).isEqualTo(statement.head().prompt().ko());
            if (!statement.reasons().isEmpty()) {
                options(all.get(id + ".reason"), statement.reasons());
            }
        } else if (written instanceof Question.Diagnose diagnose) {
            options(all.get(id), diagnose.causes());
            assertThat(GiftCells.fromHtml(all.get(id).stem())).contains(diagnose.output());
            diagnose.next().ifPresent(next -> options(all.get(id + ".next"), next.options()));
        } else {
            assertThat(all.get(id).type()).isEqualTo("Essay");
            assertThat(all.get(id).feedback())
                    .startsWith(((Question.FreeAnswer) written).model().ko());
        }
    }

    private static void options(PegGift.Parsed parsed, List<Option> options) {
        assertThat(parsed.type()).isEqualTo("MC");
        assertThat(parsed.choices().stream().map(PegGift.Choice::text))
                .isEqualTo(options.stream()
                        .map(o -> o.text().ko().replaceAll("  +", " "))
                        .toList());
        assertThat(parsed.choices().stream().map(PegGift.Choice::right))
                .isEqualTo(options.stream().map(Option::right).toList());
        assertThat(parsed.choices().stream().map(PegGift.Choice::feedback))
                .isEqualTo(options.stream().map(o -> o.why().ko()).toList());
    }

    @Test
    void control_characters_of_the_format_stay_characters() throws IOException {
        PegGift.Parsed one = parsed(List.of(Shipped.kinds()), ExportLanguage.EN).get("kinds/one");
        assertThat(one.stem()).isEqualTo("What follows seq=100? {braces} ~tilde #hash : colon \\n");
        assertThat(one.choices().stream().map(PegGift.Choice::text))
                .containsExactly("=101", "-100", "%50%, half", "'@x");
    }

    @Test
    void both_languages_are_spans_that_moodle_filters() throws IOException {
        PegGift.Parsed truth =
                parsed(List.of(Shipped.kinds()), ExportLanguage.BOTH).get("kinds/truth");
        assertThat(truth.stem())
                .isEqualTo("<span lang=\"ko\" class=\"multilang\">TIME_WAIT는 남은 데이터를 기다린다.</span>"
                        + "<span lang=\"en\" class=\"multilang\">TIME_WAIT waits for data.</span>");
    }

    /** The parser is slow: the usual volume takes every sixth quiz. */
    @Test
    void shipped_quizzes_are_gift_in_both_languages_too() throws IOException {
        List<Quiz> quizzes = IntStream.range(0, Shipped.quizzes().size())
                .filter(i -> i % Volume.of(6, 1) == 0)
                .mapToObj(Shipped.quizzes()::get)
                .toList();
        Map<String, PegGift.Parsed> all = parsed(quizzes, ExportLanguage.BOTH);
        assertThat(quizzes.stream().flatMap(quiz -> quiz.questions().stream()))
                .isNotEmpty()
                .allMatch(question -> all.keySet().stream().anyMatch(title -> title.startsWith(question.id())));
    }
}
