package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.Hit.Part;
import dev.handshake.lesson.rubric.Negation.No;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything that was seen in one answer: its words, what it denies, and where each notion of the table occurs. */
final class Sighting {
    private static final int WORDS_BETWEEN = 3;

    final Reading reading;
    final List<No> nos;
    private final List<List<Part>> notions = new ArrayList<>();
    private final List<List<Hit>> phrases = new ArrayList<>();
    private final List<Part> whole = new ArrayList<>();
    private final Map<Piece, List<Part>> literals = new IdentityHashMap<>();

    Sighting(String answer) {
        this.reading = Reading.of(answer);
        this.nos = Negation.in(reading);
        for (int i = 0; i < Spellings.count(); i++) {
            notions.add(new ArrayList<>());
            phrases.add(null);
        }
        reading.words.forEach(this::look);
        whole.forEach(name -> notions.forEach(parts -> parts.removeIf(part -> within(part, name))));
    }

    private void look(Word word) {
        boolean known = false;
        int offsets = word.isHangul() ? word.text().length() : 1;
        for (int offset = 0; offset < offsets; offset++) {
            for (Spellings.Entry entry : Spellings.at(Piece.key(word, offset))) {
                int end = entry.spelling().match(reading, word.at() + offset);
                if (end != Piece.NOWHERE) {
                    see(entry, word.at() + offset, end);
                    known |= offset == 0;
                }
            }
        }
        if (!known && word.kind() != Word.Kind.DIGITS) {
            for (Spellings.Entry entry : Spellings.at(Piece.key(word, 0))) {
                int end = entry.spelling().almost(reading, word.at());
                if (end != Piece.NOWHERE) {
                    see(entry, word.at(), end);
                }
            }
        }
    }

    private void see(Spellings.Entry entry, int from, int to) {
        Part part = new Part(from, to, Spellings.isThing(entry.notion()), false);
        List<Part> seen = notions.get(entry.notion());
        if (!seen.contains(part)) {
            seen.add(part);
        }
        if (entry.whole()) {
            whole.add(part);
        }
    }

    private static boolean within(Part part, Part name) {
        return part.from() >= name.from()
                && part.to() <= name.to()
                && part.to() - part.from() < name.to() - name.from();
    }

    /** Every place where the term is said, whether denied or not. */
    List<Hit> find(Term term) {
        List<Hit> hits = find(term.elements().get(0));
        for (Term.Element element : term.elements().subList(1, term.elements().size())) {
            hits = followed(hits, find(element));
        }
        return hits;
    }

    private List<Hit> followed(List<Hit> hits, List<Hit> next) {
        List<Hit> out = new ArrayList<>();
        for (Hit hit : hits) {
            for (Hit other : next) {
                if (other.from() >= hit.to() && near(hit, other)) {
                    out.add(joined(hit, other));
                    break;
                }
            }
        }
        return out;
    }

    private static Hit joined(Hit first, Hit second) {
        List<Part> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        List<No> negations = new ArrayList<>(first.negations());
        negations.addAll(second.negations());
        return new Hit(first.from(), second.to(), parts, negations);
    }

    private boolean near(Hit first, Hit second) {
        int from = reading.wordAt(first.to() - 1);
        int to = reading.wordAt(second.from());
        if (reading.words.get(from).sentence() != reading.words.get(to).sentence()) {
            return false;
        }
        int between = 0;
        int last = reading.words.get(from).spaced();
        for (int w = from + 1; w < to; w++) {
            Word word = reading.words.get(w);
            boolean counts = word.spaced() != last
                    && word.spaced() != reading.words.get(to).spaced();
            if (counts && !English.isLight(word.text())) {
                between++;
            }
            last = word.spaced();
        }
        return between <= WORDS_BETWEEN;
    }

    private List<Hit> find(Term.Element element) {
        if (element instanceof Term.Notion notion) {
            List<Hit> hits = new ArrayList<>();
            for (int each : notion.notions()) {
                hits.addAll(asserted(notions.get(each), notion.denied()));
                if (!notion.denied()) {
                    hits.addAll(phrases(each));
                }
            }
            hits.sort(Comparator.comparingInt(Hit::from));
            return hits;
        }
        if (element instanceof Term.Literal literal) {
            return asserted(literals.computeIfAbsent(literal.piece(), this::literal), literal.denied());
        }
        return nos.stream()
                .map(no -> new Hit(no.at(), no.end(), List.of(), List.of(no)))
                .toList();
    }

    private List<Hit> phrases(int notion) {
        List<Hit> hits = phrases.get(notion);
        if (hits == null) {
            hits = new ArrayList<>();
            phrases.set(notion, hits);
            for (Term phrase : Phrases.of(notion)) {
                hits.addAll(find(phrase));
            }
        }
        return hits;
    }

    private List<Hit> asserted(List<Part> parts, boolean denied) {
        List<Hit> hits = new ArrayList<>();
        for (Part part : parts) {
            if (!denied) {
                hits.add(Hit.of(part, List.of()));
                continue;
            }
            List<No> denials = nos.stream()
                    .filter(no -> no.touches(part.from(), part.to()))
                    .toList();
            if (!denials.isEmpty()) {
                hits.add(Hit.of(new Part(part.from(), part.to(), part.thing(), true), denials));
            }
        }
        return hits;
    }

    private List<Part> literal(Piece piece) {
        TreeSet<Integer> seen = new TreeSet<>();
        List<Part> parts = new ArrayList<>();
        for (Word word : reading.words) {
            int offsets = word.isHangul() ? word.text().length() : 1;
            for (int offset = 0; offset < offsets; offset++) {
                int end = piece.match(reading, word.at() + offset);
                if (end == Piece.NOWHERE && offset == 0) {
                    end = piece.almost(reading, word.at());
                }
                Part part = new Part(word.at() + offset, Math.max(end, word.at() + offset + 1), false, false);
                if (end != Piece.NOWHERE
                        && whole.stream().noneMatch(name -> within(part, name))
                        && seen.add(part.from())) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    int sentence(Hit hit) {
        return reading.words.get(reading.wordAt(hit.from())).sentence();
    }

    int word(int letter) {
        return reading.wordAt(letter);
    }
}
