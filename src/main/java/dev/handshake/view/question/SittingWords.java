package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Labels;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences around a question of a sitting that both faces say: where we are, what is asked, why, what comes next. */
public final class SittingWords {
    /** How many questions above a follow-up are shown. */
    private static final int MOST_ABOVE = 2;

    private final Model model;
    private final Screen.Sitting sitting;
    private final Lang lang;

    SittingWords(Model model, Screen.Sitting sitting) {
        this.model = model;
        this.sitting = sitting;
        this.lang = model.lang();
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private Question question() {
        return question(sitting.stage());
    }

    /** A lesson's own question has a page of its own. */
    static Question question(Stage stage) {
        return switch (stage.question()) {
            case Question question -> question;
            case Stop.Question stop -> throw new IllegalArgumentException("no question of a quiz: " + stop.ask());
        };
    }

    // ---------------------------------------------------------------- where we are

    public static Text purpose(Model model, Purpose purpose) {
        if (purpose instanceof Purpose.OfQuiz quiz) {
            return model.catalog().quiz(quiz.quiz()).map(q -> q.title()).orElse(Text.same(quiz.quiz()));
        }
        if (purpose instanceof Purpose.OfLesson lesson) {
            return lesson.walking().walk().lesson().title();
        }
        if (purpose instanceof Purpose.OfReview) {
            return Labels.REVIEW;
        }
        return purpose instanceof Purpose.OfFollowUps ? Labels.FOLLOW_UPS : Labels.INTERVIEW;
    }

    /** The number of this question, follow-ups not counted, and how many there are. */
    String place() {
        if (sitting.purpose() instanceof Purpose.OfLesson lesson) {
            Screen.Walking walking = lesson.walking();
            return (walking.at() + 1) + "/" + walking.walk().stops().size();
        }
        int behind = (int)
                sitting.behind().stream().filter(s -> s.because().isEmpty()).count();
        int ahead = (int)
                sitting.ahead().stream().filter(a -> a.because().isEmpty()).count();
        boolean planned = sitting.ask().because().isEmpty();
        if (sitting.purpose() instanceof Purpose.OfFollowUps) {
            return (sitting.behind().size() + 1) + "/"
                    + (sitting.behind().size() + sitting.ahead().size());
        }
        return (behind + (planned ? 1 : 0)) + "/" + (behind + ahead);
    }

    String title() {
        String name = purpose(model, sitting.purpose()).in(lang);
        return sitting.purpose() instanceof Purpose.OfInterview ? name + " " + place() : name;
    }

    // ---------------------------------------------------------------- what is asked

    /** The question, in the program's own words where its author has none. */
    String prompt() {
        if (EnginePart.isFor(question())) {
            return EnginePart.of(sitting.stage(), lang).prompt();
        }
        String written = question().head().prompt().in(lang);
        if (!written.isBlank()) {
            return written;
        }
        return question() instanceof Question.Order
                ? say("이 세그먼트들을 실제로 나갈 수 있는 순서로 놓아 보세요.", "Put these segments into an order in which they can leave.")
                : say("일어날 수 없는 줄이 하나 있습니다. 어느 줄인가요?", "One line cannot happen. Which one is it?");
    }

    /** What the second part asks; empty where the first one is open or there is only one. */
    Optional<String> second(ReplyDraft entry) {
        if (!(entry instanceof ReplyDraft.Parts parts) || parts.atFirst()) {
            return Optional.empty();
        }
        if (question() instanceof Question.Diagnose diagnose) {
            return diagnose.next().map(n -> n.prompt().in(lang));
        }
        if (question() instanceof Question.TrueFalse) {
            return Optional.of(say(
                    "고른 답: " + truth(parts.first() == 0) + ". 왜 그런가요?",
                    "You chose " + truth(parts.first() == 0) + ". Why?"));
        }
        int line = parts.first() + 1;
        return Optional.of(
                say("고른 줄: " + line + "번. 무엇이 틀렸나요?", "You chose line " + line + ". What is wrong with it?"));
    }

    String truth(boolean isTrue) {
        return isTrue ? say("참", "true") : say("거짓", "false");
    }

    /** The texts of the rows that can be chosen from now, in the order of the page. */
    List<String> options(ReplyDraft entry) {
        List<String> texts = new ArrayList<>();
        if (entry instanceof ReplyDraft.Marking marking) {
            List<Option> options = question() instanceof Question.Choice choice
                    ? choice.options()
                    : ((Question.Choices) question()).options();
            marking.shown().forEach(i -> texts.add(options.get(i).text().in(lang)));
        } else if (entry instanceof ReplyDraft.Parts parts) {
            parts.rows().forEach(i -> texts.add(part(parts, i)));
        }
        return texts;
    }

    private String part(ReplyDraft.Parts parts, int index) {
        if (question() instanceof Question.TrueFalse statement) {
            return parts.atFirst()
                    ? TermWords.capital(truth(index == 0))
                    : statement.reasons().get(index).text().in(lang);
        }
        if (question() instanceof Question.Diagnose diagnose) {
            List<Option> options = parts.atFirst()
                    ? diagnose.causes()
                    : diagnose.next().orElseThrow().options();
            return options.get(index).text().in(lang);
        }
        Question.SpotError spot = (Question.SpotError) question();
        return parts.atFirst()
                ? line(spot.lines().get(index))
                : spot.reasons().get(index).text().in(lang);
    }

    String line(Question.SpotError.Line line) {
        return TermWords.side(line.from(), lang) + " " + line.segment();
    }

    // ---------------------------------------------------------------- follow-ups

    /** The questions above a follow-up, the first one asked first. */
    List<String> above() {
        List<String> above = new ArrayList<>();
        Optional<Attempt.Because> because = sitting.ask().because();
        while (because.isPresent() && above.size() < MOST_ABOVE) {
            String parent = because.get().parent();
            Optional<Question> question = model.catalog().question(parent);
            if (question.isEmpty()) {
                break;
            }
            above.add(0, question.get().head().prompt().in(lang));
            because = sitting.behind().stream()
                    .filter(s -> s.id().equals(parent))
                    .findFirst()
                    .flatMap(s -> s.because());
        }
        return above;
    }

    /** Why a follow-up is asked; empty for a question that was planned. */
    String because() {
        return sitting.ask().because().map(this::because).orElse("");
    }

    private String because(Attempt.Because because) {
        return because(model, because, lang);
    }

    public static String because(Model model, Attempt.Because because, Lang lang) {
        boolean ko = lang == Lang.KO;
        return switch (because.kind()) {
            case LEFT_OUT -> {
                String says = says(model, because).map(t -> t.in(lang)).orElse(because.what());
                yield ko ? "빠진 점이 있어서 묻습니다: " + ended(says) : "Asked because this was left out: " + ended(says);
            }
            case BELIEVED -> {
                String claim = model.catalog()
                        .misconception(because.what())
                        .map(m -> m.claim().in(lang))
                        .orElse(because.what());
                yield ko ? "이 오해가 나와서 묻습니다: " + ended(claim) : "Asked because of this claim: " + ended(claim);
            }
            case DEEPER -> ko ? "한 걸음 더 들어가는 질문입니다." : "This goes one step deeper.";
        };
    }

    private static Optional<Text> says(Model model, Attempt.Because because) {
        return model.catalog()
                .question(because.parent())
                .filter(q -> q instanceof Question.FreeAnswer)
                .flatMap(q -> ((Question.FreeAnswer) q)
                        .points().stream()
                                .filter(p -> p.id().equals(because.what()))
                                .map(Point::says)
                                .findFirst());
    }

    /** With a full stop, where the author has none. */
    public static String ended(String words) {
        return words.isEmpty() || ".?!)\"".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    /** What comes after a verdict. */
    String next() {
        Optional<PlannedQuestion> followUp = sitting.followUp();
        if (followUp.isPresent()) {
            return say("다음은 꼬리 질문입니다. ", "A follow-up comes next. ")
                    + followUp.get().because().map(this::because).orElse("");
        }
        if (sitting.purpose() instanceof Purpose.OfLesson && sitting.ahead().size() == 1) {
            return say("n을 누르면 과를 이어 갑니다.", "Press n to go on with the lesson.");
        }
        return sitting.ahead().size() > 1
                ? say("n을 누르면 다음 문항으로 갑니다.", "Press n for the next question.")
                : say("n을 누르면 결과가 나옵니다.", "Press n for the result.");
    }

    /** What the key that goes on is called here. */
    Text nextLabel() {
        return sitting.followUp().isPresent()
                ? Labels.FOLLOW_UP
                : sitting.ahead().size() > 1 || sitting.purpose() instanceof Purpose.OfLesson
                        ? Labels.NEXT
                        : Labels.RESULT;
    }

    // ---------------------------------------------------------------- hints

    /** The hints used so far, the newest first. */
    List<String> hints() {
        if (!(sitting.stage() instanceof Stage.Open open)) {
            return List.of();
        }
        List<String> hints = new ArrayList<>();
        for (Text hint : open.question()
                .hints()
                .subList(0, Math.min(open.rungs(), open.question().hints().size()))) {
            hints.add(0, hint.in(lang));
        }
        return hints;
    }

    /** What the hint of this number is called, from 1. */
    static Text hintKind(int number) {
        return number <= 1 ? new Text("규칙", "rule") : new Text("풀이 한 단계", "one worked step");
    }
}
