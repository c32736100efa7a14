package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Happening;
import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rungs of the hint ladder in words. Rule and worked step are the author's where a lesson has them. */
public final class HintText {
    private final Walk walk;
    private final Stop.Question question;
    private final LessonPhase.Asking asking;
    private final Lang lang;

    public HintText(Walk walk, Stop.Question question, LessonPhase.Asking asking, Lang lang) {
        this.walk = walk;
        this.question = question;
        this.asking = asking;
        this.lang = lang;
    }

    /** What a rung is called; at most 16 columns, since the key bar names the next one. */
    static Text kind(HintRung rung) {
        return switch (rung) {
            case WHO -> new Text("누가", "who");
            case RULE -> new Text("규칙", "rule");
            case STRIKE -> new Text("보기 하나 지우기", "one option out");
            case WORKED -> new Text("풀이 한 단계", "one worked step");
            case ANSWER -> new Text("답", "answer");
        };
    }

    /** The rungs used so far, the newest first. */
    public List<HintRung> used() {
        List<HintRung> ladder = Hints.ladder(asking.draft());
        List<HintRung> used = new ArrayList<>(ladder.subList(0, Math.min(asking.rungs(), ladder.size())));
        Collections.reverse(used);
        return used;
    }

    public String words(HintRung rung) {
        return switch (rung) {
            case WHO -> who();
            case RULE -> authors(0, rule());
            case STRIKE -> struck();
            case WORKED -> authors(1, rule());
            case ANSWER -> VerdictText.answer(question, rightNumber(), lang);
        };
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private String authors(int index, String otherwise) {
        List<Text> hints = question.ask().hints();
        return index < hints.size() ? hints.get(index).in(lang) : otherwise;
    }

    private String who() {
        Prompt prompt = new Prompt(walk, question, lang);
        String side = TermWords.side(question.side(), lang);
        boolean state = question.kind() == Step.Ask.Kind.NEXT_STATE;
        String who = ko()
                ? side + (state ? "의 상태를 묻습니다." : "입니다.")
                : state ? "The state of " + side + " is asked for." : TermWords.sideFirst(question.side(), lang) + ".";
        String because = prompt.event();
        Happening cause = prompt.cause();
        if (cause instanceof Happening.Arrived arrived) {
            String flags = arrived.segment().flagText();
            String to = TermWords.side(arrived.to(), lang);
            because = ko()
                    ? "방금 " + to + "에 " + Josa.subject(flags) + " 도착했습니다."
                    : TermWords.capital(TermWords.article(flags)) + " has just reached " + to + ".";
        } else if (cause instanceof Happening.Lost lost) {
            because = ko() ? lost.number() + "번 세그먼트는 도착하지 않았습니다." : "Segment " + lost.number() + " has not arrived.";
        }
        return because.isEmpty() ? who : who + " " + because;
    }

    private String rule() {
        if (question.kind() == Step.Ask.Kind.NEXT_STATE) {
            return ko() ? "방금 일어난 일이 이쪽의 상태를 바꾸는지 보세요." : "Ask whether what just happened changes this end's state.";
        }
        return ko()
                ? "seq에는 이쪽이 다음에 쓸 번호, ack에는 다음에 받을 번호를 적습니다."
                : "seq is the next number this end uses, ack the next one it expects.";
    }

    private String struck() {
        if (asking.draft() instanceof SegmentDraft.Picking picking
                && !picking.struck().isEmpty()) {
            int index = picking.struck().iterator().next();
            Verdict verdict = EngineJudge.judge(question, picking.choices().get(index));
            String because = verdict.slip() == Mistake.NONE
                    ? ""
                    : " " + verdict.slip().sentence().in(lang);
            return (ko() ? (index + 1) + "번을 지웠습니다." : "Number " + (index + 1) + " is struck out.") + because;
        }
        return ko() ? "더 지울 보기가 없습니다." : "There is no other choice to strike out.";
    }

    /** The number of the right choice, 0 where there are no choices. */
    int rightNumber() {
        return rightNumber(question, asking.draft());
    }

    public static int rightNumber(Stop.Question question, SegmentDraft draft) {
        if (draft instanceof SegmentDraft.Picking picking) {
            for (Answer choice : picking.choices()) {
                if (EngineJudge.judge(question, choice).right()) {
                    return picking.choices().indexOf(choice) + 1;
                }
            }
        }
        return 0;
    }
}
