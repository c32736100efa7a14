package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A question inside a lesson asks for more than the words that were read a moment before. */
class ToldAboveTest {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "is", "are", "of", "to", "in", "on", "it", "its", "and", "or", "no", "by", "for", "with",
            "that", "as", "at", "be", "from", "has", "have", "one", "does", "do", "can", "그", "이", "때", "쪽", "한", "두",
            "더", "안", "있다", "없다");

    @Test
    void theStepAboveDoesNotSayTheRightOption() {
        List<String> told = new ArrayList<>();
        for (Lesson lesson : Library.shipped().lessons()) {
            List<Step> stops = lesson.steps().stream().filter(Step::isStop).toList();
            for (int i = 1; i < stops.size(); i++) {
                if (stops.get(i) instanceof Step.Check check && stops.get(i - 1) instanceof Step.Say say) {
                    Question asked =
                            Library.shippedQuizzes().question(check.question()).orElseThrow();
                    if (Stream.of(Lang.values()).allMatch(lang -> says(say.text(), right(asked), lang))) {
                        told.add(lesson.id() + ": " + check.question());
                    }
                }
            }
        }
        assertThat(told).isEmpty();
    }

    /** What a learner has to find out; nothing where the engine judges or sentences are written. */
    private static List<Text> right(Question question) {
        return switch (question) {
            case Question.Choice choice -> rightOf(choice.options());
            case Question.Choices choices -> rightOf(choices.options());
            case Question.TrueFalse claim ->
                claim.isTrue() ? List.of(claim.head().prompt()) : rightOf(claim.reasons());
            case Question.Diagnose diagnose -> rightOf(diagnose.causes());
            case Question.OfEngine engine -> List.of();
            case Question.Order order -> List.of();
            case Question.SpotError spot -> List.of();
            case Question.FreeAnswer free -> List.of();
        };
    }

    private static List<Text> rightOf(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::text).toList();
    }

    private static boolean says(Text above, List<Text> right, Lang lang) {
        List<String> said = words(above.in(lang));
        List<String> wanted =
                right.stream().flatMap(text -> words(text.in(lang)).stream()).toList();
        return wanted.size() > 1 && said.containsAll(wanted);
    }

    /** Its words without their endings: two syllables, or five letters. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase().split("[^가-힣a-z0-9_]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), word.charAt(0) >= '가' ? 2 : 5)))
                .toList();
    }
}
