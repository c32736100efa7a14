package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code ss} prints at both ends. */
final class SocketPart extends ObservedPart {
    private static final String SS = "ss -tan";
    private static final Text NO_SOCKET = new Text("(행 없음)", "(no row)");

    SocketPart(Observation at, Lang lang) {
        super(at, lang);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        boolean listens = Stream.of(Side.values())
                .flatMap(side -> at.sockets(side).stream())
                .anyMatch(row -> row.state().equals(SocketTable.name(State.LISTEN)));
        if (listens) {
            notes.add(say(
                    "LISTEN 행의 두 칸은 accept 큐의 길이와 한도라서 비워 두었습니다.",
                    "In a LISTEN row: length and limit of the accept queue, not told here."));
        }
        if (at.story().kept().isPresent()) {
            notes.add(say(
                    "묻고 있는 쪽은 방금 일어난 일이 반영되기 전의 값입니다.", "The end in question shows its values from before the event."));
        }
        return notes;
    }

    @Override
    Rows rows(int columns) {
        int left = left(columns);
        Rows rows = new Rows(columns).text(left, SS, Style.BOLD);
        rows.add((canvas, row) -> {
            canvas.put(left, row, "State      Recv-Q Send-Q", Style.TEXT);
            boolean full = ScreenWidth.of(columns).holdsTwoColumns();
            addresses(canvas, row, full ? "Local Address:Port" : "Local", full ? "Peer Address:Port" : "Peer");
        });
        for (Side side : Side.values()) {
            sockets(rows, side);
        }
        notes().forEach(note -> rows.text(left, note, Style.TEXT));
        return rows;
    }

    private void sockets(Rows rows, Side side) {
        int left = left(rows.columns());
        List<SocketTable.Row> sockets = at.sockets(side);
        if (sockets.isEmpty()) {
            rows.add((canvas, row) -> {
                canvas.put(left - 2, row, TermWords.letter(side), Style.BOLD);
                canvas.put(left, row, NO_SOCKET.in(lang), Style.TEXT);
            });
        }
        for (int i = 0; i < sockets.size(); i++) {
            SocketTable.Row socket = sockets.get(i);
            String letter = i == 0 ? TermWords.letter(side) : "";
            rows.add((canvas, row) -> {
                canvas.put(left - 2, row, letter, Style.BOLD);
                canvas.put(left, row, socket.state(), Style.TEXT);
                canvas.putRight(left + 17, row, socket.recvQ(), Style.TEXT);
                canvas.putRight(left + 24, row, socket.sendQ(), Style.TEXT);
                addresses(canvas, row, socket.local(), socket.peer());
            });
            if (ScreenWidth.of(rows.columns()).isNarrow()) {
                rows.add((canvas, row) -> canvas.put(left + 2, row, socket.local() + " " + socket.peer(), Style.TEXT));
            }
        }
    }

    /** Both addresses in their columns; a narrow screen has none for them. */
    private static void addresses(Canvas canvas, int row, String local, String peer) {
        ScreenWidth width = ScreenWidth.of(canvas);
        if (!width.isNarrow()) {
            int at = left(canvas.columns()) + 26;
            canvas.put(at, row, local, Style.TEXT);
            canvas.put(at + (width.holdsTwoColumns() ? 20 : 16), row, peer, Style.TEXT);
        }
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(SS);
        for (Side side : Side.values()) {
            String name = TermWords.sideFirst(side, lang) + ": ";
            List<SocketTable.Row> sockets = at.sockets(side);
            if (sockets.isEmpty()) {
                lines.add(name + NO_SOCKET.in(lang));
            }
            for (SocketTable.Row row : sockets) {
                lines.add(name + row.state() + ", Recv-Q " + row.recvQ() + ", Send-Q " + row.sendQ() + ", "
                        + row.local() + ", " + row.peer());
            }
        }
        lines.addAll(notes());
        return lines;
    }
}
