package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Notions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/**
 * {@link Notions}, ready to be looked up: each notion has a number, its spellings are found by the letters they start with,
 * its phrases are read as terms.
 */
final class Lexicon {
    /**
     * One spelling of a notion.
     *
     * @param notion its number
     * @param spelling how it is written
     * @param whole whether words within it are not words of their own
     */
    record Entry(int notion, Spelling spelling, boolean whole) {}

    /** Reading the shipped table takes about 30 ms, marking an answer less than 1 ms: each table is read once. */
    private static final Map<Notions, Lexicon> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<String> names = new ArrayList<>();
    private final Set<Integer> things = new HashSet<>();
    private final Set<Integer> topics = new HashSet<>();
    private final Set<Integer> states = new HashSet<>();
    private final Map<Integer, List<Entry>> byKey = new HashMap<>();
    private final Map<Integer, List<Entry>> byFirstLetter = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<Term>> phraseTerms = new ArrayList<>();
    private final Map<String, List<Integer>> byPhrase = new HashMap<>();
    private final int client;
    private final int server;

    private Lexicon(Notions notions) {
        notions.plainWords().forEach(this::know);
        notions.rows().forEach(this::read);
        client = notion("client");
        server = notion("server");
        for (int notion = 0; notion < names.size(); notion++) {
            phraseTerms.add(phrases.get(notion).stream()
                    .map(phrase -> Term.of(phrase, false, this))
                    .toList());
            for (String phrase : phrases.get(notion)) {
                byPhrase.computeIfAbsent(plain(phrase), none -> new ArrayList<>())
                        .add(notion);
            }
        }
    }

    static Lexicon of(Notions notions) {
        return READ.computeIfAbsent(notions, Lexicon::new);
    }

    private void read(Notions.Row row) {
        int notion = notion(row.name());
        boolean isName = row.role().compareTo(Notions.Role.NAME) >= 0;
        if (row.role().compareTo(Notions.Role.THING) >= 0) {
            things.add(notion);
        }
        if (row.role().compareTo(Notions.Role.TOPIC) >= 0) {
            topics.add(notion);
        }
        if (row.role() == Notions.Role.STATE) {
            states.add(notion);
        }
        for (String written : row.spellings()) {
            enter(new Entry(notion, Spelling.of(written, isName), isName));
        }
        phrases.get(notion).addAll(row.phrases());
    }

    /** The number of the notion of this name; a name not met before gets the next one. */
    private int notion(String name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        phrases.add(new ArrayList<>());
        return names.size() - 1;
    }

    /** The name of a notion, as its row has it. */
    String name(int notion) {
        return names.get(notion);
    }

    private void enter(Entry entry) {
        List<SpellingPiece> pieces = entry.spelling().pieces();
        for (int key : pieces.get(0).keys()) {
            enter(byKey, key, entry);
            if (pieces.size() == 1) {
                enter(byFirstLetter, SpellingPiece.firstLetter(key), entry);
            }
        }
        entry.spelling().words().forEach(this::know);
    }

    private static void enter(Map<Integer, List<Entry>> index, int key, Entry entry) {
        List<Entry> entries = index.computeIfAbsent(key, none -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private void know(String word) {
        known.add(word);
        known.add(English.stem(word));
    }

    /** Entries that may start with this letter. */
    List<Entry> at(int key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Entries of one piece that may be meant by a word with this key, if its first letter is right. */
    List<Entry> near(int key) {
        return byFirstLetter.getOrDefault(SpellingPiece.firstLetter(key), List.of());
    }

    /** Whether a Latin word is a word of the table or a plain one, and therefore no slip for another. */
    boolean isKnown(Word word) {
        return known.contains(word.text()) || known.contains(word.stem());
    }

    /** Whether the notion is a thing, which is not denied by denying something about it. */
    boolean isThing(int notion) {
        return things.contains(notion);
    }

    /** Whether a question may be about it, so that its answer need not name it again. */
    boolean isTopic(int notion) {
        return topics.contains(notion);
    }

    /** The states, which an answer may set against one another. */
    Set<Integer> states() {
        return states;
    }

    /** One of the two ends, between which a sentence may go over. */
    int client() {
        return client;
    }

    /** The other end. */
    int server() {
        return server;
    }

    /** How many notions there are; they are numbered from 0. */
    int count() {
        return names.size();
    }

    /** Phrases that say the same as the notion, as written. */
    List<String> phrases(int notion) {
        return phrases.get(notion);
    }

    /** The same, read as terms. */
    List<Term> phraseTerms(int notion) {
        return phraseTerms.get(notion);
    }

    /** Notions that have these very words among their phrases: who looks for one looks for the other. */
    Stream<Integer> saidBy(String words) {
        return byPhrase.getOrDefault(plain(words), List.of()).stream();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
