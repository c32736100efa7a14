package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.lesson.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which options leave: nobody learns that the key is A. */
class OptionOrderTest {
    private static final Pattern KEY = Pattern.compile("\\d+\\. ([^;\\n]+)");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 20_261_130})
    void the_right_one_of_four_stands_everywhere(long seed) {
        OptionOrder order = OptionOrder.drawn(seed);
        int[] choices = new int[4];
        int[] reasons = new int[3];
        for (Quiz quiz : Shipped.quizzes()) {
            for (Question question : quiz.questions()) {
                Question.OfAuthor written = order.of(question);
                if (question instanceof Question.Choice choice
                        && !choice.fixedOrder()
                        && choice.options().size() == 4) {
                    choices[right(((Question.Choice) written).options())]++;
                }
                if (question instanceof Question.TrueFalse statement
                        && statement.reasons().size() == 3) {
                    reasons[right(((Question.TrueFalse) written).reasons())]++;
                }
            }
        }
        assertBalanced(choices);
        assertBalanced(reasons);
    }

    private static void assertBalanced(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        assertThat(all).isGreaterThan(50);
        for (int count : counts) {
            assertThat(count / (double) all).isBetween(0.5 / counts.length, 1.5 / counts.length);
        }
    }

    private static int right(List<Option> options) {
        return options.stream().map(Option::right).toList().indexOf(true);
    }

    @Test
    void nothing_is_lost_and_the_same_seed_gives_the_same_file() {
        for (Question question : Shipped.kinds().questions()) {
            Question.OfAuthor one = OptionOrder.drawn(3).of(question);
            assertThat(OptionOrder.drawn(3).of(question)).isEqualTo(one);
            assertThat(one.written())
                    .containsExactlyInAnyOrderElementsOf(
                            OptionOrder.AS_WRITTEN.of(question).written());
        }
    }

    @Test
    void lines_of_a_trace_stay_in_their_order() {
        List<Question> spots = Shipped.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.kind() == QuestionKind.SPOT_ERROR)
                .toList();
        assertThat(spots).isNotEmpty();
        for (Question spot : spots) {
            List<String> lines = ((Question.Diagnose) OptionOrder.drawn(5).of(spot))
                    .causes().stream().map(option -> option.text().ko()).toList();
            assertThat(lines)
                    .isEqualTo(((Question.Diagnose) OptionOrder.AS_WRITTEN.of(spot))
                            .causes().stream().map(option -> option.text().ko()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARKDOWN", "ANKI", "GIFT"})
    void every_format_but_the_spreadsheet_is_in_the_drawn_order(String name) {
        Export.Format format = Export.Format.valueOf(name);
        String one = text(format, 1, 1);
        assertThat(text(format, 1, 1)).isEqualTo(one);
        assertThat(text(format, 2, 1)).isNotEqualTo(one).hasSameSizeAs(one);
        assertThat(text(Export.Format.CSV, 2, 1)).isEqualTo(text(Export.Format.CSV, 1, 1));
    }

    @Test
    void variants_are_sheets_with_keys_that_fit() {
        String text = text(Export.Format.MARKDOWN, 4, 3);
        String[] parts = text.split("\n# Keys\n");
        assertThat(parts).hasSize(2);
        assertThat(parts[0].lines().filter(line -> line.startsWith("# ")))
                .hasSize(3)
                .doesNotHaveDuplicates();
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(parts[1]);
        while (key.find()) {
            keys.add(key.group(1));
        }
        int questions = Shipped.kinds().questions().size();
        assertThat(keys).hasSize(3 * questions);
        assertThat(keys.subList(0, questions)).isNotEqualTo(keys.subList(questions, 2 * questions));
        // The key of the first sheet is what the sheet of that seed says when it is printed alone with its answers.
        String alone = Export.of(
                        List.of(Shipped.kinds()),
                        Export.Format.MARKDOWN,
                        ExportLanguage.EN,
                        new Export.Layout(true, Optional.of(4L), 3))
                .text();
        assertThat(alone).contains("## Answers");
    }

    private static String text(Export.Format format, long seed, int variants) {
        return Export.of(
                        List.of(Shipped.kinds()),
                        format,
                        ExportLanguage.EN,
                        new Export.Layout(false, Optional.of(seed), variants))
                .text();
    }
}
