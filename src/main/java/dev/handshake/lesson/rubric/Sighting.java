package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.Hit.Part;
import dev.handshake.lesson.rubric.Negation.No;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that was seen in one answer: its words, what it denies, and where each notion of the table occurs. */
final class Sighting {
    /** How many words may stand between two words of a phrase. */
    private static final int PHRASE_WORDS = 2;

    private final Lexicon lexicon;
    final AnswerReading reading;
    final List<No> nos;
    private Optional<ClauseRoles> roles = Optional.empty();
    private Optional<BitSet> unsure = Optional.empty();
    private final List<List<Part>> notions = new ArrayList<>();
    /** Where the phrases of a notion are said, filled when it is first asked for. */
    private final Map<Integer, List<Hit>> phrases = new HashMap<>();

    private final List<Part> whole = new ArrayList<>();
    /** Letters at which a piece may start, by its key. */
    private final Map<Integer, List<Integer>> starts = new HashMap<>();
    /** First letters of words in which no notion was found. */
    private final BitSet unknown = new BitSet();

    private final Map<SpellingPiece, List<Part>> literals = new IdentityHashMap<>();

    Sighting(String answer, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reading = AnswerReading.of(answer);
        this.nos = Negation.in(reading);
        for (int i = 0; i < lexicon.count(); i++) {
            notions.add(new ArrayList<>());
        }
        reading.words.forEach(this::look);
        Map<Integer, Part> names = names();
        notions.forEach(parts ->
                parts.removeIf(part -> names.containsKey(part.from()) && within(part, names.get(part.from()))));
    }

    /** For each letter the longest name that it is part of. */
    private Map<Integer, Part> names() {
        Map<Integer, Part> names = new HashMap<>();
        for (Part name : whole) {
            for (int letter = name.from(); letter < name.to(); letter++) {
                names.merge(letter, name, (first, second) -> second.length() > first.length() ? second : first);
            }
        }
        return names;
    }

    /** Who does what to whom; read when it is first asked for. */
    ClauseRoles roles() {
        ClauseRoles read = roles.orElseGet(() -> new ClauseRoles(reading));
        roles = Optional.of(read);
        return read;
    }

    /** Whether any of these words is said unsurely. */
    boolean isUnsure(List<Hit> hits) {
        BitSet letters = unsure.orElseGet(() -> Worthless.letters(reading));
        unsure = Optional.of(letters);
        return hits.stream().flatMap(hit -> hit.parts().stream()).anyMatch(part -> letters.get(part.from()));
    }

    /** The name of the longest notion that begins in this stretch. */
    Optional<String> notion(int from, int to) {
        int longest = 0;
        Optional<String> name = Optional.empty();
        for (int notion = 0; notion < notions.size(); notion++) {
            for (Part part : notions.get(notion)) {
                if (part.from() >= from && part.from() < to && part.to() - part.from() > longest) {
                    longest = part.to() - part.from();
                    name = Optional.of("#" + notion);
                }
            }
        }
        return name;
    }

