package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.view.question.SittingWords;
import dev.handshake.view.text.TermWords;
import java.util.Optional;

/** A sitting that was left, in words: how far it is, how much time it has, at which question it stands. */
final class SavedSittingWords {
    static final Text GO_ON = new Text("이어서 하기", "go on");
    static final Text START_OVER = new Text("처음부터", "start over");

    private final Model model;
    private final SavedSitting kept;
    private final Lang lang;

    SavedSittingWords(Model model, SavedSitting kept) {
        this.model = model;
        this.kept = kept;
        this.lang = model.lang();
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** What it is. */
    String name() {
        return SittingWords.purpose(model, kept.purpose()).in(lang);
    }

    String headline() {
        return switch (kept.purpose()) {
            case Purpose.OfQuiz quiz -> say("끝내지 않은 문제집입니다.", "This quiz was left before its end.");
            case Purpose.OfLesson lesson -> say("레슨에서 답하다 멈춘 문항이 있습니다.", "A question of a lesson was left open.");
            case Purpose.OfReview review -> say("끝내지 않은 복습이 있습니다.", "A review was left before its end.");
            case Purpose.OfFollowUps follow -> say("답하다 멈춘 꼬리 질문이 있습니다.", "Follow-ups were left before their end.");
            case Purpose.OfInterview interview ->
                say("끝내지 않은 모의 면접이 있습니다.", "A mock interview was left before its end.");
        };
    }

    /** How far it is, what time it has left, and how long ago it was left. */
    String standing(long nowMillis) {
        return how() + " " + (hasClock() && !kept.isAnswered() ? left() + " " : "") + ago(nowMillis);
    }

    private String how() {
        if (kept.isAnswered()) {
            return say("결과만 남았습니다.", "Only the result is left to see.");
        }
        int all = kept.questions();
        int done = kept.answered();
        return done == 0
                ? say("첫 문항에 답하던 중입니다.", "You were at the first question.")
                : say(all + "문항 중 " + done + "문항을 지났습니다.", "Behind you: " + done + " of " + all + " questions.");
    }

    private boolean hasClock() {
        return kept.purpose().isInterview();
    }

    private String left() {
        return say(time() + " 남았습니다.", time() + " left.");
    }

    private String time() {
        long seconds = kept.leftMillis() / 1_000;
        long minutes = seconds / 60;
        String rest = seconds % 60 == 0 ? "" : say(" " + seconds % 60 + "초", " " + seconds % 60 + " s");
        return minutes == 0 ? say(seconds + "초", seconds + " s") : say(minutes + "분" + rest, minutes + " min" + rest);
    }

    private String ago(long nowMillis) {
        long minutes = Math.max(0, nowMillis - kept.atMillis()) / 60_000;
        if (minutes == 0) {
            return say("방금 멈췄습니다.", "Left just now.");
        }
        return minutes < 60
                ? say(minutes + "분 전에 멈췄습니다.", "Left " + minutes + " min ago.")
                : say(minutes / 60 + "시간 전에 멈췄습니다.", "Left " + minutes / 60 + " h ago.");
    }

    /** The question at which it stands, empty where only the result is left. */
    Optional<String> next() {
        if (kept.isAnswered()) {
            return Optional.empty();
        }
        Optional<Question> question = kept.ahead().stream()
                .flatMap(ask -> model.catalog().question(ask.id()).stream())
                .findFirst();
        return question.map(q -> say("다음 질문: ", "The next question: ") + QuestionName.of(q, lang));
    }

    /** The answer that was being written, on one line; empty where there is none. */
    Optional<String> draft() {
        String written = kept.open().draft().strip().replace('\n', ' ');
        return written.isEmpty() ? Optional.empty() : Optional.of(say("쓰던 답: ", "Your answer so far: ") + written);
    }

    String goOn() {
        return kept.isAnswered() ? say("결과 보기", "See the result") : TermWords.capital(GO_ON.in(lang));
    }

    String startOver() {
        return TermWords.capital(START_OVER.in(lang));
    }

    /** That starting over takes nothing away: the answers given stay. */
    String kept() {
        return say("이미 낸 답은 기록에 남습니다.", "Answers given stay on record.");
    }

    // ---------------------------------------------------------------- the row of the home page

    String what() {
        if (kept.isAnswered()) {
            return name() + say(", 결과만 남음", ", only the result is left");
        }
        int at = place();
        return name() + say(", " + at + "번째 문항부터", ", from question " + at);
    }

    /** As in the title of the sitting: a follow-up belongs to the question before it. */
    private int place() {
        boolean planned = !kept.isAnswered()
                && (kept.purpose().isOfFollowUps()
                        || kept.ahead().get(0).because().isEmpty());
        return kept.answered() + (planned ? 1 : 0);
    }

    String shortly() {
        return name() + " " + place() + "/" + kept.questions();
    }

    /** Minutes left, empty where no clock runs. */
    String price() {
        long minutes = (kept.leftMillis() + 59_999) / 60_000;
        return hasClock() && !kept.isAnswered() ? say(minutes + "분", minutes + " min") : "";
    }
}
