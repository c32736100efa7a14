package dev.handshake.view.diagram;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edges of the state diagram as sentences: how a state is reached, and where it leads. */
public final class EdgeWords {
    private static final int MOST = 2;

    private EdgeWords() {}

    /** {@code FIN_WAIT_2에서 FIN을 받으면 TIME_WAIT가 됩니다.} The two commonest ways where there are more. */
    public static String into(State state, Lang lang) {
        List<Transition> ways = Transition.into(state);
        List<Transition> shown = ways.subList(Math.max(0, ways.size() - MOST), ways.size());
        return lang == Lang.KO ? intoKo(state, shown) : intoEn(state, shown);
    }

    /**
     * How the change that a question is about came about, where the diagram has that edge. It has none for a power cut, a
     * user timeout or a refusal, though it may join the same two states for another reason.
     */
    public static Optional<String> made(Stop.Question question, Lang lang) {
        State to = question.state();
        return Transition.into(to).stream()
                .filter(t -> t.from() == question.met().state() && happened(t, question))
                .findFirst()
                .map(t -> lang == Lang.KO ? intoKo(to, List.of(t)) : intoEn(to, List.of(t)));
    }

    /** True where this edge is the one that was taken. */
    private static boolean happened(Transition way, Stop.Question question) {
        return switch (way.event()) {
            case "active OPEN", "passive OPEN", "CLOSE", "SEND" ->
                question.call().map(Event.Call::words).equals(Optional.of(way.event()));
            case "2MSL" -> question.expired(Event.Timer.TIME_WAIT);
            default ->
                question.arrived()
                        .filter(segment -> segment.rst() == way.event().equals("RST"))
                        .isPresent();
        };
    }

    /** Where a state leads; empty for none. */
    public static String from(State state, Lang lang) {
        List<Transition> ways = Transition.from(state);
        List<String> parts = new ArrayList<>();
        for (Transition way : ways) {
            parts.add(lang == Lang.KO ? event(way).ko + "면 " + way.to() : way.to() + " on " + event(way).en);
        }
        if (parts.isEmpty()) {
            return "";
        }
        return lang == Lang.KO
                ? state + "에서 " + Josa.subject(String.join(", ", parts)) + " 됩니다."
                : state + " leads to " + String.join(", ", parts) + ".";
    }

    private static String intoKo(State state, List<Transition> ways) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ways.size(); i++) {
            Transition way = ways.get(i);
            boolean last = i == ways.size() - 1;
            text.append(way.from())
                    .append("에서 ")
                    .append(last ? event(way).ko + "면 " : event(way).or());
        }
        return text + Josa.subject(state.name()) + " 됩니다.";
    }

    private static String intoEn(State state, List<Transition> ways) {
        StringBuilder text = new StringBuilder(state + " is entered");
        for (int i = 0; i < ways.size(); i++) {
            Transition way = ways.get(i);
            text.append(i == 0 ? " from " : " or from ")
                    .append(way.from())
                    .append(" on ")
                    .append(event(way).en);
        }
        return text + ".";
    }

    /** An event in words; the Korean one is a verb without its ending. */
    private record Words(String ko, String en) {
        /** 받으면, but 받거나. */
        String or() {
            return (ko.endsWith("으") ? ko.substring(0, ko.length() - 1) : ko) + "거나 ";
        }
    }

    private static Words event(Transition way) {
        return switch (way.event()) {
            case "active OPEN" -> new Words("connect()를 부르", "connect()");
            case "passive OPEN" -> new Words("listen()을 부르", "listen()");
            case "CLOSE" -> new Words("close()를 부르", "close()");
            case "SEND" -> new Words("데이터를 보내", "a send");
            case "ACK of SYN" -> new Words("자기 SYN의 ACK를 받으", "the ACK of its SYN");
            case "ACK of FIN" -> new Words("자기 FIN의 ACK를 받으", "the ACK of its FIN");
            case "FIN, ACK of FIN" -> new Words("FIN과 자기 FIN의 ACK를 함께 받으", "a FIN that also acknowledges its own");
            case "2MSL" -> new Words("2MSL이 지나", "the end of 2MSL");
            default -> new Words(Josa.object(way.event()) + " 받으", TermWords.article(way.event()));
        };
    }
}