    /** The names of all notions that begin in this stretch, the longest first. */
    List<String> notionsIn(int from, int to) {
        Map<String, Integer> found = new HashMap<>();
        for (int notion = 0; notion < notions.size(); notion++) {
            for (Part part : notions.get(notion)) {
                if (part.from() >= from && part.from() < to) {
                    found.merge(lexicon.name(notion), part.length(), Math::max);
                }
            }
        }
        return found.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -found.get(name)).thenComparing(name -> name))
                .toList();
    }

    private void look(Word word) {
        boolean known = false;
        int offsets = word.isHangul() ? word.text().length() : 1;
        for (int offset = 0; offset < offsets; offset++) {
            int key = SpellingPiece.key(word, offset);
            starts.computeIfAbsent(key, none -> new ArrayList<>()).add(word.at() + offset);
            for (Lexicon.Entry entry : lexicon.at(key)) {
                int end = entry.spelling().match(reading, word.at() + offset);
                if (end != SpellingPiece.NOWHERE) {
                    see(entry, word.at() + offset, end);
                    known |= offset == 0;
                }
            }
        }
        if ((!known || opensUnknownName(word)) && word.kind() != Word.Kind.DIGITS) {
            unknown.set(word.at(), word.at() + (known ? 0 : 1));
            for (Lexicon.Entry entry : lexicon.near(SpellingPiece.key(word, 0))) {
                int end = entry.spelling().almost(reading, word.at(), lexicon);
                if (end != SpellingPiece.NOWHERE) {
                    see(entry, word.at(), end);
                }
            }
        }
    }

    /** CLOSE of CLOSE_WIAT: a word on its own, but not together with what it is joined to. */
    private boolean opensUnknownName(Word word) {
        int next = reading.wordAt(word.end() - 1) + 1;
        return word.kind() == Word.Kind.LATIN
                && next < reading.words.size()
                && reading.words.get(next).joint() == Word.Joint.TIGHT
                && reading.words.get(next).kind() == Word.Kind.LATIN
                && !lexicon.isKnown(reading.words.get(next));
    }

    private void see(Lexicon.Entry entry, int from, int to) {
        Part part = new Part(from, to, lexicon.isThing(entry.notion()), false);
        List<Part> seen = notions.get(entry.notion());
        if (!seen.contains(part)) {
            seen.add(part);
        }
        if (entry.whole()) {
            whole.add(part);
        }
    }

    private static boolean within(Part part, Part name) {
        return part.from() >= name.from() && part.to() <= name.to() && part.length() < name.length();
    }

    /** Every place where the term is said, whether denied or not. */
    List<Hit> find(Term term, int between) {
        List<Hit> hits = find(term.elements().get(0));
        for (Term.Element element : term.elements().subList(1, term.elements().size())) {
            hits = next(hits, element, between);
        }
        return hits;
    }

    private List<Hit> next(List<Hit> hits, Term.Element element, int between) {
        return switch (element) {
            case Term.Particle particle ->
                hits.stream().filter(hit -> carries(hit, particle)).toList();
            case Term.Notion notion -> followed(hits, find(notion), between);
            case Term.Literal literal -> followed(hits, find(literal), between);
            case Term.AnyNegation negation -> followed(hits, find(negation), between);
        };
    }

    /** Whether the particle hangs on the hit: 만 in 클라이언트만, 클라이언트에서만, "client만". */
    private boolean carries(Hit hit, Term.Particle particle) {
        int w = reading.wordAt(hit.ends() - 1);
        Word word = reading.words.get(w);
        String tail = word.text().substring(hit.ends() - word.at());
        if (tail.isEmpty()
                && w + 1 < reading.words.size()
                && reading.words.get(w + 1).joint() == Word.Joint.GLUED) {
            tail = reading.words.get(w + 1).text();
        }
        if (particle.written().equals("야")) {
            return tail.contains("야");
        }
        int at = tail.indexOf(particle.written());
        return at >= 0 && at <= 2 && tail.length() - at <= 2 && !tail.endsWith("만큼");
    }

    /** 만 or 뿐 anywhere: 때문에만, 하나뿐. */
    private List<Hit> particles(Term.Particle particle) {
        List<Hit> hits = new ArrayList<>();
        for (Word word : reading.words) {
            String text = word.text();
            boolean ends =
                    word.isHangul() && (text.endsWith(particle.written()) || text.endsWith(particle.written() + "이"));
            if (ends && !text.endsWith("지만") && text.length() > 1) {
                hits.add(Hit.of(new Part(word.end() - 1, word.end(), false, false), List.of()));
            }
        }
        return hits;
    }

    private List<Hit> followed(List<Hit> hits, List<Hit> next, int between) {
        List<Hit> out = new ArrayList<>();
        for (Hit hit : hits) {
            for (Hit other : next) {
                if (other.begins() >= hit.ends()
                        && near(hit, other, between)
                        && !roles().goesOver(hit.begins(), hit.ends(), other.begins())) {
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
        return new Hit(Math.min(first.from(), second.from()), Math.max(first.to(), second.to()), parts, negations);
    }

    private boolean near(Hit first, Hit second, int allowed) {
        int from = reading.wordAt(first.ends() - 1);
        int to = reading.wordAt(second.begins());
        if (reading.words.get(from).sentence() != reading.words.get(to).sentence()) {
            return false;
        }
        int between = 0;
        int last = reading.words.get(from).spaced();
        for (int w = from + 1; w < to; w++) {
            Word word = reading.words.get(w);
            boolean counts = word.spaced() != last
                    && word.spaced() != reading.words.get(to).spaced();
            if (counts && !English.isLight(word.text()) && !Korean.isFiller(word.text())) {
                between++;
            }
            last = word.spaced();
        }
        return between <= allowed;
    }

    private List<Hit> find(Term.Element element) {
        return switch (element) {
            case Term.Notion(Set<Integer> sought, boolean denied) -> notions(sought, denied);
            case Term.Literal(SpellingPiece piece, boolean denied) ->
                asserted(literals.computeIfAbsent(piece, this::literal), denied);
            case Term.Particle particle -> particles(particle);
            case Term.AnyNegation negation ->
                nos.stream()
                        .map(no -> new Hit(no.at(), no.end(), List.of(), List.of(no)))
                        .toList();
        };
    }

    private List<Hit> notions(Set<Integer> sought, boolean denied) {
        List<Hit> hits = new ArrayList<>();
        for (int each : sought) {
            hits.addAll(asserted(notions.get(each), denied));
            if (!denied) {
                hits.addAll(phrases(each));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private List<Hit> phrases(int notion) {
        if (!phrases.containsKey(notion)) {
            List<Hit> hits = new ArrayList<>();
            // Entered before it is filled: a phrase that leads back to its own notion finds nothing more there.
            phrases.put(notion, hits);
            for (Term phrase : lexicon.phraseTerms(notion)) {
                hits.addAll(find(phrase, PHRASE_WORDS));
            }
        }
        return phrases.get(notion);
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

    private List<Part> literal(SpellingPiece piece) {
        List<Part> parts = new ArrayList<>();
        for (int key : piece.keys()) {
            for (int letter : starts.getOrDefault(key, List.of())) {
                int end = piece.mayStart(reading, letter) ? piece.match(reading, letter) : SpellingPiece.NOWHERE;
                if (end == SpellingPiece.NOWHERE && unknown.get(letter)) {
                    end = piece.almost(reading, letter, lexicon);
                }
                if (end != SpellingPiece.NOWHERE) {
                    Part part = new Part(letter, end, false, false);
                    if (whole.stream().noneMatch(name -> within(part, name)) && !parts.contains(part)) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /**
     * Whether the words go over from one end to the other between these hits: "서버는 ACK를 보내고 클라이언트는 TIME_WAIT에 …" says
     * nothing about a server in TIME_WAIT.
     */
    boolean turnsToRival(List<Hit> set) {
        int from = set.stream().mapToInt(Hit::begins).min().orElse(0);
        int to = set.stream().mapToInt(Hit::ends).max().orElse(0);
        return names(set, lexicon.client()) && between(lexicon.server(), from, to) && !names(set, lexicon.server())
                || names(set, lexicon.server()) && between(lexicon.client(), from, to) && !names(set, lexicon.client());
    }

    /**
     * Whether another state is named between these hits, one of which is a state: "CLOSE_WAIT는 close()를 기다리고 TIME_WAIT는
     * 시간이 지나면 …" says nothing about how CLOSE_WAIT ends.
     */
    boolean turnsToState(List<Hit> set) {
        int from = set.stream().mapToInt(Hit::begins).min().orElse(0);
        int to = set.stream().mapToInt(Hit::ends).max().orElse(0);
        return lexicon.states().stream().anyMatch(state -> names(set, state))
                && lexicon.states().stream().anyMatch(state -> !names(set, state) && between(state, from, to));
    }

    /** How many different states are named. */
    long states() {
        return lexicon.states().stream()
                .filter(state -> !notions.get(state).isEmpty())
                .count();
    }

    private boolean names(List<Hit> set, int notion) {
        return set.stream().flatMap(hit -> hit.parts().stream()).anyMatch(part -> notions.get(notion).stream()
                .anyMatch(seen -> seen.from() == part.from()));
    }

    private boolean between(int notion, int from, int to) {
        return notions.get(notion).stream()
                .anyMatch(part -> part.from() >= from
                        && part.to() <= to
                        && nos.stream().noneMatch(no -> no.touches(part.from(), part.to())));
    }

    int sentence(Hit hit) {
        return reading.words.get(reading.wordAt(hit.from())).sentence();
    }

    /** The sentence that holds a letter. */
    int sentence(int letter) {
        return reading.words.get(reading.wordAt(letter)).sentence();
    }

    int word(int letter) {
        return reading.wordAt(letter);
    }
}
