package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.text.TermWords;

/** Sentences around verdicts and hints that both faces say. */
public final class FeedbackWords {
    private FeedbackWords() {}

    static String given(int number, Answer answer, Lang lang) {
        String words = TermWords.words(answer, lang);
        if (lang == Lang.KO) {
            return number > 0 ? "고른 답: " + number + "번 " + words : "보낸 답: " + words;
        }
        return number > 0 ? "You chose " + number + ", " + words + "." : "You sent " + words + ".";
    }

    static String price(Lang lang) {
        return lang == Lang.KO
                ? "사용한 힌트 수는 이 레슨 끝에 나옵니다."
                : "The last page of the lesson says how many hints were used.";
    }

    /** True of now: the ledger keeps it, the last page of the lesson names it. */
    public static String sure(Lang lang) {
        return lang == Lang.KO
                ? "확실하다고 답한 오답이라 이 규칙이 레슨 끝에 다시 나옵니다."
                : "You were sure, so the last page names it again.";
    }

    /** True of the queue of reviews: open confident errors stand first in it. */
    public static String firstInReview(Lang lang) {
        return lang == Lang.KO ? "확실하다고 답해 복습에 가장 먼저 나옵니다." : "You were sure, so it comes first in the review.";
    }

    /** The same in one row of the narrowest screen. */
    public static String sureShort(Lang lang) {
        return lang == Lang.KO ? "이 규칙은 레슨 끝에 다시 나옵니다." : "Sure of it: the last page names it.";
    }

    /** What would have followed, marked as such. */
    public static String ifSent(String reaction, Lang lang) {
        return lang == Lang.KO
                ? "보냈다면 " + reaction
                : "If sent: " + Character.toLowerCase(reaction.charAt(0)) + reaction.substring(1);
    }

    /** Trying again, with what can still be picked; by hand where the segment is built. */
    static String again(SegmentDraft draft, Lang lang) {
        String range = AnswerKeys.range(draft);
        if (draft.choices().isEmpty()) {
            return lang == Lang.KO ? "고쳐서 다시 보내 보세요." : "Correct it and send it again.";
        }
        return lang == Lang.KO ? range + "로 다시 골라 보세요." : "Try again with " + range + ".";
    }
}
