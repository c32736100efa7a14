package dev.handshake.lesson.rubric;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Sentences that report a belief to reject it: "흔히 … 라고 알고 있는데 틀린 말입니다", "it is a myth that …". What stands in them is not
 * claimed. "…라고 생각합니다" is: that is how one answers.
 */
final class Denial {
    private static final Pattern REJECTED = Pattern.compile(
            "오해|틀린 (말|설명|이야기|얘기|생각|답)|틀렸|틀립니다|착각|잘못 (알|이해|생각)|잘못된 (생각|설명|말|이해|상식|답)|사실이 아니|사실은 아니|사실과 다르"
                    + "|맞지 않는|[다라]고들|[다라]고 (생각하|알고 있|알려져 있|아는|말하|하)(는데|지만|는 사람|는 분|기 쉬|는 경우가)"
                    + "|\\bmyths?\\b|misconception|\\bincorrect\\b|\\buntrue\\b|mistaken(ly)? (belie|think|assum)|not true|\\bfalse(ly)?\\b"
                    + "|wrong to (say|think|assume|believe)|that is wrong|thats wrong|contrary to"
                    + "|(people|many|some|they|you|one|beginners) (\\w+ )?(think|believe|say|assume)\\b|often (said|claimed|believed)|commonly (said|believed|thought)");

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^(하지만 |그런데 |근데 |사실 )?(그건|그게|이건|이게|그것은|이것은|그렇지는|그렇지)? ?(아니[^라]|아닙니다|아니다|틀린|틀렸|틀립|오해|사실이 아니|그렇지 않|않습니다)"
                    + "|^(but )?(that|this|it|which)( is|s| isnt) ?(not|a myth|wrong|false|incorrect|untrue|a misconception|a common (myth|misconception))");

    private Denial() {}

    /** Numbers of the sentences whose words are rejected. */
    static BitSet rejected(AnswerReading reading) {
        BitSet rejected = new BitSet();
        StringBuilder text = new StringBuilder();
        int sentence = 0;
        for (int s = 0; s < reading.spacedCount(); s++) {
            int here = reading.words.get(reading.firstOf(s)).sentence();
            if (here != sentence) {
                judge(text, sentence, rejected);
                text.setLength(0);
                sentence = here;
            }
            text.append(reading.spacedText(s)).append(' ');
        }
        judge(text, sentence, rejected);
        return rejected;
    }

    private static void judge(CharSequence text, int sentence, BitSet rejected) {
        if (REJECTED.matcher(text).find()) {
            rejected.set(sentence);
        }
        if (sentence > 0 && TAKEN_BACK.matcher(text).find()) {
            rejected.set(sentence - 1);
        }
    }
}
