package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
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

    private final Scene scene;
    private final Lang lang;
    private final List<String> calls;
    private final List<String> lines = new ArrayList<>();
    private int callCount;
    /** The segment of the line before, where that line told of its leaving. */
    private int justLeft;

    private Story(Lesson lesson, Scene scene, Lang lang) {
        this.scene = scene;
        this.lang = lang;
        this.calls = Ladder.calls(lesson);
    }

    public static List<String> lines(Lesson lesson, Scene scene, Lang lang) {
        Story story = new Story(lesson, scene, lang);
        story.begin();
        for (int i = 0; i < scene.story().size(); i++) {
            story.add(scene.story().get(i), scene.keepsBack(i));
        }
        return story.lines;
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private void begin() {
        State client = scene.start().state(Side.CLIENT);
        State server = scene.start().state(Side.SERVER);
        if (client == server) {
            lines.add(INDENT + (ko() ? "처음에 양쪽 모두 " + client + "입니다." : "At first both ends are in " + client + "."));
            return;
        }
        lines.add(
                ko()
                        ? INDENT + "처음에 클라이언트는 " + client + ", 서버는 " + server + "입니다."
                        : INDENT + "At first the client is in " + client + ", the server in " + server + ".");
    }

    private void add(Happening happening, boolean keptBack) {
        if (happening instanceof Happening.Called called) {
            called(called, keptBack);
        } else if (happening instanceof Happening.Departed departed) {
            if (!keptBack || !scene.hidesSegments()) {
                departed(departed);
            }
        } else if (happening instanceof Happening.Arrived arrived) {
            arrived(arrived, keptBack);
        } else if (happening instanceof Happening.Expired expired) {
            String words = timer(expired.side(), expired.timer());
            add(words, changed(expired.side(), expired.before(), expired.after(), keptBack));
        } else if (happening instanceof Happening.Crashed crashed) {
            String words = ko()
                    ? TermWords.side(crashed.side(), lang) + "의 전원이 꺼졌습니다."
                    : TermWords.sideFirst(crashed.side(), lang) + " lost power.";
            add(words, changed(crashed.side(), crashed.before(), State.CLOSED, keptBack));
        } else {
            onTheWire(happening);
        }
    }

    private void add(String words, String state) {
        lines.add(INDENT + words + state);
        justLeft = 0;
    }

    private void onTheWire(Happening happening) {
        if (happening instanceof Happening.Lost lost) {
            String name = name(lost.number(), lost.segment());
            add(ko() ? Josa.subject(name) + " 유실되었습니다." : name + " was lost.", "");
        } else if (happening instanceof Happening.Duplicated copy) {
            String name = name(copy.number(), copy.segment());
            add(ko() ? Josa.subject(name) + " 복제되었습니다." : "A second copy was made of " + name + ".", "");
        } else if (happening instanceof Happening.Delayed late) {
            String name = name(late.number(), late.segment());
            add(ko() ? Josa.subject(name) + " 늦어집니다." : name + " is held back.", "");
        }
    }

    /** {@code 1번 SYN}, {@code segment 1, SYN}. */
    private String name(int number, Segment segment) {
        return ko() ? number + "번 " + segment.flagText() : "Segment " + number + ", " + segment.flagText() + ",";
    }

    private void called(Happening.Called called, boolean keptBack) {
        String call = callCount < calls.size() ? calls.get(callCount) : "";
        callCount++;
        if (called.call() instanceof Event.Receive) {
            return;
        }
        String side = TermWords.side(called.side(), lang);
        String words = ko()
                ? Josa.subject(side) + " " + Josa.object(call) + " 불렀습니다."
                : TermWords.sideFirst(called.side(), lang) + " called " + call + ".";
        add(words, changed(called.side(), called.before(), called.after(), keptBack));
    }

    private void departed(Happening.Departed departed) {
        Segment segment = departed.segment();
        String fields = LadderWidths.seq(segment)
                + (segment.hasAck() ? ", " + LadderWidths.ack(segment) : "")
                + (segment.text() ? ", " + LadderWidths.length(segment) : "");
        String side = TermWords.side(departed.from(), lang);
        lines.add(departed.number() + ". "
                + (ko()
                        ? Josa.subject(side) + " " + Josa.object(segment.flagText()) + " 보냈습니다. " + fields + "."
                        : TermWords.sideFirst(departed.from(), lang) + " sent " + segment.flagText() + ". " + fields
                                + "."));
        justLeft = departed.number();
    }

    private void arrived(Happening.Arrived arrived, boolean keptBack) {
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
        add(what, changed(arrived.to(), arrived.before(), arrived.after(), keptBack));
    }

    private String changed(Side side, State before, State after, boolean keptBack) {
        boolean hidden = keptBack && scene.hidesState(side);
        if (hidden || before == after) {
            return "";
        }
        return ko()
                ? " " + Josa.topic(TermWords.side(side, lang)) + " " + after + "입니다."
                : " " + TermWords.sideFirst(side, lang) + " is in " + after + ".";
    }

    private String timer(Side side, Event.Timer timer) {
        String ko = TermWords.side(side, lang) + "의 ";
        String en = TermWords.sideFirst(side, lang) + "'s ";
        return switch (timer) {
            case RTO -> ko() ? ko + "재전송 타이머가 끝났습니다." : en + "retransmission timer ran out.";
            case USER_TIMEOUT -> ko() ? ko + "제한 시간이 끝났습니다." : en + "user timeout ran out.";
            case TIME_WAIT -> ko() ? ko + "2MSL이 지났습니다." : en + "2MSL is over.";
            case PERSIST -> ko() ? ko + "윈도우 확인 타이머가 끝났습니다." : en + "persist timer ran out.";
        };
    }
}
