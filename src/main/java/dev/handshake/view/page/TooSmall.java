package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Wrap;

/** What is shown where a page does not fit: what it needs, and two ways out. */
public final class TooSmall {
    private TooSmall() {}

    public static void draw(Canvas canvas, Lang lang) {
        String size = canvas.columns() + "x" + canvas.rows();
        if (canvas.columns() < 20 || canvas.rows() < 4) {
            canvas.put(0, 0, "40x12 q", Style.TEXT);
            return;
        }
        boolean ko = lang == Lang.KO;
        int row = canvas.rows() >= 8 ? 1 : 0;
        canvas.put(2, row++, ko ? "창이 " + size + "입니다." : "This window is " + size + ".", Style.BOLD);
        for (String line :
                Wrap.lines(ko ? "40x12부터 화면을 그릴 수 있습니다." : "Pages are drawn from 40x12 on.", canvas.columns() - 3)) {
            canvas.put(2, row++, line, Style.TEXT);
        }
        row += canvas.rows() >= 9 ? 1 : 0;
        canvas.put(2, row, "q", Style.BOLD);
        canvas.put(5, row++, ko ? "저장하고 나가기" : "save and leave", Style.TEXT);
        row += canvas.rows() >= 9 ? 1 : 0;
        for (String line : Wrap.lines(
                ko
                        ? "창을 키우면 하던 곳이 나옵니다. 텍스트 모드: handshake --plain"
                        : "Enlarge it to go on where you were. Text mode: handshake --plain",
                canvas.columns() - 3)) {
            canvas.put(2, row++, line, Style.TEXT);
        }
    }
}
