package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** How well each of the eleven states is known: the denser, the weaker. */
final class StateShares extends StatsPart {
    /** Below this many per cent a state is one to look at. */
    private static final int WEAK = 70;

    private static final List<String> SHORT = List.of(
            "CLOSED", "LISTEN", "S_SENT", "S_RCVD", "ESTAB", "FIN_W1", "FIN_W2", "CLOSNG", "TIME_W", "CLOS_W", "L_ACK");
    private static final List<State> STATES = List.of(
            State.CLOSED,
            State.LISTEN,
            State.SYN_SENT,
            State.SYN_RECEIVED,
            State.ESTABLISHED,
            State.FIN_WAIT_1,
            State.FIN_WAIT_2,
            State.CLOSING,
            State.TIME_WAIT,
            State.CLOSE_WAIT,
            State.LAST_ACK);
    /** States of opening; the rest are states of closing. */
    private static final int OPENING = 4;

    StateShares(Statistics counted, Lang lang) {
        super(counted, lang);
    }

    private static String density(int percent) {
        return percent >= 90 ? "░" : percent >= 80 ? "▒" : percent >= WEAK ? "▓" : "█";
    }

    private static Style style(Statistics.Share share) {
        return share.percent() < WEAK ? Style.WARN : Style.TEXT;
    }

    private Statistics.Share of(State state) {
        return counted.states().getOrDefault(state, Statistics.Share.NONE);
    }

    @Override
    Rows rows(int columns) {
        Rows rows = new Rows(columns).text(say("상태별 기억", "Each state"), Style.BOLD);
        switch (ScreenWidth.of(columns)) {
            case NARROW -> STATES.forEach(state -> rows.add((canvas, row) -> listed(canvas, row, state)));
            case MEDIUM -> rows.addAll(heat(columns, 0, OPENING)).addAll(heat(columns, OPENING, STATES.size()));
            case NORMAL, WIDE -> rows.addAll(heat(columns, 0, STATES.size()));
        }
        return rows.text(
                ScreenWidth.of(columns).isNarrow()
                        ? say("진할수록 약합니다.", "Denser is weaker.")
                        : say(
                                "진할수록 약합니다. 숫자는 맞힌 비율(%), 이름은 줄여 썼습니다.",
                                "Denser is weaker. Numbers are per cent right, names are cut short."),
                Style.TEXT);
    }

    private Rows heat(int columns, int from, int to) {
        Canvas canvas = new Canvas(columns, 3);
        int at = Sheet.margin(columns);
        for (int i = from; i < to; i++) {
            Statistics.Share share = of(STATES.get(i));
            String name = SHORT.get(i);
            canvas.put(at, 0, name, Style.TEXT);
            if (share.all() == 0) {
                canvas.put(at, 1, "-", Style.TEXT);
            } else {
                canvas.fill(at, at + 5, 1, density(share.percent()), style(share));
                canvas.put(at, 2, String.valueOf(share.percent()), Style.TEXT);
            }
            at += name.length() + 1;
        }
        return new Rows(columns).picture(canvas.frame());
    }

    private void listed(Canvas canvas, int row, State state) {
        int margin = Sheet.margin(canvas.columns());
        Statistics.Share share = of(state);
        canvas.put(margin, row, state.name(), Style.TEXT);
        if (share.all() == 0) {
            canvas.put(margin + 14, row, "-", Style.TEXT);
            return;
        }
        canvas.fill(margin + 14, margin + 19, row, density(share.percent()), style(share));
        canvas.putRight(margin + 24, row, share.percent() + "%", Style.TEXT);
    }

    @Override
    List<String> speech() {
        return STATES.stream().map(state -> state + ": " + spoken(of(state))).toList();
    }
}
