package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.ladder.Story;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.HintText;
import dev.handshake.view.lesson.VerdictText;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** A question of a sitting as sentences, each complete when heard alone, in the order of the screen. */
public final class SittingSpeech {
    private final Model model;
    private final Screen.Sitting sitting;
    private final Lang lang;
    private final SittingWords words;
    private final List<String> lines = new ArrayList<>();

    SittingSpeech(Model model, Screen.Sitting sitting) {
        this.model = model;
        this.sitting = sitting;
        this.lang = model.lang();
        this.words = new SittingWords(model, sitting);
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private Question question() {
        return SittingWords.question(sitting.stage());
    }

    /** The whole situation. */
    List<String> whole() {
        title();
        return untitled();
    }

    /** The whole situation without its name. */
    List<String> untitled() {
        asked();
        Stage stage = sitting.stage();
        if (stage instanceof Stage.Open open) {
            hint(open);
            understood();
        } else if (stage instanceof Stage.Confiding) {
            confidence();
        } else if (stage instanceof Stage.Judged judged) {
            verdict(judged);
        } else {
            paused();
        }
        return lines;
    }

    /** What is new since the sitting stood so. */
    List<String> after(Screen.Sitting before) {
        boolean same = before.ask().equals(sitting.ask())
                && before.behind().size() == sitting.behind().size();
        if (!same) {
            boolean open = before.stage() instanceof Stage.Open || before.stage() instanceof Stage.Paused;
            if (open && sitting.behind().size() > before.behind().size()) {
                lines.add(skipped(lang));
            }
            return whole();
        }
        if (before.stage().equals(sitting.stage())) {
            return whole();
        }
        Stage stage = sitting.stage();
        if (stage instanceof Stage.Confiding) {
            confidence();
            return lines;
        }
        if (stage instanceof Stage.Judged judged) {
            judged(before, judged);
            return lines;
        }
        if (stage instanceof Stage.Open open && before.stage() instanceof Stage.Open old) {
            changed(old, open);
            return lines;
        }
        if (stage instanceof Stage.Paused) {
            paused();
            return lines;
        }
        return whole();
    }

    public static String skipped(Lang lang) {
        return lang == Lang.KO ? "건너뛰었습니다." : "Skipped.";
    }

    private void title() {
        String place = sitting.purpose() instanceof Purpose.OfInterview ? "" : " " + words.place();
        lines.add(words.title() + place + ".");
    }

    // ---------------------------------------------------------------- the question

    private void asked() {
        for (String above : words.above()) {
            lines.add(say("앞 질문: ", "The question above: ") + above);
        }
        if (!words.because().isEmpty()) {
            lines.add(words.because());
        }
        if (question() instanceof Question.Diagnose diagnose) {
            lines.add(say("출력:", "Output:"));
            diagnose.output().stripTrailing().lines().forEach(lines::add);
        } else if (question() instanceof Question.SpotError spot) {
            trace(spot);
        } else if (EnginePart.isFor(question())) {
            Screen.Walking walking = EnginePart.of(sitting.stage(), lang).walking();
            lines.addAll(
                    Story.lines(walking.walk().lesson(), dev.handshake.tutor.asking.LessonUpdate.scene(walking), lang));
        }
        lines.add(say("질문. ", "Question. ") + words.prompt());
        ReplyDraft entry = entry();
        if (!(sitting.stage() instanceof Stage.Judged)) {
            words.second(entry).ifPresent(lines::add);
        }
        choices(entry);
        if (question() instanceof Question.FreeAnswer free && isTimed() && sitting.stage() instanceof Stage.Open) {
            lines.add(say("시간은 " + free.seconds() + "초입니다.", "You have " + free.seconds() + " seconds."));
        }
        if (entry instanceof ReplyDraft.Writing writing
                && !(sitting.stage() instanceof Stage.Judged)
                && !writing.text().isBlank()) {
            lines.add(say("지금까지 쓴 답:", "Your answer so far:"));
            writing.text().strip().lines().forEach(lines::add);
        }
    }

    private boolean isTimed() {
        return sitting.purpose() instanceof Purpose.OfInterview;
    }

    private ReplyDraft entry() {
        Stage stage = sitting.stage();
        if (stage instanceof Stage.Confiding confiding) {
            return confiding.open().entry();
        }
        if (stage instanceof Stage.Judged judged) {
            return judged.open().entry();
        }
        return stage instanceof Stage.Paused paused ? paused.open().entry() : ((Stage.Open) stage).entry();
    }

    private void trace(Question.SpotError spot) {
        State client = spot.ends().world().state(Side.CLIENT);
        State server = spot.ends().world().state(Side.SERVER);
        lines.add(
                client == server
                        ? say("처음에 양쪽 모두 " + client + "입니다.", "At first both ends are in " + client + ".")
                        : say(
                                "처음에 클라이언트는 " + client + ", 서버는 " + server + "입니다.",
                                "At first the client is in " + client + ", the server in " + server + "."));
        for (int i = 0; i < spot.lines().size(); i++) {
            Question.SpotError.Line line = spot.lines().get(i);
            lines.add(say("줄 ", "Line ") + (i + 1) + ". " + TermWords.sideFirst(line.from(), lang) + ", "
                    + TermWords.spoken(line.segment(), lang) + ".");
        }
    }

    private void choices(ReplyDraft entry) {
        if (entry instanceof ReplyDraft.OfEngine engine && engine.draft() instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                choice(i, spoken(picking.choices().get(i)), "");
            }
        } else if (question() instanceof Question.Order order) {
            pool((ReplyDraft.Ordering) entry, Orders.items(order.scenario()));
        } else if (!(question() instanceof Question.SpotError) || !((ReplyDraft.Parts) entry).atFirst()) {
            List<String> texts = words.options(entry);
            for (int i = 0; i < texts.size(); i++) {
                boolean marked = entry instanceof ReplyDraft.Marking marking
                        && marking.many()
                        && marking.marked().contains(marking.shown().get(i));
                choice(i, texts.get(i), marked ? say(" 표시함.", " Marked.") : "");
            }
        }
    }

