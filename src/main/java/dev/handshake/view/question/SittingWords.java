package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Labels;
import dev.handshake.view.text.Josa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences around a question of a sitting that both faces say: where we are, what is asked, why, what comes next. */
public final class SittingWords {
    /** How many questions above a follow-up are shown. */
    private static final int MOST_ABOVE = 2;

    private static final Text FURTHER = new Text("한 걸음 더 들어가는 질문입니다.", "One step further.");

    private final Model model;
    private final Sitting sitting;
    private final Lang lang;

    SittingWords(Model model, Sitting sitting) {
        this.model = model;
        this.sitting = sitting;
        this.lang = model.lang();
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    // ---------------------------------------------------------------- where we are

    public static Text purpose(Model model, Purpose purpose) {
        return switch (purpose) {
            case Purpose.OfQuiz quiz ->
                model.catalog().quiz(quiz.quiz()).map(Quiz::title).orElse(Text.same(quiz.quiz()));
            case Purpose.OfLesson lesson -> lesson.position().walk().lesson().title();
            case Purpose.OfReview review -> Labels.REVIEW;
            case Purpose.OfFollowUps followUps -> Labels.FOLLOW_UPS;
            case Purpose.OfInterview interview -> Labels.INTERVIEW;
        };
    }

    /** The lesson that goes on behind the question; empty where it is asked outside of lessons. */
    Optional<LessonPosition> lesson() {
        return sitting.purpose().lesson();
    }

    boolean isInterview() {
        return sitting.purpose().isInterview();
    }

    /** The number of this question and how many there are. */
    String place() {
        return switch (sitting.purpose()) {
            case Purpose.OfLesson lesson ->
                (lesson.position().at() + 1) + "/" + lesson.position().stops();
            case Purpose.OfFollowUps followUps -> {
                int behind = sitting.behind().size();
                yield (behind + 1) + "/" + (behind + sitting.ahead().size());
            }
            case Purpose.OfQuiz quiz -> planned();
            case Purpose.OfReview review -> planned();
            case Purpose.OfInterview interview -> planned();
        };
    }

    /** The same with follow-ups not counted. */
    private String planned() {
        long behind =
                sitting.behind().stream().filter(s -> s.because().isEmpty()).count();
        long ahead = sitting.ahead().stream().filter(a -> a.because().isEmpty()).count();
        boolean counts = sitting.ask().because().isEmpty();
        return (behind + (counts ? 1 : 0)) + "/" + (behind + ahead);
    }

    String title() {
        String name = purpose(model, sitting.purpose()).in(lang);
        return isInterview() ? name + " " + place() : name;
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
        return sitting.agenda().isAgain()
                ? say("앞에서 틀려서 다시 묻습니다.", "You missed this one before.")
                : sitting.ask().because().map(this::because).orElse("");
    }

    private String because(Attempt.Because because) {
        return because(model, because, lang);
    }

    public static String because(Model model, Attempt.Because because, Lang lang) {
        boolean ko = lang == Lang.KO;
        return switch (because.kind()) {
            case LEFT_OUT ->
                leftOut(model, because).map(topic -> topic.in(lang)).orElse(FURTHER.in(lang));
            case BELIEVED -> {
                String claim = model.catalog()
                        .misconception(because.what())
                        .map(m -> m.claim().in(lang))
                        .orElse(because.what());
                yield ko ? "이 오해가 나와서 묻습니다: " + ended(claim) : "Asked because of this claim: " + ended(claim);
            }
            case DEEPER -> FURTHER.in(lang);
            case EASIER -> ko ? "더 쉬운 질문부터 짚어 봅니다." : "An easier one first.";
        };
    }

    /** The topic of the point that was left out, never the point itself; empty where its author named none. */
    private static Optional<Text> leftOut(Model model, Attempt.Because because) {
        return model.catalog().question(because.parent()).flatMap(question -> question.points().stream()
                .filter(p -> p.id().equals(because.what()))
                .findFirst()
                .flatMap(Point::topic)
                .map(SittingWords::leftOut));
    }

    /** Why a follow-up on this topic is asked. */
    public static Text leftOut(Text topic) {
        return new Text(Josa.subject(topic.ko()) + " 빠져서 묻습니다.", "You did not mention " + topic.en() + ".");
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
        if (lesson().isPresent() && isLast()) {
            return say("n을 누르면 레슨으로 돌아갑니다.", "Press n to go on with the lesson.");
        }
        if (comesBack()) {
            boolean atOnce = sitting.ahead().size() == 1;
            return (atOnce
                            ? say("이 문항을 한 번 더 묻습니다. ", "This one is asked once more. ")
                            : say("이 문항은 끝에 다시 묻습니다. ", "This one comes back at the end. "))
                    + say("n을 누르면 이어집니다.", "Press n to go on.");
        }
        return isLast()
                ? say("n을 누르면 결과가 나옵니다.", "Press n for the result.")
                : say("n을 누르면 다음 문항으로 갑니다.", "Press n for the next question.");
    }

    private boolean isLast() {
        return sitting.ahead().size() == 1 && !comesBack();
    }

    /** True where a review asks this question again at its end. */
    private boolean comesBack() {
        return sitting.stage()
                .judged()
                .map(judged -> sitting.after(judged.asked()).ahead())
                .filter(ahead -> ahead.contains(sitting.ask()))
                .isPresent();
    }

    /** What the key that goes on is called here. */
    Text nextLabel() {
        if (sitting.followUp().isPresent()) {
            return Labels.FOLLOW_UP;
        }
        return isLast() && lesson().isEmpty() ? Labels.RESULT : Labels.NEXT;
    }

    // ---------------------------------------------------------------- hints

    /** The author's hints of an open question that have been used, the newest first. */
    List<Hint> hints(Stage.Open open) {
        List<Text> written = open.question().hints();
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < Math.min(open.rungs(), written.size()); i++) {
            hints.add(0, new Hint(hintKind(i + 1), written.get(i).in(lang)));
        }
        return hints;
    }

    /** True where not all hints have been used. */
    static boolean hasMoreHints(Stage.Open open) {
        return open.rungs() < open.question().hints().size();
    }

    /** What the hint of this number is called, from 1. */
    private static Text hintKind(int number) {
        return number <= 1 ? new Text("규칙", "rule") : new Text("풀이 한 단계", "one worked step");
    }
}
