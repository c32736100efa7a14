package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An author's term, understood: a row of notions and words, each asserted or denied. {@code "마지막 ACK"} is the notion of a last
 * ACK, {@code "데이터를 저장하지 않"} is data followed by a denied storing.
 *
 * @param elements in order; up to three other words may stand between two of them
 */
record Term(List<Element> elements) {

    /** Something a term asks for. */
    sealed interface Element permits Notion, Literal, Particle, AnyNegation {
        /** The notions any of which will do; empty for what is no notion. */
        default Set<Integer> notions() {
            return Set.of();
        }
    }

    /** Any spelling of any of these notions. */
    record Notion(Set<Integer> notions, boolean denied) implements Element {}

    /** A word that the table does not know. */
    record Literal(SpellingPiece piece, boolean denied) implements Element {}

    /** A particle that changes what is said: 만 and 뿐 (only), 도 (too). It follows the element before it, or any word. */
    record Particle(String written) implements Element {}

    /** A negation, whatever it denies: an author's bare 않 or "not". */
    record AnyNegation() implements Element {}

    private static final Set<String> ONLY = Set.of("만", "뿐");

    /**
     * An author's words, read as a term.
     *
     * @param narrow whether a word of several notions stands for itself only: a claim must be meant
     */
    static Term of(String written, boolean narrow, Lexicon lexicon) {
        if (ONLY.contains(written.strip())) {
            return new Term(List.of(new Particle(written.strip())));
        }
        AnswerReading reading = AnswerReading.of(written);
        List<Negation.No> nos = Negation.in(reading);
        List<Element> elements = new ArrayList<>();
        int w = 0;
        while (w < reading.words.size()) {
            Word word = reading.words.get(w);
            if (negates(word, nos) || skipped(word, reading)) {
                w++;
                continue;
            }
            int end = longest(reading, word.at(), elements, nos, narrow, lexicon);
            if (end == SpellingPiece.NOWHERE) {
                end = literal(reading, w, elements, nos);
            }
            particle(reading, end).ifPresent(elements::add);
            w = next(reading, end);
        }
        if (elements.isEmpty()) {
            elements.add(bare(reading) ? new AnyNegation() : new Literal(whole(reading), false));
        }
        return new Term(elements);
    }

    /** A term that asks for one notion. */
    private static Term notion(int notion) {
        return new Term(List.of(new Notion(Set.of(notion), false)));
    }

    private static boolean negates(Word word, List<Negation.No> nos) {
        return nos.stream().anyMatch(no -> no.at() == word.at()) || isBare(word.text());
    }

    private static boolean isBare(String word) {
        return Set.of(
                                "않", "못", "안", "없", "아니", "않고", "않아", "못하", "못해", "없이", "없는", "아니라", "아닌", "않는", "않은",
                                "not", "never", "no", "without", "아님", "없음", "없다", "않다", "아니다")
                        .contains(word)
                || English.negates(word);
    }

    private static boolean bare(AnswerReading reading) {
        return reading.words.stream().anyMatch(word -> isBare(word.text()));
    }

    private static SpellingPiece whole(AnswerReading reading) {
        List<SpellingPiece> pieces = SpellingPiece.of(reading.words, false, false);
        return pieces.get(0);
    }

    /** Articles and the like carry nothing; neither does a particle after Latin. */
    private static boolean skipped(Word word, AnswerReading reading) {
        boolean alone = reading.words.size() == 1;
        return !alone
                && (word.kind() == Word.Kind.LATIN && English.isLight(word.text())
                        || word.isHangul()
                                && word.joint() == Word.Joint.GLUED
                                && (Korean.isParticle(word.text())
                                        || "하".equals(word.text())
                                        || "하지".equals(word.text())));
    }

    private static int longest(
            AnswerReading reading,
            int letter,
            List<Element> elements,
            List<Negation.No> nos,
            boolean narrow,
            Lexicon lexicon) {
        int end = SpellingPiece.NOWHERE;
        Set<Integer> notions = new TreeSet<>();
        Set<Integer> whole = new TreeSet<>();
        Set<Integer> exact = new TreeSet<>();
        for (Lexicon.Entry entry : lexicon.at(SpellingPiece.key(reading.words.get(reading.wordAt(letter)), 0))) {
            int here = entry.spelling().tight(reading, letter);
            if (here > end) {
                end = here;
                notions.clear();
                whole.clear();
                exact.clear();
            }
            if (here == end && here != SpellingPiece.NOWHERE) {
                (entry.whole() ? whole : notions).add(entry.notion());
                if (entry.spelling().isExact(reading, letter)) {
                    exact.add(entry.notion());
                }
            }
        }
        if (end == SpellingPiece.NOWHERE || !Korean.isInflection(reading, end)) {
            return SpellingPiece.NOWHERE;
        }
        Set<Integer> best = !whole.isEmpty() ? whole : !exact.isEmpty() ? exact : notions;
        if (narrow && best.size() > 1) {
            return SpellingPiece.NOWHERE;
        }
        elements.add(new Notion(best, denied(nos, letter, end)));
        return end;
    }

    private static int literal(AnswerReading reading, int w, List<Element> elements, List<Negation.No> nos) {
        Word word = reading.words.get(w);
        SpellingPiece piece = word.isHangul()
                ? new SpellingPiece.Hangul(Verbs.stem(word.text()))
                : new SpellingPiece.Latin(List.of(word), false, false);
        elements.add(new Literal(piece, denied(nos, word.at(), word.end())));
        return word.end();
    }

    private static boolean denied(List<Negation.No> nos, int from, int to) {
        return nos.stream().anyMatch(no -> no.touches(from, to));
    }

    /** 만 of 클라이언트만, 도 of ACK도: the only particles that an author means. */
    private static Optional<Element> particle(AnswerReading reading, int end) {
        int w = reading.wordAt(end - 1);
        Word word = reading.words.get(w);
        String tail = word.text().substring(end - word.at());
        if (tail.isEmpty() && w + 1 < reading.words.size()) {
            Word next = reading.words.get(w + 1);
            tail = next.joint() == Word.Joint.GLUED && next.isHangul() ? next.text() : "";
        }
        String bare = tail.replaceFirst("^(에서|에|으로|로)(?=[만도])", "").replaceFirst("(이|은|을)$", "");
        if (bare.matches("[어아여해]?야.*")) {
            return Optional.of(new Particle("야"));
        }
        return ONLY.contains(bare) || bare.equals("도") ? Optional.of(new Particle(bare)) : Optional.empty();
    }

    /** The word after the one that holds the last letter. */
    private static int next(AnswerReading reading, int end) {
        return reading.wordAt(end - 1) + 1;
    }

    /** Whether it names something that a question may be about. */
    boolean isTopic(Lexicon lexicon) {
        return elements.size() == 1 && elements.get(0).notions().stream().anyMatch(lexicon::isTopic);
    }

    /** Whether it is the name of a state and no more. */
    boolean isState(Lexicon lexicon) {
        return elements.size() == 1
                && !elements.get(0).notions().isEmpty()
                && lexicon.states().containsAll(elements.get(0).notions());
    }

    /** All readings of a group, the shortest first. */
    static List<Term> of(List<String> group, boolean narrow, Lexicon lexicon) {
        return group.stream()
                .filter(written -> !AnswerReading.of(written).words.isEmpty())
                .flatMap(written -> Stream.concat(
                        Stream.of(of(written, narrow, lexicon)),
                        narrow ? Stream.of() : lexicon.saidBy(written).map(Term::notion)))
                .sorted(Comparator.comparingInt(term -> term.elements().size()))
                .toList();
    }
}
