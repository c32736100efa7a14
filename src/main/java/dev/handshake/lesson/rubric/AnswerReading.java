package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.Word.Joint;
import dev.handshake.lesson.rubric.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer cut into words, clauses and sentences. Spoken answers come without punctuation, so Korean sentence endings end a
 * sentence and connective endings a clause even where nothing was typed.
 */
final class AnswerReading {
    final String original;
    final List<Word> words = new ArrayList<>();
    /** First word of each spaced word, and one more entry for the end. */
    final List<Integer> spaced = new ArrayList<>();

    private final Letters letters;
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> holders = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int sentence;
    private int clause;
    private int i;

    private AnswerReading(String original) {
        this.original = original;
        this.letters = Letters.of(original);
    }

    static AnswerReading of(String original) {
        AnswerReading reading = new AnswerReading(original);
        reading.read();
        return reading;
    }

    private void read() {
        Joint joint = Joint.SPACE;
        while (i < letters.size()) {
            if (!isOfWord(letters.at(i))) {
                joint = gap();
            } else {
                word(joint);
                joint = Joint.GLUED;
            }
        }
        spaced.add(words.size());
        for (int s = 0; s < spacedCount(); s++) {
            StringBuilder text = new StringBuilder();
            for (int w = firstOf(s); w < lastOf(s); w++) {
                text.append(words.get(w).text());
            }
            texts.add(text.toString());
        }
    }

    private void word(Joint joint) {
        int start = i;
        Kind kind = kind(letters.at(i));
        StringBuilder text = new StringBuilder();
        boolean upper = true;
        while (i < letters.size()) {
            char c = letters.at(i);
            if (isOf(c, kind)) {
                text.append(c);
                places.add(i);
                upper &= letters.isUpper(i);
                i++;
            } else if (inside(c, kind)) {
                i++;
                if (c == '.') {
                    text.append(c);
                    places.add(i - 1);
                }
            } else {
                break;
            }
        }
        if (joint == Joint.SPACE) {
            spaced.add(words.size());
        }
        words.add(made(kind, text, places.size() - text.length(), joint, upper && i > start));
        while (holders.size() < places.size()) {
            holders.add(words.size() - 1);
        }
    }

    private Word made(Kind kind, StringBuilder typed, int at, Joint joint, boolean upper) {
        String text = typed.toString();
        Word.Place place = new Word.Place(at, spaced.size() - 1, sentence, clause);
        return new Word(kind, text, place, joint, upper, Word.Forms.of(kind, text));
    }

    /** An apostrophe within a word, a decimal point or a thousands separator within a number. */
    private boolean inside(char c, Kind kind) {
        if (i + 1 >= letters.size() || !isOf(letters.at(i + 1), kind)) {
            return false;
        }
        return switch (kind) {
            case HANGUL -> false;
            case LATIN -> c == '\'';
            case DIGITS -> c == '.' || c == ',' && thousand();
        };
    }

    private boolean thousand() {
        for (int k = 1; k <= 3; k++) {
            if (i + k >= letters.size() || !Character.isDigit(letters.at(i + k))) {
                return false;
            }
        }
        return i + 4 >= letters.size() || !Character.isDigit(letters.at(i + 4));
    }

    /** What stands between two words: decides whether a clause or a sentence ends here. */
    private Joint gap() {
        int start = i;
        boolean space = false;
        boolean clauseEnds = false;
        boolean sentenceEnds = false;
        int lines = 0;
        while (i < letters.size() && !isOfWord(letters.at(i))) {
            char c = letters.at(i);
            boolean nextIsSpace = i + 1 >= letters.size() || Character.isWhitespace(letters.at(i + 1));
            boolean call = c == '(' && i + 1 < letters.size() && letters.at(i + 1) == ')';
            space |= Character.isWhitespace(c) || "([{“<>→⇒".indexOf(c) >= 0 && !call;
            if (c == '\n') {
                lines++;
            }
            clauseEnds |=
                    ":→⇒—–~".indexOf(c) >= 0 || c == '>' && i > start || c == ',' && (nextIsSpace || !latinAround());
            sentenceEnds |= "!?。;".indexOf(c) >= 0 || c == '.' && (nextIsSpace || !latinAround()) && !dots(i);
            clauseEnds |= c == '.' && dots(i);
            i++;
        }
        if (words.isEmpty()) {
            return Joint.SPACE;
        }
        Word last = words.get(words.size() - 1);
        space |= sentenceEnds || clauseEnds || i >= letters.size();
        if (space && !sentenceEnds) {
            sentenceEnds = Korean.endsSentence(last) || lines > 1 || lines == 1 && bullet();
            clauseEnds |= lines == 1 || Korean.endsClause(last) && !forbids(last);
        }
        if (sentenceEnds && !numbered(last)) {
            sentence++;
            clause++;
        } else if (clauseEnds) {
            clause++;
        }
        return space ? Joint.SPACE : Joint.TIGHT;
    }

