package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Happening;
import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.lesson.Prompt;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rungs of a lesson's hint ladder in words. Rule and worked step are the author's where a lesson has them.
 *
 * @param rungs how many have been used
 */
public record HintText(Stop.Question question, SegmentDraft draft, int rungs, Lang lang) {
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

    /** The hints used so far, the newest first. */
    public List<Hint> used() {
        List<HintRung> ladder = Hints.ladder(draft);
        List<Hint> used = new ArrayList<>();
        for (HintRung rung : ladder.subList(0, Math.min(rungs, ladder.size()))) {
            used.add(0, new Hint(kind(rung), words(rung)));
        }
        return used;
    }

    private String words(HintRung rung) {
        return switch (rung) {
            case WHO -> who();
            case RULE -> authors(0, rule());
            case STRIKE -> struck();
            case WORKED -> authors(1, rule());
            case ANSWER -> RightAnswer.sentence(draft.choices(), question, lang);
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
        Prompt prompt = new Prompt(question, lang);
        String side = TermWords.side(question.side(), lang);
        boolean state = question.kind() == Step.Ask.Kind.NEXT_STATE;
        String who = ko()
                ? side + (state ? "의 상태를 묻습니다." : "입니다.")
                : state ? "The state of " + side + " is asked for." : TermWords.sideFirst(question.side(), lang) + ".";
        String because = because(prompt);
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

    /** What has just happened, as far as it tells who acts. */
    private String because(Prompt prompt) {
        return switch (prompt.cause()) {
            case Happening.Arrived arrived -> {
                String flags = arrived.segment().flagText();
                String to = TermWords.side(arrived.to(), lang);
                yield ko()
                        ? "방금 " + to + "에 " + Josa.subject(flags) + " 도착했습니다."
                        : TermWords.capital(TermWords.article(flags)) + " has just reached " + to + ".";
            }
            case Happening.Lost lost ->
                ko() ? lost.number() + "번 세그먼트는 도착하지 않았습니다." : "Segment " + lost.number() + " has not arrived.";
            case Happening.Called called -> prompt.event();
            case Happening.Expired expired -> prompt.event();
            case Happening.Crashed crashed -> prompt.event();
            case Happening.Departed departed -> "";
            case Happening.Injected injected -> "";
            case Happening.Duplicated copy -> "";
            case Happening.Delayed late -> "";
            case Happening.Passed passed -> "";
        };
    }

    /** Which choice a hint has struck out, and what is wrong with it. */
    private String struck() {
        return firstStruck()
                .map(index -> {
                    Answer answer = draft.choices().get(index);
                    Verdict verdict = EngineJudge.judge(question, answer);
                    String because = verdict.slip() == Mistake.NONE
                            ? ""
                            : " " + verdict.slip().sentence().in(lang);
                    int number = index + 1;
                    return (ko() ? number + "번을 지웠습니다." : "Number " + number + " is struck out.") + because;
                })
                .orElse(ko() ? "더 지울 보기가 없습니다." : "There is no other choice to strike out.");
    }

    private Optional<Integer> firstStruck() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> picking.struck().stream().findFirst();
            case SegmentDraft.Building building -> Optional.empty();
        };
    }
}
