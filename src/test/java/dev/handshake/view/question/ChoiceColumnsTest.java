package dev.handshake.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of all choices stand below each other, also where one of them has flags too long for the wire's column. */
class ChoiceColumnsTest {
    private static final List<Answer> CHOICES = Stream.of(
                    Flag.bits(Flag.FIN, Flag.ACK), Flag.bits(Flag.SYN, Flag.FIN, Flag.ACK), Flag.bits(Flag.ACK))
            .map(flags -> (Answer) new Answer.Sends(Segment.of(flags, 101, 301, 65_535)))
            .toList();

    @Test
    void seq_and_ack_are_compared_straight_down_at_every_width() {
        for (int columns : new int[] {110, 80, 60}) {
            List<String> rows = rows(columns);
            assertThat(rows).hasSize(3);
            assertThat(rows.stream().map(row -> row.indexOf("seq=")).distinct())
                    .as(String.join("\n", rows))
                    .hasSize(1);
            assertThat(rows.stream().map(row -> row.indexOf("ack=")).distinct())
                    .as(String.join("\n", rows))
                    .hasSize(1);
        }
    }

    private static List<String> rows(int columns) {
        SegmentDraft.Picking picking = new SegmentDraft.Picking(CHOICES, 0, Set.of(), Set.of());
        Grid grid = Grid.of(columns, new LadderWidths(7, 3, 0));
        Rows rows = new EngineAnswers(picking, grid, RowMarks.NONE, false, Lang.EN).rows(columns);
        Canvas canvas = new Canvas(columns, rows.size());
        rows.draw(canvas, 0, rows.size());
        return canvas.frame().text().lines().toList();
    }
}
