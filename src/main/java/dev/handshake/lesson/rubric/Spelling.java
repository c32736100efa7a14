package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to write a notion: pieces that follow one another, however they are spaced.
 *
 * @param pieces in order
 * @param loose whether up to three words may stand before the piece
 * @param latin its Latin words
 * @param capitals whether it must be typed in capitals, or with a particle as one does in Korean: CLOSED is a state, closed is not
 */
record Spelling(List<SpellingPiece> pieces, List<Boolean> loose, List<String> latin, boolean capitals) {
    private static final int LOOSE_WORDS = 3;

    static Spelling of(String written, boolean exact) {
        boolean apart = written.startsWith("^");
        boolean capitals = written.startsWith("=");
        List<SpellingPiece> pieces = new ArrayList<>();
        List<Boolean> loose = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        for (String part : (apart || capitals ? written.substring(1) : written).split("~")) {
            boolean gap = !pieces.isEmpty();
            List<Word> words = AnswerReading.of(part.strip()).words;
            words.stream().filter(word -> !word.isHangul()).map(Word::text).forEach(latin::add);
            for (SpellingPiece piece : SpellingPiece.of(words, apart, exact)) {
                pieces.add(piece);
                loose.add(gap);
                gap = false;
            }
        }
        return new Spelling(pieces, loose, latin, capitals);
    }

    /** Its Latin words. */
    Stream<String> words() {
        return latin.stream();
    }

    /** @return one past the last letter of the spelling that starts here, or {@link SpellingPiece#NOWHERE} */
    int match(AnswerReading reading, int letter) {
        return match(reading, letter, LOOSE_WORDS);
    }

    /** The same without words in between. */
    int tight(AnswerReading reading, int letter) {
        return match(reading, letter, 0);
    }

    private int match(AnswerReading reading, int letter, int between) {
        if (!pieces.get(0).mayStart(reading, letter) || capitals && !stated(reading, letter)) {
            return SpellingPiece.NOWHERE;
        }
        return rest(reading, at(reading, 0, letter), 1, between);
    }

    private static boolean stated(AnswerReading reading, int letter) {
        int w = reading.wordAt(letter);
        boolean particle = w + 1 < reading.words.size()
                && reading.words.get(w + 1).isHangul()
                && reading.words.get(w + 1).joint() == Word.Joint.GLUED;
        return reading.words.get(w).upper() || particle;
    }

    /** Whether it is written here letter by letter, not merely inflected alike. */
    boolean isExact(AnswerReading reading, int letter) {
        return latin.size() == 1
                && latin.get(0).equals(reading.words.get(reading.wordAt(letter)).text());
    }

    /** The same with slips of the finger in a spelling of one piece. */
    int almost(AnswerReading reading, int letter, Lexicon lexicon) {
        return pieces.size() == 1 && !capitals ? pieces.get(0).almost(reading, letter, lexicon) : SpellingPiece.NOWHERE;
    }

    private int at(AnswerReading reading, int next, int letter) {
        SpellingPiece piece = pieces.get(next);
        return next + 1 == pieces.size() ? piece.match(reading, letter) : piece.open(reading, letter);
    }

    private int rest(AnswerReading reading, int end, int next, int between) {
        if (end == SpellingPiece.NOWHERE || next == pieces.size()) {
            return end;
        }
        Word last = reading.words.get(reading.wordAt(end - 1));
        if (end < last.end()) {
            int glued = rest(reading, at(reading, next, end), next + 1, between);
            if (glued != SpellingPiece.NOWHERE) {
                return glued;
            }
            if (!loose.get(next) && !Korean.isParticle(last.text().substring(end - last.at()))) {
                return SpellingPiece.NOWHERE;
            }
        }
        return ahead(reading, reading.wordAt(end - 1), next, between);
    }

    /** Looks for the next piece in the words that follow. */
    private int ahead(AnswerReading reading, int here, int next, int between) {
        Word last = reading.words.get(here);
        int allowed = loose.get(next) ? between : 0;
        for (int w = here + 1; w < reading.words.size(); w++) {
            Word word = reading.words.get(w);
            int skipped = word.spaced() - last.spaced() - 1;
            boolean tooFar = word.sentence() != last.sentence() || skipped > allowed;
            if (tooFar || word.clause() != last.clause() && !loose.get(next)) {
                return SpellingPiece.NOWHERE;
            }
            int found = rest(reading, at(reading, next, word.at()), next + 1, between);
            if (found != SpellingPiece.NOWHERE) {
                return found;
            }
            boolean particle = word.joint() == Word.Joint.GLUED && word.isHangul() && Korean.isParticle(word.text());
            if (!loose.get(next) && !particle) {
                return SpellingPiece.NOWHERE;
            }
        }
        return SpellingPiece.NOWHERE;
    }
}
