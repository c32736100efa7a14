package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** Sentences around verdicts and hints that both faces say. */
public final class FeedbackWords {
    private FeedbackWords() {}

    /** The number of an answer among the choices, 0 where it is none of them. */
    public static int number(SegmentDraft draft, Answer answer) {
        return draft instanceof SegmentDraft.Picking picking ? picking.choices().indexOf(answer) + 1 : 0;
    }

    static String given(int number, Answer answer, Lang lang) {
        String words = TermWords.words(answer, lang);
        if (lang == Lang.KO) {
            return number > 0 ? "고른 답: " + number + "번 " + words : "보낸 답: " + words;
        }
        return number > 0 ? "You chose " + number + ", " + words + "." : "You sent " + words + ".";
    }

    public static List<String> confidences(Lang lang) {
        return lang == Lang.KO ? List.of("찍음", "아마", "확실") : List.of("guess", "maybe", "sure");
    }

    static String price(Lang lang) {
        return lang == Lang.KO
                ? "쓴 힌트의 수는 이 과의 마지막 쪽에 나옵니다."
                : "The last page of the lesson says how many hints were used.";
    }

    /** True of now: the ledger keeps it, the last page of the lesson names it. */
    public static String sure(Lang lang) {
        return lang == Lang.KO ? "확실하다고 답한 문제라 이 과 끝에 다시 나옵니다." : "You were sure, so the last page names it again.";
    }

    /** True of the queue of reviews: open confident errors stand first in it. */
    public static String firstInReview(Lang lang) {
        return lang == Lang.KO ? "확실하다고 답해 복습에 가장 먼저 나옵니다." : "You were sure, so it comes first in the review.";
    }

    /** The same in one row of the narrowest screen. */
    public static String sureShort(Lang lang) {
        return lang == Lang.KO ? "확실하다고 답해 끝에 다시 나옵니다." : "Sure of it: the last page names it.";
    }

    /** What would have followed, marked as such. */
    public static String ifSent(String reaction, Lang lang) {
        return lang == Lang.KO
                ? "보냈다면 " + reaction
                : "If sent: " + Character.toLowerCase(reaction.charAt(0)) + reaction.substring(1);
    }

    static String again(LessonPhase.Asking asking, Lang lang) {
        if (asking.draft() instanceof SegmentDraft.Picking picking) {
            String range = range(picking);
            return lang == Lang.KO ? range + "로 다시 골라 보세요." : "Try again with " + range + ".";
        }
        return lang == Lang.KO ? "고쳐서 다시 보내 보세요." : "Correct it and send it again.";
    }

    /** The digits that can be pressed: {@code 1-4}, or {@code 1,2,4} where one between is struck out. */
    public static String range(SegmentDraft.Picking picking) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < picking.choices().size(); i++) {
            if (picking.offers(i)) {
                open.add(i + 1);
            }
        }
        if (open.isEmpty()) {
            return "";
        }
        int first = open.get(0);
        int last = open.get(open.size() - 1);
        boolean whole = last - first == open.size() - 1;
        if (whole) {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
        return String.join(",", open.stream().map(String::valueOf).toList());
    }
}