    private String spoken(Answer answer) {
        return answer instanceof Answer.Sends sends ? TermWords.spoken(sends.segment(), lang) : answer.words();
    }

    private void choice(int row, String text, String more) {
        lines.add(say("보기 ", "Choice ") + (row + 1) + ". " + text + more);
    }

    private void pool(ReplyDraft.Ordering entry, List<Orders.Item> items) {
        for (int i = 0; i < entry.shown().size(); i++) {
            if (!entry.placed().contains(entry.shown().get(i))) {
                choice(i, item(items.get(entry.shown().get(i))), "");
            }
        }
        if (!entry.placed().isEmpty()) {
            placed(entry, items);
        }
    }

    private void placed(ReplyDraft.Ordering entry, List<Orders.Item> items) {
        lines.add(say("놓은 순서:", "Placed so far:"));
        for (int i = 0; i < entry.placed().size(); i++) {
            lines.add((i + 1) + ". " + item(items.get(entry.placed().get(i))) + ".");
        }
    }

    private String item(Orders.Item item) {
        return TermWords.sideFirst(item.from(), lang) + ", " + TermWords.spoken(item.segment(), lang);
    }

    /** The words that are understood now. */
    private void understood() {
        ReplyDraft entry = entry();
        List<String> known = new ArrayList<>();
        if (entry instanceof ReplyDraft.Writing) {
            lines.add(say("답을 쓰고, 빈 줄에서 Enter를 누르면 제출합니다.", "Write your answer; Enter on an empty line submits it."));
        } else if (entry instanceof ReplyDraft.OfEngine engine && engine.draft() instanceof SegmentDraft.Building) {
            known.add(say("답은 seq=1 ack=1처럼", "type seq=1 ack=1"));
        } else {
            known.add(range(entry));
        }
        for (Action action : SittingActions.of(model, sitting)) {
            String word = action.word().in(lang);
            boolean named = action.msg() == Msg.Plain.HINT
                    || action.msg() == Msg.Plain.SKIP
                    || action.msg() == Msg.Plain.ERASE && entry instanceof ReplyDraft.Ordering
                    || action.msg() == Msg.Plain.REPEAT
                    || action.msg() == Msg.Plain.CANCEL;
            if (named && !word.isEmpty()) {
                known.add(word);
            }
        }
        known.add(say("English", "한국어"));
        if (!(entry instanceof ReplyDraft.Writing)) {
            known.add(Labels.HELP.in(lang));
            known.add(Labels.LEAVE.in(lang));
        }
        known.removeIf(String::isEmpty);
        lines.add(String.join(", ", known));
    }

