package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases of the {@link Table}, read as terms. They may use every notion's spellings, not one another. */
final class Phrases {
    private static final List<List<Term>> TERMS = new ArrayList<>();

    static {
        for (int notion = 0; notion < Spellings.count(); notion++) {
            TERMS.add(Spellings.phrases(notion).stream().map(Term::of).toList());
        }
    }

    private Phrases() {}

    /** Notions that have these very words among their phrases: who looks for one looks for the other. */
    static Stream<Integer> said(String words) {
        return IntStream.range(0, Spellings.count())
                .filter(notion -> Spellings.phrases(notion).contains(words.strip()))
                .boxed();
    }

    static List<Term> of(int notion) {
        return TERMS.get(notion);
    }
}
