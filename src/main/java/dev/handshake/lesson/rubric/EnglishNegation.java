package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.Negation.Force;
import dev.handshake.lesson.rubric.Negation.No;
import java.util.List;
import java.util.Set;

/** What English denies: what follows the negation, up to the next turn of the sentence; before a verdict, the subject too. */
final class EnglishNegation {
    private static final Set<String> ABLE =
            Set.of("can", "could", "cannot", "cant", "couldnt", "will", "wont", "would");
    private static final Set<String> IS = Set.of("is", "are", "was", "were", "its");
    private static final Set<String> IS_NOT = Set.of("isnt", "arent", "wasnt", "werent");
    private static final Set<String> NOUN_FOLLOWS =
            Set.of("the", "a", "an", "its", "because", "due", "about", "for", "from", "any");

    private final AnswerReading reading;
    private final List<No> found;

    /** Looks at words of {@code reading}; what is found goes to the end of {@code found}. */
    EnglishNegation(AnswerReading reading, List<No> found) {
        this.reading = reading;
        this.found = found;
    }

    /** Notes what this word denies. */
    void look(int w) {
        Word word = reading.words.get(w);
        String x = word.text();
        if (English.negates(x)) {
            boolean goesOn =
                    w + 1 < reading.words.size() && reading.words.get(w + 1).clause() == word.clause();
            if (!goesOn
                    || !Set.of("only", "just", "merely", "simply", "matter", "doubt", "later")
                            .contains(latin(w + 1))) {
                forward(w, w + 1, reach(x), x.equals("no") && !supposed(w) || isOfNoun(w));
                object(w);
                if (x.equals("not")) {
                    forward(w, w + 1, 1, true);
                }
            }
        } else if (x.equals("instead") && latin(w + 1).equals("of")
                || x.equals("rather") && latin(w + 1).equals("than")) {
            forward(w, w + 2, 4, true);
        } else if ((word.stem().equals("fail") || x.equals("unable") || x.equals("failure"))
                        && latin(w + 1).equals("to")
                || x.equals("lack") && latin(w + 1).equals("of")) {
            forward(w, w + 2, 3, false);
        }
    }

    /** "it is not the firewall or the NAT that …", "it is not because of …": denies the very things that it names. */
    private boolean isOfNoun(int w) {
        boolean copula = IS_NOT.contains(latin(w)) || latin(w).equals("not") && w > 0 && IS.contains(latin(w - 1));
        return copula && NOUN_FOLLOWS.contains(latin(w + 1));
    }

    /** "stores nothing", "consumes none": denies the verb before it. */
    private void object(int w) {
        Word no = reading.words.get(w);
        if (w == 0 || !Set.of("nothing", "none").contains(no.text())) {
            return;
        }
        Word verb = reading.words.get(w - 1);
        if (verb.clause() == no.clause() && !English.isLight(verb.text()) && !English.turns(verb.text())) {
            found.add(new No(no.at(), no.end(), verb.at(), verb.end(), false, Force.DENIES));
        }
    }

    /** "if there is no ACK": says what follows from it, not that there is none. */
    private boolean supposed(int w) {
        for (int k = w - 1; k >= 0 && k >= w - 5; k--) {
            if (Set.of("if", "when", "without", "because", "since", "until").contains(latin(k))) {
                return true;
            }
        }
        return false;
    }

    private static int reach(String negator) {
        return switch (negator) {
            case "no", "without", "none", "nothing", "neither", "nor" -> 4;
            default -> 8;
        };
    }

    private void forward(int negator, int start, int content, boolean direct) {
        Word no = reading.words.get(negator);
        int left = content;
        int w = start;
        boolean verdict = false;
        while (w < reading.words.size() && left > 0) {
            Word word = reading.words.get(w);
            boolean newNoun = content == 4
                    && left < content
                    && English.isArticle(word.text())
                    && !latin(w - 1).endsWith("ing");
            if (word.clause() != no.clause() || w > start && English.turns(word.text()) || newNoun) {
                break;
            }
            verdict |= w < start + 3 && English.isVerdict(word.text());
            if (!English.isLight(word.text())) {
                left--;
            }
            w++;
        }
        if (w > start) {
            int to = reading.words.get(w - 1).end();
            found.add(new No(no.at(), no.end(), reading.words.get(start).at(), to, direct, force(negator)));
        }
        if (w == start && no.text().equals("no")) {
            // "No, they need not": an answer of its own that denies no word
            found.add(new No(no.at(), no.end(), no.at(), no.at(), false, Force.DENIES));
        }
        if (verdict) {
            backward(negator, no);
        }
    }

    private void backward(int negator, Word no) {
        int first = negator;
        while (first > 0 && negator - first < 10) {
            Word word = reading.words.get(first - 1);
            if (word.clause() != no.clause() || English.turns(word.text())) {
                break;
            }
            first--;
        }
        if (first < negator) {
            found.add(new No(no.at(), no.end(), reading.words.get(first).at(), no.at(), false, Force.DENIES));
        }
    }

    private String latin(int w) {
        return w < reading.words.size() ? reading.words.get(w).text() : "";
    }

    private Force force(int negator) {
        if (forbids(negator)) {
            return Force.FORBIDS;
        }
        return avoids(negator) ? Force.AVERTS : Force.DENIES;
    }

    /** "must not be longer": a rule that forbids. */
    private boolean forbids(int negator) {
        return Set.of("shouldnt", "mustnt").contains(latin(negator))
                || negator > 0 && Set.of("must", "should").contains(latin(negator - 1));
    }

    /** "so that nobody can", "must not", "make sure that it does not". */
    private boolean avoids(int negator) {
        for (int k = negator - 1; k >= 0 && k >= negator - 6; k--) {
            if (Set.of("must", "should", "sure", "ensure", "prevent", "avoid", "so", "lest")
                            .contains(latin(k))
                    && !concludes(k, negator)) {
                return true;
            }
            if (reading.words.get(k).clause() != reading.words.get(negator).clause()) {
                return false;
            }
        }
        return Set.of("shouldnt", "mustnt").contains(latin(negator));
    }

    /** "So the limit is not 65,535", "so no RST is sent": the so of a conclusion, not of a purpose (so nobody can …). */
    private boolean concludes(int k, int negator) {
        if (!latin(k).equals("so") || latin(k + 1).equals("that")) {
            return false;
        }
        for (int w = k + 1; w <= negator + 3 && w < reading.words.size(); w++) {
            if (ABLE.contains(latin(w))) {
                return false;
            }
        }
        return true;
    }
}
