package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Side;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** What {@code tcpdump} prints of the connection. */
final class WirePart extends ObservedPart {
    private static final String TCPDUMP = "tcpdump -nn -S 'tcp port 80'";

    WirePart(Observation at, Lang lang) {
        super(at, lang);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        boolean late = at.story().client().isSynchronized();
        notes.add(say("보낸 쪽에서 잡았고 시각, win, 옵션은 뺐습니다.", "Captured at the sender; no clock, win, options.")
                + (late ? say(" 핸드셰이크 뒤부터입니다.", " After the handshake.") : ""));
        if (CaptureLines.of(at.story()).isEmpty()) {
            notes.add(say("아직 잡힌 세그먼트가 없습니다.", "No segment has been captured yet."));
        }
        return notes;
    }

    @Override
    Rows rows(int columns) {
        Rows rows = new Rows(columns).text(left(columns), TCPDUMP, Style.BOLD);
        notes().forEach(note -> rows.text(left(columns), note, Style.TEXT));
        boolean wide = ScreenWidth.of(columns).holdsTwoColumns();
        if (!wide) {
            rows.text(
                    left(columns),
                    "C " + CaptureLines.address(Side.CLIENT) + ", S " + CaptureLines.address(Side.SERVER),
                    Style.TEXT);
        }
        for (CaptureLines.Line line : CaptureLines.of(at.story())) {
            String direction = wide
                    ? CaptureLines.direction(line.from())
                    : TermWords.letter(line.from()) + " > "
                            + TermWords.letter(line.from().opposite()) + ":";
            segment(rows, line, direction);
        }
        return rows;
    }

    /** The number hangs in the margin; what does not fit goes on below the flags. */
    private void segment(Rows rows, CaptureLines.Line line, String direction) {
        int left = left(rows.columns());
        int under = left + Width.of(direction) + 1;
        List<String> broken = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String part : CaptureLines.parts(line.segment())) {
            if (!row.isEmpty() && under + row.length() + 1 + part.length() > rows.columns()) {
                broken.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(part);
        }
        broken.add(row.toString());
        String fate = fate(line.fate());
        int last = under + row.length();
        boolean beside = last + 3 + Width.of(fate) <= rows.columns();
        for (int i = 0; i < broken.size(); i++) {
            int at = i;
            rows.add((canvas, to) -> {
                if (at == 0) {
                    canvas.putRight(left - 1, to, String.valueOf(line.number()), Style.TEXT);
                    canvas.put(left, to, direction, Style.TEXT);
                }
                canvas.put(under, to, broken.get(at), Style.TEXT);
                if (at == broken.size() - 1 && beside) {
                    fate(canvas, last + 2, to, line.fate());
                }
            });
        }
        if (!beside && !fate.isEmpty()) {
            rows.add((canvas, to) -> fate(canvas, under, to, line.fate()));
        }
    }

    private void fate(Canvas canvas, int column, int row, CaptureLines.Fate fate) {
        String words = fate(fate);
        if (words.isEmpty()) {
            return;
        }
        boolean lost = fate == CaptureLines.Fate.LOST;
        int at = lost ? canvas.put(column, row, "✗ ", Style.WARN) : column;
        canvas.put(at, row, lost ? words : "(" + words + ")", Style.TEXT);
    }

    private String fate(CaptureLines.Fate fate) {
        return switch (fate) {
            case ARRIVED -> "";
            case FLYING -> say("전송 중", "in flight");
            case LOST -> say("도착하지 않음", "never arrived");
            case TWICE -> say("두 번 도착", "arrived twice");
        };
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(TCPDUMP);
        lines.addAll(notes());
        for (CaptureLines.Line line : CaptureLines.of(at.story())) {
            String fate = fate(line.fate());
            lines.add(line.number() + ". " + CaptureLines.direction(line.from()) + " "
                    + String.join(" ", CaptureLines.parts(line.segment()))
                    + (fate.isEmpty() ? "" : " (" + fate + ")"));
        }
        return lines;
    }
}
