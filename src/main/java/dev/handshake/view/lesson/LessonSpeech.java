package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.ladder.Story;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step of a lesson as sentences, each complete when heard alone, in the order of the screen. */
public final class LessonSpeech {
    private final LessonMoment walking;
    private final Model model;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    public LessonSpeech(LessonMoment walking, Model model) {
        this.walking = walking;
        this.model = model;
        this.lang = model.lang();
    }

    /** What is to be read at this stop, empty where it asks. A question of a quiz has its own page where it can be asked. */
    static Optional<Text> toRead(LessonMoment walking, Model model) {
        if (walking.stop() instanceof Stop.Check check) {
            return Optional.of(
                    model.catalog().quizzes().isEmpty()
                            ? new Text("문항을 읽고 있습니다.", "The questions are being read.")
                            : new Text(
                                    "이 자리의 문항(" + check.question() + ")을 찾을 수 없어 건너뜁니다.",
                                    "The question asked here (" + check.question()
                                            + ") is not there, so it is passed over."));
        }
        return walking.stop() instanceof Stop.Read read ? Optional.of(read.text()) : Optional.empty();
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    /** The whole situation. */
    List<String> whole() {
        title();
        lines.addAll(story(walking, walking.scene()));
        body();
        return lines;
    }

    /** What the ladder shows now and did not at that step. */
    public List<String> newsSince(LessonMoment before) {
        news(before);
        return lines;
    }

    /** What is new since this step was shown that way. */
    List<String> after(LessonMoment before) {
        if (!before.walk().equals(walking.walk()) || before.equals(walking)) {
            return whole();
        }
        if (before.at() > walking.at()) {
            // Undone: where we are is what matters, not what is new.
            return whole();
        }
        if (before.at() == 0 && before.stop() instanceof Stop.Check && walking.at() > 0) {
            // A lesson that opened with a question of a quiz has not said yet how it begins.
            lines.addAll(story(walking, walking.scene()));
            body();
            return lines;
        }
        if (before.at() != walking.at()) {
            news(before);
            body();
            return lines;
        }
        changed(before);
        return lines;
    }

    /**
     * What the ladder shows now and did not while the step before was open: what an answer gave away is told with the next
     * step, and of a line that grew only what it grew by.
     */
    private void news(LessonMoment before) {
        List<String> told = story(before, before.stop().scene());
        List<String> now = story(walking, walking.scene());
        for (int i = 0; i < now.size(); i++) {
            String old = i < told.size() ? told.get(i) : "";
            if (old.isEmpty() || !now.get(i).startsWith(old)) {
                lines.add(now.get(i));
            } else if (now.get(i).length() > old.length()) {
                lines.add(Story.INDENT + now.get(i).substring(old.length()).strip());
            }
        }
    }

    private void changed(LessonMoment before) {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding) {
            confidence();
        } else if (phase instanceof LessonPhase.Solved solved) {
            if (before.phase() instanceof LessonPhase.Solved) {
                why(solved.asked(), solved.verdict(), solved.why());
            } else {
                right(solved);
            }
        } else if (phase instanceof LessonPhase.Asking asking && before.phase() instanceof LessonPhase.Asking old) {
            if (asking.last().isPresent() && !asking.last().equals(old.last())
                    || asking.misses() != old.misses() && asking.last().isPresent()) {
                wrong(asking, asking.last().get());
            } else if (asking.why() != old.why() && asking.last().isPresent()) {
                why(asking, asking.last().get(), asking.why());
            } else if (asking.rungs() != old.rungs()) {
                hint(asking);
            } else if (!asking.draft().equals(old.draft())) {
                drafted(asking.draft());
            } else {
                question();
            }
        } else if (phase instanceof LessonPhase.Asking asking
                && before.phase() instanceof LessonPhase.Confiding
                && asking.last().isPresent()) {
            wrong(asking, asking.last().get());
        } else {
            body();
        }
    }

    private List<String> story(LessonMoment at, Scene scene) {
        return Story.lines(LadderScene.of(scene), lang);
    }

    private void title() {
        int of = walking.walk().stops().size();
        String name = walking.walk().lesson().title().in(lang);
        lines.add(name + ". " + (ko() ? "단계 " + step(of) + "." : "Step " + step(of) + "."));
    }

    private String step(int of) {
        return (walking.at() + 1) + (ko() ? "/" : " of ") + of;
    }

    /** What stands below the ladder. */
    private void body() {
        LessonPhase phase = walking.phase();
        Optional<Text> words = toRead(walking, model);
        if (words.isPresent()) {
            for (String line : words.get().in(lang).split("\n")) {
                lines.add(line);
            }
            lines.add(ko() ? "Enter를 누르면 다음 단계로 갑니다." : "Press Enter for the next step.");
            return;
        }
        question();
        if (phase instanceof LessonPhase.Confiding) {
            confidence();
        } else if (phase instanceof LessonPhase.Solved solved) {
            right(solved);
        } else if (phase instanceof LessonPhase.Asking asking && asking.last().isPresent()) {
            wrong(asking, asking.last().get());
        } else if (phase instanceof LessonPhase.Asking asking && asking.showsHint() && asking.rungs() > 0) {
            hint(asking);
        }
    }

