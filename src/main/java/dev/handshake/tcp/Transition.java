package dev.handshake.tcp;

import java.util.List;

/**
 * An edge of the state diagram (RFC 9293, Figure 5, with its note 2): what leads from one state to the next.
 *
 * @param from the state before
 * @param to the state after
 * @param event what happens: a call, a segment or a timeout, as the diagram writes it
 * @param sends what is sent, empty for nothing
 */
public record Transition(State from, State to, String event, String sends) {
    /** The edges, in the order in which the diagram draws them from top to bottom. */
    public static final List<Transition> ALL = List.of(
            new Transition(State.CLOSED, State.SYN_SENT, "active OPEN", "SYN"),
            new Transition(State.CLOSED, State.LISTEN, "passive OPEN", ""),
            new Transition(State.SYN_SENT, State.CLOSED, "CLOSE", ""),
            new Transition(State.LISTEN, State.CLOSED, "CLOSE", ""),
            new Transition(State.LISTEN, State.SYN_SENT, "SEND", "SYN"),
            new Transition(State.LISTEN, State.SYN_RECEIVED, "SYN", "SYN,ACK"),
            new Transition(State.SYN_RECEIVED, State.LISTEN, "RST", ""),
            new Transition(State.SYN_SENT, State.SYN_RECEIVED, "SYN", "SYN,ACK"),
            new Transition(State.SYN_SENT, State.ESTABLISHED, "SYN,ACK", "ACK"),
            new Transition(State.SYN_RECEIVED, State.ESTABLISHED, "ACK of SYN", ""),
            new Transition(State.SYN_RECEIVED, State.FIN_WAIT_1, "CLOSE", "FIN"),
            new Transition(State.ESTABLISHED, State.FIN_WAIT_1, "CLOSE", "FIN"),
            new Transition(State.ESTABLISHED, State.CLOSE_WAIT, "FIN", "ACK"),
            new Transition(State.FIN_WAIT_1, State.FIN_WAIT_2, "ACK of FIN", ""),
            new Transition(State.FIN_WAIT_1, State.CLOSING, "FIN", "ACK"),
            new Transition(State.FIN_WAIT_1, State.TIME_WAIT, "FIN, ACK of FIN", "ACK"),
            new Transition(State.FIN_WAIT_2, State.TIME_WAIT, "FIN", "ACK"),
            new Transition(State.CLOSING, State.TIME_WAIT, "ACK of FIN", ""),
            new Transition(State.CLOSE_WAIT, State.LAST_ACK, "CLOSE", "FIN"),
            new Transition(State.LAST_ACK, State.CLOSED, "ACK of FIN", ""),
            new Transition(State.TIME_WAIT, State.CLOSED, "2MSL", ""));

    /** {@code event / sends} as the diagram labels the edge. */
    public String label() {
        return sends.isEmpty() ? event : event + " / " + sends;
    }

    /** The edges that end in this state. */
    public static List<Transition> into(State state) {
        return ALL.stream().filter(t -> t.to() == state).toList();
    }

    /** The edges that leave this state. */
    public static List<Transition> from(State state) {
        return ALL.stream().filter(t -> t.from() == state).toList();
    }
}
