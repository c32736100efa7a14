package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Side;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** The calls that both programs made, and what they returned. */
final class CallPart extends ObservedPart {
    private static final Text CALLS = new Text("소켓 호출", "Socket calls");
    private static final Text NO_CALL = new Text("(호출 없음)", "(no call)");

    CallPart(Observation at, Lang lang) {
        super(at, lang);
    }

    @Override
    Rows rows(int columns) {
        int left = left(columns);
        Rows rows = new Rows(columns).text(left, CALLS.in(lang), Style.BOLD);
        if (ScreenWidth.of(columns).holdsTwoColumns()) {
            beside(rows, left, columns / 2);
        } else {
            below(rows, left);
        }
        return rows;
    }

    private void beside(Rows rows, int left, int half) {
        List<SocketCalls.Call> client = at.calls(Side.CLIENT, lang);
        List<SocketCalls.Call> server = at.calls(Side.SERVER, lang);
        for (int i = 0; i < Math.max(1, Math.max(client.size(), server.size())); i++) {
            int index = i;
            rows.add((canvas, row) -> {
                call(canvas, left, row, Side.CLIENT, client, index);
                call(canvas, half, row, Side.SERVER, server, index);
            });
        }
    }

    private void below(Rows rows, int left) {
        for (Side side : Side.values()) {
            List<SocketCalls.Call> calls = at.calls(side, lang);
            for (int i = 0; i < Math.max(1, calls.size()); i++) {
                int index = i;
                rows.add((canvas, row) -> call(canvas, left, row, side, calls, index));
            }
        }
    }

    private void call(Canvas canvas, int column, int row, Side side, List<SocketCalls.Call> calls, int index) {
        if (index == 0) {
            canvas.put(column - 2, row, TermWords.letter(side), Style.BOLD);
        }
        if (index < calls.size()) {
            canvas.put(column, row, calls.get(index).call(), Style.TEXT);
            canvas.put(column + 12, row, calls.get(index).result(), Style.TEXT);
        } else if (index == 0) {
            canvas.put(column, row, NO_CALL.in(lang), Style.TEXT);
        }
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(CALLS.in(lang) + ".");
        for (Side side : Side.values()) {
            String name = TermWords.sideFirst(side, lang) + ": ";
            List<SocketCalls.Call> calls = at.calls(side, lang);
            if (calls.isEmpty()) {
                lines.add(name + NO_CALL.in(lang));
            }
            calls.forEach(call -> lines.add(name + (call.call() + " " + call.result()).strip()));
        }
        return lines;
    }
}
