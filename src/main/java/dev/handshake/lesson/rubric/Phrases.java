package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The phrases of the {@link Table}, read as terms. They may use every notion's spellings, not one another. */
final class Phrases {
    private static final List<List<Term>> TERMS = new ArrayList<>();
    private static final Map<String, List<Integer>> SAID = new HashMap<>();

    static {
        for (int notion = 0; notion < Spellings.count(); notion++) {
            TERMS.add(Spellings.phrases(notion).stream().map(Term::of).toList());
            for (String phrase : Spellings.phrases(notion)) {
                SAID.computeIfAbsent(plain(phrase), none -> new ArrayList<>()).add(notion);
            }
        }
    }

    private Phrases() {}

    /** Notions that have these very words among their phrases: who looks for one looks for the other. */
    static Stream<Integer> said(String words) {
        return SAID.getOrDefault(plain(words), List.of()).stream();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    static List<Term> of(int notion) {
        return TERMS.get(notion);
    }
}
