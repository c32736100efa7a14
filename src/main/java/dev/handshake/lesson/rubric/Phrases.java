package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;

/** The phrases of the {@link Table}, read as terms. They may use every notion's spellings, not one another. */
final class Phrases {
    private static final List<List<Term>> TERMS = new ArrayList<>();

    static {
        for (int notion = 0; notion < Spellings.count(); notion++) {
            TERMS.add(Spellings.phrases(notion).stream().map(Term::of).toList());
        }
    }

    private Phrases() {}

    static List<Term> of(int notion) {
        return TERMS.get(notion);
    }
}