    private String range(ReplyDraft entry) {
        if (entry instanceof ReplyDraft.OfEngine engine && engine.draft() instanceof SegmentDraft.Picking picking) {
            return FeedbackWords.range(picking);
        }
        return SittingActions.range(SittingActions.offered(entry));
    }

    // ---------------------------------------------------------------- what changed

    private void changed(Stage.Open old, Stage.Open open) {
        if (open.rungs() != old.rungs()) {
            hint(open);
            return;
        }
        if (open.entry() instanceof ReplyDraft.Writing) {
            // What was typed stands above already.
            return;
        }
        if (open.entry() instanceof ReplyDraft.Parts parts
                && old.entry() instanceof ReplyDraft.Parts before
                && parts.first() != before.first()) {
            words.second(parts).ifPresent(lines::add);
            choices(parts);
            understood();
        } else if (open.entry() instanceof ReplyDraft.Ordering ordering) {
            List<Orders.Item> items = Orders.items(((Question.Order) question()).scenario());
            placed(ordering, items);
            if (ordering.complete()) {
                lines.add(say("Enter를 누르면 제출합니다.", "Press Enter to submit."));
            }
        } else if (open.entry() instanceof ReplyDraft.Marking marking && marking.many()) {
            marked(marking);
        } else {
            asked();
        }
    }

