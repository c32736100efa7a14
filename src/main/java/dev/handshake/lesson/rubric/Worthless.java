package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What earns nothing in an answer: the question said again, a row of words that states nothing, and what is said unsurely. */
final class Worthless {
    private static final Pattern UNSURE = Pattern.compile(
            "기억이? ?(잘 )?안 ?나|기억나지 않|기억이? ?가물|헷갈|잘 모르|모르겠|자신이? 없|확실하지 않|확실치 않|(였|이었|었|인)나 |아닐까|였던가|이었던가|던가요"
                    + "|not (really |quite |entirely )?sure|\\bdont (remember|recall|know)|cant (remember|recall)"
                    + "|\\bi forg[eo]t|no idea|i guess");
    /** What makes words a statement: a particle, an ending, a small English word. */
    private static final Pattern JOINS = Pattern.compile("[가-힣](은|는|이|가|을|를|에|의|로|과|와|도|만|다|요|고|면|서|며|죠|음|함|됨)$"
            + "|[a-z0-9](은|는|이|가|을|를|에|의|로|으로|과|와|도|만|에서|에게|인|이고|이면|입니다|예요|이에요)$"
            + "|^(is|are|was|were|the|a|an|to|of|by|for|with|from|on|in|at|so|because|and|or|not|no|it|its|has|have|does|do|can|when|if|then|that|which)$"
            + "|^[a-z]{3,}s$");

    private static final Pattern NO_PARTICLE = Pattern.compile("경로|서로|회로|별도|속도|한도");
    /** Signs that join words as well as a particle does: "[S.] = SYN-ACK", "SYN -> ACK". */
    private static final String SIGNS = "[]()=:>→,";

    private static final int WORDS_OF_SOUP = 4;
    private static final double SAME_WORDS = 0.85;
    private static final double OF_THE_QUESTION = 0.8;

    private Worthless() {}

    /**
     * Numbers of the sentences that say nothing of their own.
     *
     * @param prompts the question in each language
     */
    static BitSet sentences(Sighting sighting, List<Sighting> prompts) {
        List<Set<String>> asked = prompts.stream()
                .flatMap(prompt -> words(prompt.reading).stream())
                .toList();
        List<Set<String>> said = words(sighting.reading);
        BitSet worthless = isSoup(sighting.reading);
        for (int sentence = 0; sentence < said.size(); sentence++) {
            Set<String> words = said.get(sentence);
            if (asked.stream().anyMatch(question -> repeats(words, question))) {
                worthless.set(sentence);
            }
        }
        return worthless;
    }

    private static boolean repeats(Set<String> words, Set<String> question) {
        long same = words.stream().filter(question::contains).count();
        return words.size() > 1 && same >= SAME_WORDS * words.size() && same >= OF_THE_QUESTION * question.size();
    }

    /** The words of each sentence without their endings. */
    private static List<Set<String>> words(AnswerReading reading) {
        List<Set<String>> sentences = new ArrayList<>();
        for (int s = 0; s < reading.spacedCount(); s++) {
            Word first = reading.words.get(reading.firstOf(s));
            while (sentences.size() <= first.sentence()) {
                sentences.add(new HashSet<>());
            }
            sentences.get(first.sentence()).add(first.isHangul() ? Verbs.stem(first.text()) : first.stem());
        }
        return sentences;
    }

    private static BitSet isSoup(AnswerReading reading) {
        BitSet soup = new BitSet();
        int first = 0;
        while (first < reading.spacedCount()) {
            int sentence = reading.sentenceOf(first);
            int end = first;
            int joined = 0;
            while (end < reading.spacedCount() && reading.sentenceOf(end) == sentence) {
                String word = reading.spacedText(end++);
                joined +=
                        JOINS.matcher(word).find() && !NO_PARTICLE.matcher(word).matches() ? 1 : 0;
            }
            String typed = typed(reading, first, end - 1);
            if (end - first >= WORDS_OF_SOUP && joined == 0 && typed.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
                soup.set(sentence);
            }
            first = end;
        }
        return soup;
    }

    private static String typed(AnswerReading reading, int first, int last) {
        int from = reading.begins(first);
        int to = reading.ends(last);
        return reading.span(from, to).in(reading.original);
    }

    /** Letters that are said unsurely: from the topic of the doubt to the word that shows it. */
    static BitSet letters(AnswerReading reading) {
        BitSet unsure = new BitSet();
        for (int s = 0; s < reading.spacedCount(); s++) {
            int sentence = reading.sentenceOf(s);
            int first = s;
            while (first > 0 && s - first < 2 && reading.sentenceOf(first - 1) == sentence) {
                first--;
            }
            if (!showsDoubt(reading, first, s)) {
                continue;
            }
            int from = first;
            while (from > 0 && reading.sentenceOf(from - 1) == sentence && !(from < first && isTopic(reading, from))) {
                from--;
            }
            unsure.set(reading.begins(from), reading.ends(s));
        }
        return unsure;
    }

    private static boolean isTopic(AnswerReading reading, int spaced) {
        return reading.spacedText(spaced).matches(".*[가-힣a-z0-9](은|는)$");
    }

    /** Whether the last of these words completes an expression of doubt. */
    private static boolean showsDoubt(AnswerReading reading, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int s = first; s <= last; s++) {
            text.append(reading.spacedText(s)).append(' ');
        }
        Matcher matcher = UNSURE.matcher(text);
        boolean completes = false;
        while (matcher.find()) {
            completes |=
                    matcher.end() > text.length() - reading.spacedText(last).length() - 1;
        }
        return completes;
    }
}