    private SegmentDraft draft() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding confiding) {
            return confiding.asking().draft();
        }
        return phase instanceof LessonPhase.Solved solved
                ? solved.asked().draft()
                : ((LessonPhase.Asking) phase).draft();
    }

    private void question() {
        Stop.Question question = walking.question();
        String words = new Prompt(walking.walk(), question, lang).words(draft());
        int of = walking.walk().stops().size();
        lines.add((ko() ? "질문 " : "Question ") + step(of) + ". " + words);
        if (draft() instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                if (picking.offers(i)) {
                    lines.add((ko() ? "보기 " : "Choice ") + (i + 1) + ". "
                            + spoken(picking.choices().get(i)));
                }
            }
        } else {
            drafted(draft());
        }
        if (walking.phase() instanceof LessonPhase.Asking) {
            lines.add(understood());
        }
    }

    private String spoken(Answer answer) {
        return answer instanceof Answer.Sends sends ? TermWords.spoken(sends.segment(), lang) : answer.words();
    }

    /** The words that are understood at a question. */
    private String understood() {
        List<String> words = new ArrayList<>();
        if (draft() instanceof SegmentDraft.Picking picking) {
            words.add(FeedbackWords.range(picking));
        } else if (walking.question().kind() == Step.Ask.Kind.NUMBERS) {
            words.add(ko() ? "답은 seq=1 ack=1처럼" : "type seq=1 ack=1");
        } else {
            words.add(ko() ? "답은 SYN,ACK seq=1 ack=1처럼" : "type SYN,ACK seq=1 ack=1");
        }
        for (Action action : LessonActions.of(walking)) {
            String word = action.word().in(lang);
            boolean common = action.msg() == Msg.Plain.HINT
                    || action.msg() == Msg.Plain.WHY
                    || action.msg() == Msg.Plain.UNDO
                    || action.msg() == Msg.Plain.REPEAT;
            if (common) {
                words.add(word);
            }
        }
        words.add(ko() ? "English" : "한국어");
        words.add(Labels.HELP.in(lang));
        words.add(Labels.LEAVE.in(lang));
        return String.join(", ", words);
    }

    private void drafted(SegmentDraft draft) {
        if (draft instanceof SegmentDraft.Building building) {
            LadderPart.Built built =
                    new AnswerPart(walking, Grid.of(80, new LadderWidths(7, 3, 0)), lang).built(building);
            List<String> words =
                    built.words().stream().filter(w -> !w.isEmpty()).toList();
            lines.add((ko() ? "지금까지 만든 것: " : "Built so far: ") + String.join(", ", words) + ".");
        } else if (draft instanceof SegmentDraft.Picking picking && picking.cursor() >= 0) {
            lines.add((ko() ? "보기 " : "Choice ") + (picking.cursor() + 1) + ". "
                    + spoken(picking.choices().get(picking.cursor())));
        }
    }

    private void confidence() {
        List<String> words = FeedbackWords.confidences(lang);
        StringBuilder text = new StringBuilder(ko() ? "얼마나 확신하나요? " : "How sure are you? ");
        for (int i = 0; i < words.size(); i++) {
            text.append(i + 1).append(' ').append(words.get(i)).append(", ");
        }
        lines.add(text + (ko() ? "Enter 건너뛰기" : "Enter to skip"));
    }

    // ---------------------------------------------------------------- verdicts and hints

    private void verdict(VerdictText text, int number, Answer given) {
        String answer = spoken(given);
        String chosen = ko()
                ? number > 0 ? "고른 답: 보기 " + number + ", " + answer : "보낸 답: " + answer
                : (number > 0 ? "You chose " + number + ", " : "You sent ") + answer;
        lines.add(text.word() + ". " + chosen + ".");
    }

    private VerdictText text(LessonPhase.Asking asking, Verdict verdict) {
        return new VerdictText(
                walking.question(), verdict, FeedbackWords.number(asking.draft(), verdict.given()), lang);
    }

    private void right(LessonPhase.Solved solved) {
        VerdictText text = text(solved.asked(), solved.verdict());
        verdict(
                text,
                FeedbackWords.number(solved.asked().draft(), solved.verdict().given()),
                solved.verdict().given());
        lines.add(text.rule());
        if (!text.consequence().isEmpty()) {
            lines.add(text.consequence());
        }
        lines.add(source(text.source()));
        lines.add(ko() ? "Enter를 누르면 다음 단계로 갑니다." : "Press Enter for the next step.");
    }

    private void wrong(LessonPhase.Asking asking, Verdict verdict) {
        VerdictText text = text(asking, verdict);
        verdict(text, FeedbackWords.number(asking.draft(), verdict.given()), verdict.given());
        lines.add((ko() ? "규칙: " : "Rule: ") + text.rule());
        String more = text.consequence();
        if (verdict.counter().isPresent()) {
            more = FeedbackWords.ifSent(more, lang);
        }
        if (!more.isEmpty()) {
            lines.add(more);
        }
        lines.add(source(text.source()));
        if (asking.mayReveal()) {
            int number = HintText.rightNumber(walking.question(), asking.draft());
            lines.add(VerdictText.answer(walking.question(), number, lang));
        }
        boolean sure = asking.confidence() == Confidence.SURE && asking.misses() == 1;
        lines.add(FeedbackWords.again(asking, lang) + (sure ? " " + FeedbackWords.sure(lang) : ""));
    }

    private String source(String source) {
        return ko() ? "근거: " + source : "Source: " + source + ".";
    }

    private void why(LessonPhase.Asking asking, Verdict verdict, boolean shown) {
        if (!shown) {
            question();
            return;
        }
        VerdictText text = text(asking, verdict);
        boolean reveal = asking.mayReveal();
        lines.add((ko() ? "왜: " : "Why: ") + text.why(reveal).strip());
        lines.add(source(text.whySource(reveal)));
    }

    private void hint(LessonPhase.Asking asking) {
        HintText text = new HintText(walking.walk(), walking.question(), asking, lang);
        List<HintRung> used = text.used();
        if (used.isEmpty()) {
            return;
        }
        HintRung rung = used.get(0);
        lines.add((ko() ? "힌트 (" : "Hint (") + HintText.kind(rung).in(lang) + "): " + text.words(rung));
    }
}
