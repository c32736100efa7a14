package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** The ladder as sentences: one line for each thing that happened, numbered by its segment. */
public final class Story {
    /** What stands before a line that tells more of the segment above it. */
    public static final String INDENT = "   ";

    private final LadderScene scene;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();
    /** The segment of the line before, where that line told of its leaving. */
    private int justLeft;

    private Story(LadderScene scene, Lang lang) {
        this.scene = scene;
        this.lang = lang;
    }

    public static List<String> lines(LadderScene scene, Lang lang) {
        Story story = new Story(scene, lang);
        story.begin();
        for (int i = 0; i < scene.moments().size(); i++) {
            story.add(i);
        }
        return story.lines;
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private void begin() {
        State client = scene.client();
        State server = scene.server();
        if (client == server) {
            lines.add(INDENT + (ko() ? "처음에 양쪽 모두 " + client + "입니다." : "At first both ends are in " + client + "."));
            return;
        }
        lines.add(
                ko()
                        ? INDENT + "처음에 클라이언트는 " + client + ", 서버는 " + server + "입니다."
                        : INDENT + "At first the client is in " + client + ", the server in " + server + ".");
    }

    private void add(int index) {
        LadderScene.Moment moment = scene.moments().get(index);
        switch (moment.what()) {
            case Happening.Called called -> called(index, called, moment.name());
            case Happening.Departed departed -> {
                if (!scene.hidesSegments(index)) {
                    departed(departed);
                }
            }
            case Happening.Arrived arrived -> arrived(index, arrived);
            case Happening.Injected injected -> injected(injected);
            case Happening.Expired expired -> add(timer(expired.side(), expired.timer()) + newState(index, expired));
            case Happening.Crashed crashed -> add(powerLost(crashed.side()) + newState(index, crashed));
            case Happening.Lost lost -> {
                String name = name(lost.number(), lost.segment());
                add(ko() ? Josa.subject(name) + " 유실되었습니다." : name + " was lost.");
            }
            case Happening.Duplicated copy -> {
                String name = name(copy.number(), copy.segment());
                add(ko() ? Josa.subject(name) + " 복제되었습니다." : "A second copy was made of " + name + ".");
            }
            case Happening.Delayed late -> {
                String name = name(late.number(), late.segment());
                add(ko() ? Josa.subject(name) + " 지연됩니다." : name + " is held back.");
            }
            // Time is told by what it brought about.
            case Happening.Passed passed -> {}
        }
    }

    private void add(String words) {
        lines.add(INDENT + words);
        justLeft = 0;
    }

    private String powerLost(Side side) {
        return ko() ? TermWords.side(side, lang) + "의 전원이 꺼졌습니다." : TermWords.sideFirst(side, lang) + " lost power.";
    }

    /** {@code 1번 SYN}, {@code segment 1, SYN}. */
    private String name(int number, Segment segment) {
        return ko() ? number + "번 " + segment.flagText() : "Segment " + number + ", " + segment.flagText() + ",";
    }

    private void called(int index, Happening.Called called, String call) {
        if (called.call().equals(Event.RECEIVE)) {
            return;
        }
        String side = TermWords.side(called.side(), lang);
        String words = ko()
                ? Josa.subject(side) + " " + Josa.object(call) + " 불렀습니다."
                : TermWords.sideFirst(called.side(), lang) + " called " + call + ".";
        add(words + newState(index, called));
    }

    private void departed(Happening.Departed departed) {
        Segment segment = departed.segment();
        String side = TermWords.side(departed.from(), lang);
        lines.add(departed.number() + ". "
                + (ko()
                        ? Josa.subject(side) + " " + Josa.object(segment.flagText()) + " 보냈습니다. " + fields(segment)
                                + "."
                        : TermWords.sideFirst(departed.from(), lang) + " sent " + segment.flagText() + ". "
                                + fields(segment) + "."));
        justLeft = departed.number();
    }

    private static String fields(Segment segment) {
        return LadderWidths.seq(segment)
                + (segment.hasAck() ? ", " + LadderWidths.ack(segment) : "")
                + (segment.text() ? ", " + LadderWidths.length(segment) : "");
    }

    private void injected(Happening.Injected injected) {
        String flags = injected.segment().flagText();
        String peer = TermWords.side(injected.to().opposite(), lang);
        lines.add(injected.number() + ". "
                + (ko()
                        ? "제3자가 " + peer + "인 척 " + Josa.object(flags) + " 보냈습니다. " + fields(injected.segment()) + "."
                        : "Somebody else sent " + flags + " in the name of " + peer + ". " + fields(injected.segment())
                                + "."));
        justLeft = injected.number();
    }

    private void arrived(int index, Happening.Arrived arrived) {
        String side = TermWords.side(arrived.to(), lang);
        boolean itself = arrived.number() == justLeft;
        String what = ko()
                ? Josa.subject(side)
                        + (itself
                                ? " 받았습니다."
                                : " " + arrived.number() + "번 "
                                        + Josa.object(arrived.segment().flagText()) + " 받았습니다.")
                : TermWords.sideFirst(arrived.to(), lang) + " received "
                        + (itself
                                ? "it."
                                : "segment " + arrived.number() + ", "
                                        + arrived.segment().flagText() + ".");
        add(what + newState(index, arrived));
    }

    /** The state to which something took its end, as a sentence that follows; empty where it stayed or is kept back. */
    private String newState(int index, Happening happening) {
        Happening.Reaction reaction = happening.reaction().orElseThrow();
        if (scene.hidesState(index, reaction.side()) || !reaction.moves()) {
            return "";
        }
        State after = reaction.after();
        return ko()
                ? " " + Josa.topic(TermWords.side(reaction.side(), lang)) + " " + after + "입니다."
                : " " + TermWords.sideFirst(reaction.side(), lang) + " is in " + after + ".";
    }

    private String timer(Side side, Event.Timer timer) {
        String ko = TermWords.side(side, lang) + "의 ";
        String en = TermWords.sideFirst(side, lang) + "'s ";
        return switch (timer) {
            case RTO -> ko() ? ko + "재전송 타이머가 만료되었습니다." : en + "retransmission timer ran out.";
            case USER_TIMEOUT -> ko() ? ko + "제한 시간이 지났습니다." : en + "user timeout ran out.";
            case TIME_WAIT -> ko() ? ko + "2MSL이 지났습니다." : en + "2MSL is over.";
            case PERSIST -> ko() ? ko + "윈도우 확인 타이머가 만료되었습니다." : en + "persist timer ran out.";
        };
    }
}
