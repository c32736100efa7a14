package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;

/** Part of a spelling that is looked for as it is: a Hangul word with its inflections, or a run of Latin and digits. */
abstract sealed class SpellingPiece {
    static final int NOWHERE = -1;

    /** @return one past the last letter of the hit that starts at this letter, or {@link #NOWHERE} */
    abstract int match(AnswerReading reading, int letter);

    /** Whether it can start at this letter: a short stem only at the start of a word. */
    boolean mayStart(AnswerReading reading, int letter) {
        return true;
    }

    /** The same where another piece may follow within the word. */
    int open(AnswerReading reading, int letter) {
        return match(reading, letter);
    }

    /** The same for a word with a slip of the finger; the word starts at this letter. */
    abstract int almost(AnswerReading reading, int letter, Lexicon lexicon);

    /** The letters it can start with, as {@link #key(Word, int)} gives them for a text. */
    abstract List<Integer> keys();

    /** What decides which pieces are tried at a place. */
    static int key(Word word, int offset) {
        return word.isHangul()
                ? pair(word.jamo(), word.starts()[offset])
                : word.text().charAt(0);
    }

    private static int pair(char[] jamo, int at) {
        return jamo[at] << 16 | (at + 1 < jamo.length ? jamo[at + 1] : 0);
    }

    /** A coarser key, which a slip after the first letter does not change. */
    static int firstLetter(int key) {
        return key > 0xFFFF ? key >> 16 : key;
    }

    /** A Hangul stem: what follows it is taken for particle, ending or the rest of a compound. */
    static final class Hangul extends SpellingPiece {
        /** Verb stems of one syllable that occur in few other words, so that they may stand within a compound. */
        private static final String DISTINCT = "끊닫맺쌓잃겪";
        /** 무손실, 미완성, 비정상, 불가능: the opposite of what follows. */
        private static final String OPPOSITES = "무미비불";

        private static final String NUMERALS = "한두세네첫";
        /** What may follow a numeral. */
        private static final String COUNTED = "번개단가방쪽차초분배웨과사종명패세";

        private final List<char[]> forms;
        private final int syllables;
        private final boolean strict;
        private final boolean anywhere;
        private final boolean counter;

        Hangul(String stem) {
            this.forms = Verbs.forms(stem).stream().map(Jamo::of).toList();
            this.syllables = stem.length();
            boolean distinct = DISTINCT.contains(stem);
            this.strict = syllables == 1 && !distinct;
            this.counter = syllables == 1 && COUNTED.contains(stem);
            this.anywhere = syllables > 1 || distinct;
        }

        @Override
        int match(AnswerReading reading, int letter) {
            int end = open(reading, letter);
            Word word = reading.words.get(reading.wordAt(letter));
            return end != NOWHERE && fits(word, end - word.at()) ? end : NOWHERE;
        }

        @Override
        boolean mayStart(AnswerReading reading, int letter) {
            Word word = reading.words.get(reading.wordAt(letter));
            int offset = letter - word.at();
            if (offset == 0) {
                return true;
            }
            char before = word.text().charAt(offset - 1);
            if (anywhere) {
                return offset > 1 || OPPOSITES.indexOf(before) < 0;
            }
            return counter && NUMERALS.indexOf(before) >= 0;
        }

        @Override
        int open(AnswerReading reading, int letter) {
            Word word = reading.words.get(reading.wordAt(letter));
            int offset = letter - word.at();
            if (!word.isHangul()) {
                return NOWHERE;
            }
            for (char[] form : forms) {
                int end = prefix(word, offset, form);
                if (end > 0) {
                    return word.at() + end;
                }
            }
            return NOWHERE;
        }

        private boolean fits(Word word, int end) {
            if (!strict) {
                return true;
            }
            String tail = word.text().substring(end);
            return Korean.isParticle(tail) || Korean.isEnding(tail) || COUNTED.indexOf(tail.charAt(0)) >= 0;
        }

        /** One past the last syllable if the form starts here, else 0. */
        private static int prefix(Word word, int offset, char[] form) {
            char[] jamo = word.jamo();
            int start = word.starts()[offset];
            if (start + form.length > jamo.length) {
                return 0;
            }
            for (int i = 0; i < form.length; i++) {
                if (jamo[start + i] != form[i]) {
                    return 0;
                }
            }
            int stop = start + form.length;
            for (int s = offset + 1; s < word.starts().length; s++) {
                if (word.starts()[s] == stop) {
                    return s;
                }
                if (word.starts()[s] > stop) {
                    return word.starts()[s] == stop + 1 && Jamo.inflects(jamo[stop]) ? s : 0;
                }
            }
            return 0;
        }

