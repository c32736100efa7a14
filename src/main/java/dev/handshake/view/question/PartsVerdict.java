package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.text.Josa;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said to a reply in two parts: to the first one, to the second one, and where it is asked for to the others. Where the
 * first one was missed the second was never asked, nor its rows shown: what is right there is told in its words.
 */
abstract class PartsVerdict extends ChosenVerdict {
    private final Result.OfParts result;

    PartsVerdict(Model model, Stage.Judged judged, Result.OfParts result) {
        super(model, judged);
        this.result = result;
    }

    /** The options of the second part, in the order of the file. */
    abstract List<Option> seconds();

    /** What the second part asks for. */
    abstract Text secondPart();

    /** What is said to the first part. */
    abstract List<String> toFirst();

    @Override
    Result result() {
        return result;
    }

    @Override
    VerdictWord word() {
        return VerdictWord.of(result.right(), result.firstRight());
    }

    /** Both parts by their numbers: {@code line 2, reason 1}; the first alone where there is no second. */
    final String chosen(String first, String secondPart, int second) {
        return second < 0 ? first : first + secondPart + numbers.ofSecond(second);
    }

    /** The mark of an option of the second part. */
    final RowMark second(int index, int chosen) {
        return seconds().get(index).right() ? RowMark.RIGHT : index == chosen ? RowMark.WRONG : RowMark.NONE;
    }

    @Override
    List<String> why() {
        List<String> lines = new ArrayList<>(toFirst());
        result.second()
                .ifPresentOrElse(
                        chosen -> lines.addAll(part(chosen, seconds(), numbers.second(), secondPart(), false)),
                        () -> seconds().stream().filter(Option::right).forEach(right -> lines.add(unasked(right))));
        if (judged.why()) {
            others(lines);
        }
        return lines;
    }

    /** The right option of a second part that was not asked. */
    private String unasked(Option right) {
        String part = secondPart().in(lang);
        String head = say("맞는 " + part, "The right " + part.toLowerCase(Locale.ROOT));
        return head + ": " + quoted(right) + ". " + why(right);
    }

    private String quoted(Option option) {
        return "\"" + option.text().in(lang) + "\"";
    }

    /**
     * Why the chosen option is right; or why it is wrong, and which one is right.
     *
     * @param shown the rows of the part from top to bottom
     * @param quoted true where the right one is not in sight any more, so that its text is said too
     */
    final List<String> part(Option chosen, List<Option> options, List<Integer> shown, Text part, boolean quoted) {
        if (chosen.right()) {
            return List.of(part.in(lang) + ": " + why(chosen));
        }
        List<String> lines = new ArrayList<>();
        lines.add(part.in(lang) + " " + numbers.row(shown.indexOf(options.indexOf(chosen))) + ": " + why(chosen));
        for (int row = 0; row < shown.size(); row++) {
            Option option = options.get(shown.get(row));
            if (option.right()) {
                String number = numbers.row(row);
                String text = quoted ? quoted(option) : "";
                lines.add(say(
                        "맞는 " + Josa.topic(part.ko()) + " " + number + (quoted ? " " + text : "") + "입니다. "
                                + why(option),
                        "The right " + part.en().toLowerCase(Locale.ROOT) + " is " + number
                                + (quoted ? ", " + text : "") + ". " + why(option)));
            }
        }
        return lines;
    }

    /** Why the other reasons or commands are wrong, where that has not been said yet. */
    private void others(List<String> lines) {
        for (int index : numbers.second()) {
            String said = why(seconds().get(index));
            if (lines.stream().noneMatch(line -> line.endsWith(said))) {
                String option = result.second().isPresent()
                        ? numbers.ofSecond(index)
                        : quoted(seconds().get(index));
                lines.add(option + ": " + said);
            }
        }
    }
}