    private void marked(ReplyDraft.Marking marking) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < marking.shown().size(); i++) {
            if (marking.marked().contains(marking.shown().get(i))) {
                numbers.add(String.valueOf(i + 1));
            }
        }
        lines.add(
                numbers.isEmpty()
                        ? say("표시한 것이 없습니다.", "Nothing is marked.")
                        : say("표시: ", "Marked: ") + String.join(", ", numbers) + ". "
                                + say("Enter를 누르면 제출합니다.", "Press Enter to submit."));
    }

    private void hint(Stage.Open open) {
        List<String> hints = words.hints();
        if (open.showsHint() && !hints.isEmpty()) {
            lines.add(
                    say("힌트 (", "Hint (") + SittingWords.hintKind(open.rungs()).in(lang) + "): " + hints.get(0));
        }
    }

    private void confidence() {
        List<String> levels = FeedbackWords.confidences(lang);
        StringBuilder text = new StringBuilder(say("얼마나 확신하나요? ", "How sure are you? "));
        for (int i = 0; i < levels.size(); i++) {
            text.append(i + 1).append(' ').append(levels.get(i)).append(", ");
        }
        lines.add(text + say("Enter 건너뛰기", "Enter to skip"));
    }

    private void paused() {
        lines.add(say("멈췄습니다. 쓴 글은 그대로 있습니다.", "Paused. What you wrote is still there."));
        lines.add(say("이어서, 건너뛰기, 도움말, 나가기", "go on, skip, help, leave"));
    }

    // ---------------------------------------------------------------- verdicts

    private void judged(Screen.Sitting before, Stage.Judged judged) {
        if (!(before.stage() instanceof Stage.Judged old) || old.why() || !judged.why()) {
            verdict(judged);
        } else if (judged.result() instanceof Result.OfText) {
            modelAnswer(judged);
        } else {
            more(before, judged);
        }
    }

    /** What the explanation adds to the verdict that stands above already. */
    private void more(Screen.Sitting before, Stage.Judged judged) {
        List<String> told = new SittingSpeech(model, before).whole();
        verdict(judged);
        lines.removeAll(told);
        if (lines.isEmpty()) {
            lines.add(say("더 설명할 것이 없습니다.", "There is nothing more to explain."));
        }
    }

    private void modelAnswer(Stage.Judged judged) {
        lines.add(TermWords.capital(Labels.MODEL_ANSWER.in(lang)) + ": "
                + ((Question.FreeAnswer) judged.question()).model().in(lang));
    }

    private void verdict(Stage.Judged judged) {
        if (judged.result() instanceof Result.OfText text) {
            written(judged, text.marked());
        } else if (judged.result() instanceof Result.OfEngine engine) {
            engine(judged, engine);
        } else {
            SittingVerdict verdict = new SittingVerdict(model, judged);
            lines.add(SittingVerdict.word(judged.result()).word.in(lang) + ". " + SittingWords.ended(verdict.given()));
            lines.addAll(verdict.because());
            named(verdict);
        }
        lines.add(
                sitting.followUp().isPresent()
                        ? say("Enter를 누르면 꼬리 질문으로 갑니다.", "Press Enter for the follow-up.")
                        : words.next().replace("n을 누르면", "Enter를 누르면").replace("Press n", "Press Enter"));
    }

    private void named(SittingVerdict verdict) {
        verdict.misconceptions()
                .forEach(m -> lines.add(say("오해 ", "Misconception ") + m.id() + ", " + SittingVerdict.claim(m, lang)
                        + ": " + SittingVerdict.refutation(m, lang)));
    }

    private void engine(Stage.Judged judged, Result.OfEngine result) {
        EnginePart part = EnginePart.of(judged, lang);
        int number = FeedbackWords.number(part.draft(), result.verdict().given());
        VerdictText text = new VerdictText(part.stop(), result.verdict(), number, lang);
        lines.add(text.word() + ". " + SittingWords.ended(text.chosen()));
        lines.add((text.right() ? "" : say("규칙: ", "Rule: ")) + text.rule());
        String more = text.consequence();
        if (!more.isEmpty()) {
            lines.add(result.verdict().counter().isPresent() ? FeedbackWords.ifSent(more, lang) : more);
        }
        lines.add(say("근거: " + text.source(), "Source: " + text.source() + "."));
        if (!text.right()) {
            lines.add(VerdictText.answer(part.stop(), HintText.rightNumber(part.stop(), part.draft()), lang));
            if (judged.confidence() == Confidence.SURE) {
                lines.add(FeedbackWords.firstInReview(lang));
            }
        }
        if (judged.why()) {
            lines.add(say("왜: ", "Why: ") + text.why(true).strip());
        }
        named(new SittingVerdict(model, judged));
    }

    private void written(Stage.Judged judged, MarkedAnswer marked) {
        TextVerdict verdict = new TextVerdict(judged, lang);
        lines.add(SittingVerdict.word(judged.result()).word.in(lang) + ". " + verdict.count() + ".");
        for (TextVerdict.Line line : verdict.points()) {
            MarkedAnswer.Tick tick = marked.points().get(line.number() - 1);
            String lead = tick.found()
                    ? say("말한 점 ", "Said, ")
                    : tick.point().must() ? say("빠진 점 ", "Missing, ") : say("더하면 좋은 점 ", "A bonus, ");
            String where = tick.found() || tick.corrected() ? ": " + line.where() : "";
            lines.add(lead + line.number() + ". " + SittingWords.ended(line.says() + where));
        }
        for (TextVerdict.Claim claim : verdict.claims()) {
            String more = claim.heard().said()
                    ? ", " + claim.where() + ": "
                            + SittingVerdict.refutation(claim.heard().misconception(), lang)
                    : ": " + SittingWords.ended(claim.where());
            lines.add(claim.number() + ". " + verdict.claimName(claim) + more);
        }
        if (judged.why()) {
            modelAnswer(judged);
        }
        lines.add(
                say("판정이 다르면 번호를 써서 고칠 수 있습니다. 모범 답안, 되돌리기", "Type a number to correct that tick. model answer, undo"));
    }
}
