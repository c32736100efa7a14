package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.lesson.LessonNews;
import dev.handshake.view.lesson.LessonWords;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lesson's own question as sentences, each complete when heard alone, in the order of the screen. */
final class StopSpeech {
    private final Stage stage;
    private final StopPart part;
    private final LessonPosition position;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    StopSpeech(Stage stage, StopPart part, LessonPosition position, Lang lang) {
        this.stage = stage;
        this.part = part;
        this.position = position;
        this.lang = lang;
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** The whole situation. */
    List<String> whole(Scene scene) {
        lines.add(LessonWords.title(position, lang));
        lines.addAll(LessonNews.story(scene, lang));
        return body();
    }

    /** What is new since the page before. */
    List<String> after(LessonNews news, Optional<Screen.Undoable> before, Scene scene) {
        return switch (news.kind()) {
            case WHOLE -> whole(scene);
            case ONWARD -> {
                lines.addAll(news.lines());
                yield body();
            }
            case SAME ->
                before.flatMap(Screen::sitting)
                        .map(sitting -> changed(sitting.stage()))
                        .orElseGet(this::body);
        };
    }

    /** The question, and what stands below it. */
    private List<String> body() {
        question();
        switch (stage) {
            case Stage.Open open -> verdict().ifPresentOrElse(v -> lines.addAll(v.speech()), () -> hint(open));
            case Stage.Confiding confiding -> lines.add(ConfidenceScale.spoken(lang));
            case Stage.Judged judged -> verdict().ifPresent(v -> lines.addAll(v.speech()));
            case Stage.Paused paused -> {}
        }
        return lines;
    }

    private Optional<StopVerdict> verdict() {
        return StopFeedback.verdict(part, stage);
    }

    private List<String> question() {
        lines.add(say("질문 ", "Question ") + LessonWords.step(position, lang) + ". " + part.prompt());
        lines.addAll(part.choices());
        if (stage.isOpen()) {
            lines.add(understood());
        }
        return lines;
    }

    /** The words that are understood now. */
    private String understood() {
        List<String> words = new ArrayList<>();
        words.add(part.answeredWith());
        StopActions.of(stage, part, position).stream()
                .filter(StopSpeech::isNamed)
                .map(action -> action.word().in(lang))
                .forEach(words::add);
        words.add(say("English", "한국어"));
        words.add(Labels.HELP.in(lang));
        words.add(Labels.LEAVE.in(lang));
        return String.join(", ", words);
    }

    /** Of the words that are understood those that are worth saying every time. */
    private static boolean isNamed(Action action) {
        return action.msg() == Msg.Plain.HINT
                || action.msg() == Msg.Plain.WHY
                || action.msg() == Msg.Plain.UNDO
                || action.msg() == Msg.Plain.REPEAT;
    }

    private void hint(Stage.Open open) {
        if (open.showsHint()) {
            newestHint();
        }
    }

    private void newestHint() {
        part.hints().stream().findFirst().ifPresent(hint -> lines.add(hint.spoken(lang)));
    }

    // ---------------------------------------------------------------- what changed

    private List<String> changed(Stage before) {
        return switch (stage) {
            case Stage.Open open -> open(before, open);
            case Stage.Confiding confiding -> {
                lines.add(ConfidenceScale.spoken(lang));
                yield lines;
            }
            case Stage.Judged judged -> judged(before, judged);
            case Stage.Paused paused -> body();
        };
    }

    private List<String> judged(Stage before, Stage.Judged judged) {
        return before.isJudged() ? why(judged.why()) : verdictLines();
    }

    private List<String> verdictLines() {
        verdict().ifPresent(v -> lines.addAll(v.speech()));
        return lines;
    }

    private List<String> open(Stage before, Stage.Open open) {
        return switch (before) {
            case Stage.Open old -> changed(old, open);
            case Stage.Confiding confiding -> open.tries().last().isPresent() ? verdictLines() : body();
            case Stage.Judged judged -> body();
            case Stage.Paused paused -> body();
        };
    }

    private List<String> changed(Stage.Open old, Stage.Open open) {
        boolean judged = open.tries().last().isPresent();
        if (judged && !open.tries().equals(old.tries())) {
            return verdictLines();
        }
        if (judged && open.help().why() != old.help().why()) {
            return why(open.help().why());
        }
        if (open.rungs() != old.rungs() || open.showsHint() && !old.showsHint()) {
            newestHint();
            return lines;
        }
        if (!open.entry().equals(old.entry())) {
            lines.addAll(part.moved());
            return lines;
        }
        return question();
    }

    /** The rule at length; the question again once it is put away. */
    private List<String> why(boolean shown) {
        if (!shown) {
            return question();
        }
        verdict().ifPresent(v -> lines.addAll(v.why()));
        return lines;
    }
}
