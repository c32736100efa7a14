package dev.handshake.view.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.Learner;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The head of a delivered segment on its way. */
class MotionTest {
    private static List<Frame> between(Page before, Page after, int columns, int rows) {
        return after.motionFrom(before, columns, rows, false);
    }

    /** The row of a frame that differs from the last one. */
    private static List<String> rows(List<Frame> frames, Frame last) {
        return frames.stream()
                .map(frame -> {
                    List<Integer> differ = new ArrayList<>();
                    for (int row = 0; row < last.rows(); row++) {
                        if (!frame.rowText(row).equals(last.rowText(row))) {
                            differ.add(row);
                        }
                    }
                    assertThat(differ).hasSize(1);
                    return frame.rowText(differ.get(0)).strip();
                })
                .toList();
    }

    /** The right answer to which segment comes first has been given, and the learner goes on: the SYN arrives. */
    private static Learner learner() {
        return Learner.of("three-way", Lang.EN).to(2).goOn().goOn();
    }

    @Test
    void the_head_runs_along_its_row_and_nothing_else_moves() {
        Learner learner = learner();
        Page before = learner.page();
        Page after = learner.goOn().page();
        List<Frame> frames = between(before, after, 80, 24);
        assertThat(String.join("\n", rows(frames, after.frame(80, 24, false)))).isEqualTo("""
                   1     SYN_SENT ├▶─ SYN        seq=100 ────────────────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ▶───────────────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ───▶────────────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ─────▶──────────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ────────▶───────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ───────────▶────────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ─────────────▶──────│ ?
                   1     SYN_SENT ├── SYN        seq=100 ────────────────▶───│ ?""");
        assertThat(after.motionFrom(before, 80, 24, true).get(0).text()).matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    void nothing_moves_where_nothing_arrives_or_the_screen_is_narrow_or_the_language_flips() {
        Learner learner = learner();
        Page before = learner.page();
        Page after = learner.goOn().page();
        assertThat(between(before, after, 59, 24)).isEmpty();
        assertThat(between(after, before, 80, 24)).isEmpty();
        assertThat(between(after, learner.press("1").page(), 80, 24)).isEmpty();
        assertThat(between(before, learner.send(Msg.Common.FLIP_LANGUAGE).page(), 80, 24))
                .isEmpty();
    }
}
