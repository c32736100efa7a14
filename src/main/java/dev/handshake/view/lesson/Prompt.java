package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.List;
import java.util.Optional;

/**
 * The question of a stop in words: the author's, or the program's own, which says what has just happened where the ladder
 * alone does not.
 */
public final class Prompt {
    private final Stop.Question question;
    private final Lang lang;
    private final String side;

    public Prompt(Stop.Question question, Lang lang) {
        this.question = question;
        this.lang = lang;
        this.side = TermWords.side(question.side(), lang);
    }

    /** The question as it is asked for this draft. */
    public String words(SegmentDraft draft) {
        return words(draft.choices().isEmpty());
    }

    /** The question as it is asked where the answer is picked: the longest that it gets. */
    String pickedWords() {
        return words(false);
    }

    private String words(boolean builds) {
        if (question.ask().hasPrompt()) {
            return question.ask().prompt().in(lang);
        }
        return switch (question.kind()) {
            case NEXT_STATE -> state();
            case NUMBERS -> after(event()) + numbers();
            case NEXT_SEGMENT -> after(event()) + (builds ? build() : pick());
        };
    }

    /** The same for the narrowest screens. */
    public String shortWords(SegmentDraft draft) {
        boolean plain = !question.ask().hasPrompt()
                && question.kind() == Step.Ask.Kind.NEXT_SEGMENT
                && !draft.choices().isEmpty()
                && event().isEmpty();
        if (!plain) {
            return words(draft);
        }
        return ko() ? side + "의 다음 세그먼트는?" : "Which segment is next from " + side + "?";
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    /** A sentence with the blank that what follows it needs. */
    private static String after(String sentence) {
        return sentence.isEmpty() ? "" : sentence + " ";
    }

    private String build() {
        return ko() ? Josa.subject(side) + " 보낼 세그먼트를 직접 만들어 보세요." : "Build the segment that " + side + " sends next.";
    }

    private String pick() {
        boolean named = !event().isEmpty();
        if (ko()) {
            return "다음에 " + (named ? "" : Josa.subject(side) + " ") + "보내는 세그먼트는 무엇인가요?";
        }
        return "Which segment does " + (named ? "it" : side) + " send next?";
    }

    private String numbers() {
        String flags = question.segment().flagText();
        return ko()
                ? Josa.subject(side) + " 다음에 보내는 " + flags + "의 seq와 ack는 얼마인가요?"
                : "Which seq and ack does " + side + "'s next " + flags + " carry?";
    }

    private String state() {
        Optional<Happening.Arrived> here = cause().arrival().filter(arrived -> arrived.to() == question.side());
        if (here.isPresent()) {
            String name = name(here.get().segment());
            return ko()
                    ? Josa.object(name) + " 받은 " + Josa.topic(side) + " 지금 어떤 상태인가요?"
                    : TermWords.sideFirst(question.side(), lang) + " has received " + TermWords.article(name)
                            + ". Which state is it in now?";
        }
        return after(event())
                + after(loss())
                + (ko() ? Josa.topic(side) + " 지금 어떤 상태인가요?" : "Which state is " + side + " in now?");
    }

    /** What the asked end met, as a sentence; empty where a segment on the ladder tells it. */
    public String event() {
        return switch (cause()) {
            case Happening.Called called -> {
                String call = call();
                yield ko()
                        ? Josa.subject(TermWords.side(called.side(), lang)) + " " + Josa.object(call) + " 불렀습니다."
                        : TermWords.sideFirst(called.side(), lang) + " calls " + call + ".";
            }
            case Happening.Expired expired -> timer(expired.side(), expired.timer());
            case Happening.Crashed crashed ->
                ko()
                        ? TermWords.side(crashed.side(), lang) + "의 전원이 꺼졌습니다."
                        : TermWords.sideFirst(crashed.side(), lang) + " loses power.";
            case Happening.Departed departed -> "";
            case Happening.Injected injected -> "";
            case Happening.Arrived arrived -> "";
            case Happening.Lost lost -> "";
            case Happening.Duplicated copy -> "";
            case Happening.Delayed late -> "";
            case Happening.Passed passed -> "";
        };
    }

    /** That a segment is lost, where that is what happened. */
    private String loss() {
        return switch (cause()) {
            case Happening.Lost lost ->
                ko() ? lost.number() + "번 세그먼트가 유실되었습니다." : "Segment " + lost.number() + " is lost.";
            case Happening.Called called -> "";
            case Happening.Departed departed -> "";
            case Happening.Injected injected -> "";
            case Happening.Arrived arrived -> "";
            case Happening.Duplicated copy -> "";
            case Happening.Delayed late -> "";
            case Happening.Expired expired -> "";
            case Happening.Crashed crashed -> "";
            case Happening.Passed passed -> "";
        };
    }

    private String timer(Side end, Event.Timer timer) {
        String whose = TermWords.side(end, lang) + (ko() ? "의 " : "'s ");
        String begins = ko() ? whose : TermWords.sideFirst(end, lang) + "'s ";
        return switch (timer) {
            case RTO -> begins + (ko() ? "재전송 타이머가 만료되었습니다." : "retransmission timer runs out.");
            case USER_TIMEOUT -> begins + (ko() ? "제한 시간이 지났습니다." : "user timeout runs out.");
            case TIME_WAIT -> ko() ? whose + "2MSL이 지났습니다." : "2MSL is over at " + TermWords.side(end, lang) + ".";
            case PERSIST -> begins + (ko() ? "윈도우 확인 타이머가 만료되었습니다." : "persist timer runs out.");
        };
    }

    /** The first happening of the last event. */
    public Happening cause() {
        List<Happening> story = question.scene().story();
        return story.get(question.scene().from());
    }

    /** The last call of the story by the name that the author gave it. */
    private String call() {
        return LadderScene.of(question.scene()).lastCall().orElse("connect()");
    }

    /** A segment by what matters about it: its flags, or its data. */
    private String name(Segment segment) {
        if (!segment.text() || segment.fin()) {
            return segment.flagText();
        }
        return ko() ? segment.length() + "바이트 데이터" : segment.length() + "-byte segment";
    }
}
