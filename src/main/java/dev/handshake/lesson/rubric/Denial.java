package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that report a belief to reject it: "흔히 … 라고 알고 있는데 틀린 말입니다", "it is a myth that …". What stands in them is not
 * claimed. "…라고 생각합니다" is: that is how one answers.
 */
final class Denial {
    private static final Pattern REJECTED = Pattern.compile(
            "오해|틀린 (말|설명|이야기|얘기|생각|답)|틀렸|틀립니다|착각|잘못 (알|이해|생각)|잘못된 (생각|설명|말|이해|상식|답)|사실이 ?아[니닙닌님]|사실은 아[니닙닌님]|사실과 (다르|다릅|달)|옳지 않|거짓|말이 안 (되|됩|돼)|아닌 것으로"
                    + "|맞지 않는 (말|설명|이야기|얘기|생각|답)|[다라]고들|[다라]고 (생각하|알고 있|알려져 있|아는|말하|하)(는데|지만|는 사람|는 분|기 쉬|는 경우가)"
                    + "|\\bmyths?\\b|misconception|\\bincorrect\\b|\\buntrue\\b|mistaken(ly)? (belie|think|assum)|(not|isnt|never) (true|the case|correct|right) |(not|isnt) true|\\bfalse(ly)?\\b"
                    + "|wrong to (say|think|assume|believe)|that is wrong|thats wrong|contrary to"
                    + "|(people|many|some|they|you|one|beginners) (\\w+ )?(think|believe|say|assume)\\b|often (said|claimed|believed)|commonly (said|believed|thought)");

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^(하지만 |그런데 |근데 |사실 )?(그건|그게|이건|이게|그것은|이것은|그렇지는|그렇지)? ?(아니[^라]|아닙니다|아니다|틀린|틀렸|틀립|오해|사실이 아니|그렇지 않|않습니다)"
                    + "|^(but )?(that|this|it|which)( is|s| isnt) ?(not|a myth|wrong|false|incorrect|untrue|a misconception|a common (myth|misconception))");

    private Denial() {}

    /** What says of the whole sentence before it, however it is cut, that it is not so. */
    private static final Pattern WHOLE = Pattern.compile("(것은|건|것이|게|말은|말이) (사실이 ?아|사실은 아|사실과|틀|옳지|맞지|거짓)");

    private static final Pattern NOT_TRUE_THAT = Pattern.compile("(not|isnt|never) true that|untrue that|false that");

    /** Numbers of the sentences whose words are rejected. */
    static BitSet rejected(AnswerReading reading) {
        BitSet rejected = new BitSet();
        List<String> texts = new ArrayList<>();
        List<Boolean> hard = new ArrayList<>();
        for (int s = 0; s < reading.spacedCount(); s++) {
            int here = reading.sentenceOf(s);
            while (texts.size() <= here) {
                hard.add(s == 0 || isHard(reading, s));
                texts.add("");
            }
            texts.set(here, texts.get(here) + reading.spacedText(s) + " ");
        }
        for (int i = 0; i < texts.size(); i++) {
            if (REJECTED.matcher(texts.get(i)).find()) {
                rejected.set(i);
                for (int k = i; WHOLE.matcher(texts.get(i)).find() && k > 0 && !hard.get(k); k--) {
                    rejected.set(k - 1);
                }
                for (int k = i + 1;
                        NOT_TRUE_THAT.matcher(texts.get(i)).find() && k < texts.size() && !hard.get(k);
                        k++) {
                    rejected.set(k);
                }
            }
            if (i > 0 && TAKEN_BACK.matcher(texts.get(i)).find()) {
                rejected.set(i - 1);
            }
        }
        return rejected;
    }

    /** Whether a stop ends what stands before this word, and not only a word that may end a sentence, a colon or a bracket. */
    private static boolean isHard(AnswerReading reading, int spaced) {
        int end = reading.span(0, reading.ends(spaced - 1)).end();
        int start = reading.span(0, reading.begins(spaced) + 1).end() - 1;
        String between = reading.original.substring(Math.min(end, start), start);
        return between.chars().anyMatch(c -> ".!?\n。".indexOf(c) >= 0);
    }
}
