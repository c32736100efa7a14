package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The {@link Table} read once: notions with their spellings, found by the letter they start with. */
final class Spellings {
    /**
     * One spelling of a notion.
     *
     * @param notion number of its line
     * @param spelling how it is written
     * @param whole whether words within it are not words of their own
     */
    record Entry(int notion, Spelling spelling, boolean whole) {}

    /** Words that are no slip for a term although they are near one. */
    private static final String COMMON =
            "about above after again against because before being below between both could during further having itself other"
                    + " should their there these those through under until where which while would every first never often"
                    + " really maybe think thing things right wrong might since still such than that them then they this times"
                    + " very want well what when will with work works world years leave leaves least learn later large known"
                    + " makes means meant needs numbers order party place point possible quite rather ready seems sense serves"
                    + " several short shows similar simple small something sometimes start starts stays steps stops takes tells"
                    + " types using usually value values whole whose words write writes reads reader closer loses resource"
                    + " serve sender senders actual actually active passive reached required recent receiver reason reasons";

    private static final Set<String> STATE_NAMES = Set.of(
            "closed-state",
            "listen-state",
            "syn-sent",
            "syn-received",
            "established",
            "fin-wait-1",
            "fin-wait-2",
            "close-wait",
            "closing-state",
            "last-ack-state",
            "time-wait");

    private static final List<String> NAMES = new ArrayList<>();
    private static final List<List<String>> PHRASES = new ArrayList<>();
    private static final Set<Integer> THINGS = new HashSet<>();
    private static final Set<Integer> TOPICS = new HashSet<>();
    private static final Set<Integer> STATES = new HashSet<>();
    private static final Map<Integer, List<Entry>> BY_KEY = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    private static final Map<Integer, List<Entry>> BY_FIRST_LETTER = new HashMap<>();
    /** The two ends, which a sentence may go over between. */
    static final int CLIENT;

    static final int SERVER;

    static {
        for (String word : COMMON.split(" ")) {
            know(word);
        }
        Table.LINES.lines().forEach(Spellings::read);
        CLIENT = NAMES.indexOf("client");
        SERVER = NAMES.indexOf("server");
    }

    private Spellings() {}

    private static void read(String line) {
        int colon = line.indexOf(':');
        char mark = line.charAt(0);
        boolean marked = "@*#".indexOf(mark) >= 0;
        int notion = notion(line.substring(marked ? 1 : 0, colon));
        if (marked) {
            THINGS.add(notion);
        }
        if (mark == '*' || mark == '#') {
            TOPICS.add(notion);
        }
        if (mark == '#' && STATE_NAMES.contains(NAMES.get(notion))) {
            STATES.add(notion);
        }
        String[] halves = line.substring(colon + 1).split("\\|");
        for (String written : halves[0].split(",")) {
            enter(new Entry(notion, Spelling.of(written.strip(), mark == '#'), mark == '#'));
        }
        if (halves.length > 1) {
            PHRASES.get(notion)
                    .addAll(Stream.of(halves[1].split(",")).map(String::strip).toList());
        }
    }

    /** A notion may have several lines. */
    private static int notion(String name) {
        int known = NAMES.indexOf(name);
        if (known >= 0) {
            return known;
        }
        NAMES.add(name);
        PHRASES.add(new ArrayList<>());
        return NAMES.size() - 1;
    }

    private static void enter(Entry entry) {
        entry.spelling().pieces().get(0).keys().forEach(key -> enter(BY_KEY, key, entry));
        if (entry.spelling().pieces().size() == 1) {
            entry.spelling()
                    .pieces()
                    .get(0)
                    .keys()
                    .forEach(key -> enter(BY_FIRST_LETTER, SpellingPiece.firstLetter(key), entry));
        }
        entry.spelling().words().forEach(Spellings::know);
    }

    private static void enter(Map<Integer, List<Entry>> index, int key, Entry entry) {
        List<Entry> entries = index.computeIfAbsent(key, none -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static void know(String word) {
        KNOWN.add(word);
        KNOWN.add(English.stem(word));
    }

    /** Entries that may start with this letter. */
    static List<Entry> at(int key) {
        return BY_KEY.getOrDefault(key, List.of());
    }

    /** Entries of one piece that may be meant by a word with this key, if its first letter is right. */
    static List<Entry> near(int key) {
        return BY_FIRST_LETTER.getOrDefault(SpellingPiece.firstLetter(key), List.of());
    }

    /** Whether a Latin word is one that we know, and therefore no slip for another. */
    static boolean isKnown(Word word) {
        return KNOWN.contains(word.text()) || KNOWN.contains(word.stem());
    }

    /** Whether the notion is a thing, which is not denied by denying something about it. */
    static boolean isThing(int notion) {
        return THINGS.contains(notion);
    }

    /** Whether a question may be about it, so that its answer need not name it again. */
    static boolean isTopic(int notion) {
        return TOPICS.contains(notion);
    }

    /** The eleven states, which an answer may set against one another. */
    static Set<Integer> states() {
        return STATES;
    }

    static int count() {
        return NAMES.size();
    }

    /** Phrases that say the same as the notion. */
    static List<String> phrases(int notion) {
        return PHRASES.get(notion);
    }

    static List<String> names() {
        return List.copyOf(NAMES);
    }
}
