package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said to options that were marked. */
final class OptionsVerdict extends ChosenVerdict {
    private final Result.OfOptions result;
    private final List<Option> options;
    private final Set<Integer> picked;

    OptionsVerdict(Model model, Stage.Judged judged, Result.OfOptions result) {
        super(model, judged);
        this.result = result;
        this.options = result.reply().question().options();
        this.picked = result.reply().options();
    }

    @Override
    Result result() {
        return result;
    }

    @Override
    VerdictWord word() {
        return VerdictWord.of(result.right(), result.chosen().stream().anyMatch(Option::right));
    }

    @Override
    RowMarks marks() {
        return new RowMarks.Judged() {
            @Override
            public RowMark first(int index) {
                return options.get(index).right()
                        ? RowMark.RIGHT
                        : picked.contains(index) ? RowMark.WRONG : RowMark.NONE;
            }
        };
    }

    @Override
    String chosen() {
        return numbers.first().stream()
                .filter(picked::contains)
                .map(numbers::ofFirst)
                .collect(Collectors.joining(", "));
    }

    @Override
    List<String> why() {
        return result.reply().question().takesMany() ? ofMany() : ofOne();
    }

    /** Why the chosen one is as it is; which one is right; and where it is asked for, why the others are wrong. */
    private List<String> ofOne() {
        List<String> lines = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int index : numbers.first()) {
            Option option = options.get(index);
            if (picked.contains(index)) {
                lines.add(0, why(option));
            } else if (option.right()) {
                String number = numbers.ofFirst(index);
                lines.add(say("정답은 " + number + "입니다. ", "The answer is " + number + ". ") + why(option));
            } else if (judged.why()) {
                others.add(numbered(index));
            }
        }
        lines.addAll(others);
        return lines;
    }

    /** The mistakes in the order of the page, then what was right: of a right reply always, else where it is asked for. */
    private List<String> ofMany() {
        List<String> lines = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int index : numbers.first()) {
            boolean chosen = picked.contains(index);
            boolean right = options.get(index).right();
            if (chosen && !right) {
                lines.add(say("틀린 보기 ", "Wrong, ") + numbered(index));
            } else if (!chosen && right) {
                lines.add(say("빠진 보기 ", "Left out, ") + numbered(index));
            } else if (judged.why() || result.right() && chosen) {
                others.add(numbered(index));
            }
        }
        lines.addAll(others);
        return lines;
    }

    private String numbered(int index) {
        return numbers.ofFirst(index) + ": " + why(options.get(index));
    }
}
