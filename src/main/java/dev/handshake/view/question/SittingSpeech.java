package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question of a sitting as sentences, each complete when heard alone, in the order of the screen. */
public final class SittingSpeech {
    private final Model model;
    private final Sitting sitting;
    private final Lang lang;
    private final SittingWords words;
    private final QuestionPart part;
    private final List<String> lines = new ArrayList<>();

    SittingSpeech(Model model, Sitting sitting) {
        this.model = model;
        this.sitting = sitting;
        this.lang = model.lang();
        this.words = new SittingWords(model, sitting);
        this.part = QuestionParts.of(sitting.stage(), lang);
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** The whole situation. */
    List<String> whole() {
        lines.add(words.title() + (words.isInterview() ? "" : " " + words.place()) + ".");
        return untitled();
    }

    /** The whole situation without its name. */
    List<String> untitled() {
        asked();
        switch (sitting.stage()) {
            case Stage.Open open -> {
                hint(open);
                understood();
            }
            case Stage.Confiding confiding -> confidence();
            case Stage.Judged judged -> verdict(judged);
            case Stage.Paused paused -> paused();
        }
        return lines;
    }

    /** What is new since the sitting stood so. */
    List<String> after(Sitting before) {
        boolean same = before.ask().equals(sitting.ask())
                && before.behind().size() == sitting.behind().size();
        if (!same) {
            if (isUnanswered(before.stage())
                    && sitting.behind().size() > before.behind().size()) {
                lines.add(skipped(lang));
            }
            return whole();
        }
        if (before.stage().equals(sitting.stage())) {
            return whole();
        }
        return switch (sitting.stage()) {
            case Stage.Open open -> openAfter(before.stage(), open);
            case Stage.Confiding confiding -> confidence();
            case Stage.Judged judged -> judged(before, judged);
            case Stage.Paused paused -> paused();
        };
    }

    private List<String> openAfter(Stage before, Stage.Open open) {
        return switch (before) {
            case Stage.Open old -> changed(old, open);
            case Stage.Confiding confiding -> part.second().isPresent() ? changed(confiding.open(), open) : whole();
            case Stage.Judged judged -> whole();
            case Stage.Paused paused -> whole();
        };
    }

    /** True where the question waits for an answer: leaving it for what comes next is skipping it. */
    static boolean isUnanswered(Stage stage) {
        return stage.isOpen() || stage.isPaused();
    }

    public static String skipped(Lang lang) {
        return lang == Lang.KO ? "건너뛰었습니다." : "Skipped.";
    }

    // ---------------------------------------------------------------- the question

    private List<String> asked() {
        boolean judged = sitting.stage().isJudged();
        for (String above : words.above()) {
            lines.add(say("앞 질문: ", "The question above: ") + above);
        }
        if (!words.because().isEmpty()) {
            lines.add(words.because());
        }
        lines.addAll(part.story());
        lines.add(say("질문. ", "Question. ") + part.prompt());
        part.second().filter(second -> !judged).ifPresent(lines::add);
        lines.addAll(part.choices());
        part.text().filter(text -> !judged).ifPresent(this::writing);
        return lines;
    }

    private void writing(TextPart text) {
        if (words.isInterview() && sitting.stage().isOpen()) {
            lines.add(say("시간은 " + text.seconds() + "초입니다.", "You have " + text.seconds() + " seconds."));
        }
        lines.addAll(text.soFar());
    }

    /** The words that are understood now. */
    private void understood() {
        boolean writes = part.text().isPresent();
        List<String> known = new ArrayList<>();
        if (writes) {
            lines.add(say("답을 쓰고, 빈 줄에서 Enter를 누르면 제출합니다.", "Write your answer; Enter on an empty line submits it."));
        }
        known.add(part.answeredWith());
        for (Action action : SittingActions.of(model, sitting)) {
            if (isNamed(action)) {
                known.add(action.word().in(lang));
            }
        }
        known.add(say("English", "한국어"));
        if (!writes) {
            known.add(Labels.HELP.in(lang));
            known.add(Labels.LEAVE.in(lang));
        }
        known.removeIf(String::isEmpty);
        lines.add(String.join(", ", known));
    }

    /** Of the words that are understood those that are worth saying every time. */
    private static boolean isNamed(Action action) {
        return action.msg() == Msg.Plain.HINT
                || action.msg() == Msg.Plain.SKIP
                || action.label() == Labels.TAKE_BACK
                || action.msg() == Msg.Plain.REPEAT
                || action.msg() == Msg.Plain.CANCEL;
    }

    // ---------------------------------------------------------------- what changed

    private List<String> changed(Stage.Open old, Stage.Open open) {
        if (open.rungs() != old.rungs()) {
            hint(open);
            return lines;
        }
        if (!part.second().equals(QuestionParts.of(old, lang).second())) {
            part.second().ifPresent(lines::add);
            lines.addAll(part.choices());
            understood();
            return lines;
        }
        Optional<List<String>> changed = part.changed();
        if (changed.isEmpty()) {
            return asked();
        }
        lines.addAll(changed.get());
        return lines;
    }

    private void hint(Stage.Open open) {
        if (open.showsHint()) {
            words.hints(open).stream().findFirst().ifPresent(hint -> lines.add(hint.spoken(lang)));
        }
    }

    private List<String> confidence() {
        lines.add(ConfidenceScale.spoken(lang));
        return lines;
    }

    private List<String> paused() {
        lines.add(say("멈췄습니다. 쓴 글은 그대로 있습니다.", "Paused. What you wrote is still there."));
        lines.add(say("이어서, 건너뛰기, 도움말, 나가기", "go on, skip, help, leave"));
        return lines;
    }

    // ---------------------------------------------------------------- verdicts

    private List<String> judged(Sitting before, Stage.Judged judged) {
        boolean plays = judged.plays()
                && before.stage().judged().filter(old -> !old.plays()).isPresent();
        if (plays) {
            lines.addAll(QuestionParts.of(model, judged).story());
            return lines;
        }
        boolean explains = judged.why()
                && before.stage().judged().filter(old -> !old.why()).isPresent();
        Optional<String> explanation = QuestionParts.of(model, judged).explanation();
        if (!explains) {
            verdict(judged);
        } else if (explanation.isPresent()) {
            lines.add(explanation.get());
        } else {
            more(before, judged);
        }
        return lines;
    }

    /** What the explanation adds to the verdict that stands above already. */
    private void more(Sitting before, Stage.Judged judged) {
        List<String> told = new SittingSpeech(model, before).whole();
        verdict(judged);
        lines.removeAll(told);
        if (lines.isEmpty()) {
            lines.add(say("더 설명할 것이 없습니다.", "There is nothing more to explain."));
        }
    }

    private void verdict(Stage.Judged judged) {
        lines.addAll(QuestionParts.of(model, judged).speech());
        lines.add(
                sitting.followUp().isPresent()
                        ? say("Enter를 누르면 꼬리 질문으로 갑니다.", "Press Enter for the follow-up.")
                        : words.next().replace("n을 누르면", "Enter를 누르면").replace("Press n", "Press Enter"));
    }
}