        @Override
        int almost(AnswerReading reading, int letter, Lexicon lexicon) {
            Word word = reading.words.get(reading.wordAt(letter));
            if (syllables < 3 || !word.isHangul() || letter != word.at()) {
                return NOWHERE;
            }
            int limit = syllables >= 5 ? 2 : 1;
            for (int s = Math.max(2, syllables - 1); s <= Math.min(word.text().length(), syllables + 1); s++) {
                if (Typos.within(forms.get(0), forms.get(0).length, word.jamo(), word.starts()[s], limit)) {
                    return word.at() + s;
                }
            }
            return NOWHERE;
        }

        @Override
        List<Integer> keys() {
            return forms.stream().map(form -> pair(form, 0)).distinct().toList();
        }
    }

    /** Latin letters and digits, however they are joined: TIME_WAIT, time-wait, TimeWait. */
    static final class Latin extends SpellingPiece {
        private final String joined;
        private final String stemmed;
        private final int words;
        private final boolean apart;
        private final boolean exact;

        /**
         * A run of Latin and digits.
         *
         * @param apart whether words with only a space between them are something else: LAST_ACK is a state, "last ack" is not
         * @param exact whether it is a name, which is not inflected
         */
        Latin(List<Word> words, boolean apart, boolean exact) {
            StringBuilder all = new StringBuilder();
            String before = "";
            for (Word word : words) {
                before = all.toString();
                all.append(word.text());
            }
            this.joined = all.toString();
            this.exact = exact;
            this.stemmed = before + words.get(words.size() - 1).stem();
            this.words = words.size();
            this.apart = apart;
        }

        @Override
        int match(AnswerReading reading, int letter) {
            int w = reading.wordAt(letter);
            Word first = reading.words.get(w);
            if (first.isHangul() || first.at() != letter) {
                return NOWHERE;
            }
            String sofar = "";
            while (true) {
                Word word = reading.words.get(w);
                String all = sofar + word.text();
                if (all.equals(joined) || inflected(sofar, word)) {
                    return word.end();
                }
                if (!joined.startsWith(all) || !continues(reading, w)) {
                    return NOWHERE;
                }
                sofar = all;
                w++;
            }
        }

        /** A name of a state has a plural and no other inflection: a listening socket is not LISTEN. */
        private boolean inflected(String sofar, Word word) {
            return exact ? (sofar + word.text()).equals(joined + "s") : (sofar + word.stem()).equals(stemmed);
        }

        private boolean continues(AnswerReading reading, int w) {
            if (w + 1 >= reading.words.size()) {
                return false;
            }
            Word next = reading.words.get(w + 1);
            Word here = reading.words.get(w);
            boolean spaced = next.joint() == Word.Joint.SPACE;
            return !next.isHangul()
                    && next.clause() == here.clause()
                    && !(apart && spaced && !(here.upper() && next.upper()));
        }

        @Override
        int almost(AnswerReading reading, int letter, Lexicon lexicon) {
            int w = reading.wordAt(letter);
            Word word = reading.words.get(w);
            if (word.kind() != Word.Kind.LATIN || word.at() != letter || joined.length() < 5) {
                return NOWHERE;
            }
            if (Typos.near(joined, word.text()) && !lexicon.isKnown(word)) {
                return word.end();
            }
            if (words > 1 && continues(reading, w)) {
                Word next = reading.words.get(w + 1);
                boolean known = lexicon.isKnown(word) && lexicon.isKnown(next);
                if (!known && Typos.near(joined, word.text() + next.text())) {
                    return next.end();
                }
            }
            return NOWHERE;
        }

        @Override
        List<Integer> keys() {
            return List.of((int) joined.charAt(0));
        }
    }

    /** The pieces of a spelling: words of Latin and digits that follow one another are one piece. Hangul is taken as it is. */
    static List<SpellingPiece> of(List<Word> words, boolean apart, boolean exact) {
        List<SpellingPiece> pieces = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (words.get(i).isHangul()) {
                pieces.add(new Hangul(words.get(i).text()));
                i++;
                continue;
            }
            int start = i;
            while (i < words.size() && !words.get(i).isHangul()) {
                i++;
            }
            pieces.add(new Latin(words.subList(start, i), apart, exact));
        }
        return pieces;
    }
}