    /** 길면 안 된다: the condition and what is said of it are one clause. */
    private boolean forbids(Word last) {
        return last.text().endsWith("면")
                && i + 2 < letters.size()
                && letters.at(i) == '안'
                && "되된될돼됩".indexOf(letters.at(letters.at(i + 1) == ' ' ? i + 2 : i + 1)) >= 0;
    }

    private boolean dots(int at) {
        return at + 1 < letters.size() && letters.at(at + 1) == '.' || at > 0 && letters.at(at - 1) == '.';
    }

    private boolean latinAround() {
        return !words.isEmpty()
                && !words.get(words.size() - 1).isHangul()
                && i + 1 < letters.size()
                && isOfWord(letters.at(i + 1))
                && !Jamo.isHangul(letters.at(i + 1));
    }

    /** Whether the new line starts an item of a list. */
    private boolean bullet() {
        for (int k = i - 1; k >= 0 && letters.at(k) != '\n'; k--) {
            if ("-*•·".indexOf(letters.at(k)) >= 0) {
                return true;
            }
        }
        return i < letters.size()
                && Character.isDigit(letters.at(i))
                && i + 1 < letters.size()
                && ".)".indexOf(letters.at(i + 1)) >= 0;
    }

    /** The number of a list's item is no sentence of its own, nor do e.g. and vs. end one. */
    private boolean numbered(Word last) {
        boolean first = words.size() == 1 || words.get(words.size() - 2).sentence() != last.sentence();
        return last.kind() == Kind.DIGITS && first && last.text().length() <= 2
                || last.text().equals("vs")
                || last.joint() == Joint.TIGHT
                        && (last.text().equals("g") || last.text().equals("e"));
    }

    /** True for a letter or a digit, false for what stands between words. */
    private static boolean isOfWord(char c) {
        return Jamo.isHangul(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isOf(char c, Kind kind) {
        return isOfWord(c) && kind(c) == kind;
    }

    /** The script of a letter or a digit. */
    private static Kind kind(char c) {
        if (Jamo.isHangul(c)) {
            return Kind.HANGUL;
        }
        return Character.isDigit(c) ? Kind.DIGITS : Kind.LATIN;
    }

    /** The stretch of the original behind letters [from, to). */
    AnswerSpan span(int from, int to) {
        return new AnswerSpan(letters.from(places.get(from)), letters.to(places.get(to - 1)));
    }

    /** The word that holds a letter. */
    int wordAt(int letter) {
        return holders.get(letter);
    }

    /** The first letter of a spaced word. */
    int begins(int spacedWord) {
        return words.get(firstOf(spacedWord)).at();
    }

    /** One past the last letter of a spaced word. */
    int ends(int spacedWord) {
        return words.get(lastOf(spacedWord) - 1).end();
    }

    int sentenceOf(int spacedWord) {
        return words.get(firstOf(spacedWord)).sentence();
    }

    int firstOf(int spacedWord) {
        return spaced.get(spacedWord);
    }

    /** One past the last word of a spaced word. */
    int lastOf(int spacedWord) {
        return spaced.get(spacedWord + 1);
    }

    int spacedCount() {
        return spaced.size() - 1;
    }

    /** A spaced word without its punctuation. */
    String spacedText(int spacedWord) {
        return texts.get(spacedWord);
    }
}
