package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import java.util.ArrayList;
import java.util.List;

/** What is said to a reply that was chosen from rows: the numbers that were chosen, and why, sentence by sentence. */
abstract class ChosenVerdict extends VerdictPart {
    final RowNumbers numbers;

    ChosenVerdict(Model model, Stage.Judged judged) {
        super(model, judged);
        this.numbers = RowNumbers.of(judged.open().entry(), lang);
    }

    abstract VerdictWord word();

    /** What was chosen, by its numbers on the page. */
    abstract String chosen();

    /** Why, sentence by sentence. */
    abstract List<String> why();

    private String given() {
        return say("고른 답: " + chosen(), "You chose " + chosen() + ".");
    }

    private List<String> because() {
        List<String> lines = new ArrayList<>(why());
        if (isSureMistake()) {
            lines.add(FeedbackWords.firstInReview(lang));
        }
        return lines;
    }

    /** The author's reason for an option. */
    final String why(Option option) {
        return SittingWords.ended(option.why().in(lang));
    }

    @Override
    List<Rows> rows(int columns) {
        int gap = ScreenWidth.of(columns).isNarrow() ? 2 : 3;
        Rows rows =
                new Rows(columns).headed(word().glyph, word().style, word().word.in(lang), given(), gap);
        because().forEach(line -> rows.text(line, Style.TEXT));
        return List.of(rows.addAll(named(columns)));
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(word().word.in(lang) + ". " + SittingWords.ended(given()));
        lines.addAll(because());
        lines.addAll(named());
        return lines;
    }
}
