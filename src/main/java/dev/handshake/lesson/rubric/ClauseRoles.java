package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who does what to whom: the {@link OpposedTerms} that a text names, each with its part in its clause. Clauses are finer than
 * those of {@link AnswerReading}: an English conjunction begins one too.
 */
final class ClauseRoles {
    /** The part of a term in its clause. */
    enum Role {
        /** Who does it: 서버가, "the server", "by the server". */
        AGENT,
        /** From whom it comes or whose it is: 서버에게서, 서버의, "from the server". */
        SOURCE,
        /** To whom it goes: 서버에게, "to the server". */
        TARGET,
        OTHER
    }

    /**
     * A term where it is named.
     *
     * @param group index of its group
     * @param member index within the group
     * @param from first letter
     * @param to one past the last
     * @param clause number of the clause, from 0 through the whole text
     */
    record Mention(int group, int member, int from, int to, int clause, Role role) {}

    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "then", "but", "while", "whereas", "when", "if", "because", "so", "until", "before", "after",
            "which", "who", "that", "unless", "once", "as");
    private static final Pattern RECEIVES =
            Pattern.compile("받|수신|도착|receiv|\\bgets?\\b|\\bgot\\b|arriv|on the|on a\\b");
    private static final Pattern SENDS =
            Pattern.compile("보내|보낸|보냅|전송|송신|답|응답|send|sent|answer|repl|respond|acknowledg|return");
    private static final Pattern COMPARES = Pattern.compile("보다|넘|이상|\\bthan\\b|\\bexceed");
    private static final String NOUNS = "^(측|쪽|들|프로그램|소켓|프로세스|호스트)*";
    private static final Pattern AGENT = Pattern.compile(NOUNS + "(이|가|은|는|도|만|만이|께서|이나|나)$");
    private static final Pattern TARGET = Pattern.compile(NOUNS + "(에게|한테|께|에|로|으로|에게로|까지|에게는|에는|한테는|에도)$");
    private static final Pattern SOURCE = Pattern.compile(NOUNS + "(에게서|한테서|으로부터|로부터|에서|의|에서는|에게서는)$");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "each", "that", "this", "other");
    /** Who closes first and who later: told by its own words or by who of the two ends sends the first FIN. */
    private static final int CLOSERS = 1;

    private static final Pattern FIN = Pattern.compile("\\bfin\\b|fin(?=[가-힣])|핀(?=[을이])|종료 (요청|신호|세그먼트|패킷)");
    private static final Pattern ANSWERED_FIN = Pattern.compile(
            "(fin|핀)(에|을? ?받|에 ?대한|에 ?대해| ?받)|(ack\\S*|acknowledg\\S*|answers?|confirms?|repl\\S+ to|receiv\\S+|gets?|got|on) (for |to |of )?(that |the |a |its |this )?(first )?fin");
    private static final Pattern ACKS = Pattern.compile("\\back|애크|액을|확인 응답");
    private static final Set<String> MEASURES = Set.of("than", "above", "below", "exceeds", "exceed");
    private static final Set<String> OWNED = Set.of("isn", "port", "syn", "fin", "ack", "address");

    private final AnswerReading reading;
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<Integer> firstCloser = Optional.empty();
    private final int[] clauseOf;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();

    ClauseRoles(AnswerReading reading) {
        this.reading = reading;
        this.clauseOf = clauses();
        int first = 0;
        while (first < reading.spacedCount()) {
            int end = first;
            while (end < reading.spacedCount() && reading.sentenceOf(end) == reading.sentenceOf(first)) {
                end++;
            }
            look(first, end);
            first = end;
        }
        mentions.removeIf(this::isOfCloser);
        mentions.sort(Comparator.comparingInt(Mention::from));
    }

    private int[] clauses() {
        int[] clauses = new int[reading.spacedCount()];
        int read = -1;
        for (int s = 0; s < clauses.length; s++) {
            Word first = reading.words.get(reading.firstOf(s));
            if (first.clause() != read || CONJUNCTIONS.contains(reading.spacedText(s))) {
                texts.add("");
                sentences.add(first.sentence());
                read = first.clause();
            }
            clauses[s] = texts.size() - 1;
            texts.set(clauses[s], texts.get(clauses[s]) + reading.spacedText(s) + " ");
        }
        return clauses;
    }

    /** Finds the terms in the spaced words of one sentence. */
    private void look(int first, int end) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[end - first];
        for (int s = first; s < end; s++) {
            starts[s - first] = text.length();
            text.append(reading.spacedText(s)).append(' ');
        }
        for (int g = 0; g < OpposedTerms.GROUPS.size(); g++) {
            List<OpposedTerms.Member> members = OpposedTerms.GROUPS.get(g).members();
            for (int m = 0; m < members.size(); m++) {
                Matcher matcher = members.get(m).pattern().matcher(text);
                while (matcher.find()) {
                    int s = first + wordAt(starts, matcher.start());
                    int e = first + wordAt(starts, matcher.end() - 1);
                    int from = reading.begins(s) + matcher.start() - starts[s - first];
                    int to = reading.begins(e) + matcher.end() - starts[e - first];
                    if (g == CLOSERS && clauseOf[s] != clauseOf[e]) {
                        continue;
                    }
                    Role role = isLabel(e)
                            ? Role.AGENT
                            : text.charAt(matcher.end() - 1) < 128
                                    ? latin(matcher.group(), tail(text, matcher.end()), s, e)
                                    : hangul(tail(text, matcher.end()), e);
                    mentions.add(new Mention(g, m, from, to, clauseOf[s], role));
                }
            }
        }
    }

    /** Which closer acts in a clause, where the answer shows which end sends the first FIN; empty where it does not. */
    private Set<Integer> closer(int clause) {
        int first = firstCloser.orElseGet(this::firstCloser);
        firstCloser = Optional.of(first);
        Set<Integer> agents = agents(clause);
        return first < 0 || agents.size() != 1 ? Set.of() : Set.of(agents.contains(first) ? 0 : 1);
    }

    /** The end that sends the first FIN, as far as the answer names one; -1 where it does not. */
    private int firstCloser() {
        if (texts.stream().noneMatch(text -> FIN.matcher(text).find())) {
            return -1;
        }
        for (int clause = 0; clause < texts.size(); clause++) {
            Set<Integer> agents = agents(clause);
            String text = texts.get(clause);
            if (agents.size() != 1
                    || !FIN.matcher(text).find() && !ACKS.matcher(text).find()) {
                continue;
            }
            int agent = agents.iterator().next();
            boolean answers =
                    ANSWERED_FIN.matcher(text).find() || !FIN.matcher(text).find();
            return answers ? 1 - agent : agent;
        }
        return -1;
    }

    /** The 먼저 of "먼저 닫은 쪽" is part of a name. */
    private boolean isOfCloser(Mention mention) {
        return mention.group() != CLOSERS
                && !OpposedTerms.GROUPS.get(mention.group()).isName()
                && mentions.stream()
                        .anyMatch(closer -> closer.group() == CLOSERS
                                && closer.from() <= mention.from()
                                && mention.to() <= closer.to());
    }

    private static int wordAt(int[] starts, int at) {
        int word = 0;
        while (word + 1 < starts.length && starts[word + 1] <= at) {
            word++;
        }
        return word;
    }

    private static String tail(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return text.subSequence(from, end).toString();
    }

    private Role hangul(String particle, int last) {
        if (particle.isEmpty()) {
            // 서버 ISN: whose it is. At the end of its clause it is only named.
            boolean stands = last + 1 >= clauseOf.length || clauseOf[last + 1] != clauseOf[last];
            return stands ? Role.OTHER : Role.SOURCE;
        }
        return byParticle(particle);
    }

    /** Whether a colon follows: "서버: …" says what the server does. */
    private boolean isLabel(int spaced) {
        Word word = reading.words.get(reading.lastOf(spaced) - 1);
        int end = reading.span(word.at(), word.end()).end();
        return end < reading.original.length() && reading.original.charAt(end) == ':';
    }

    private static Role byParticle(String particle) {
        if (AGENT.matcher(particle).find()) {
            return Role.AGENT;
        }
        if (TARGET.matcher(particle).find()) {
            return Role.TARGET;
        }
        return SOURCE.matcher(particle).find() ? Role.SOURCE : Role.OTHER;
    }

    private Role latin(String term, String particle, int first, int last) {
        if (!particle.isEmpty()) {
            return byParticle(particle);
        }
        if (term.equals("clients") || term.equals("servers")) {
            return Role.SOURCE; // the apostrophe of "the client's" is not kept
        }
        int before = first - 1;
        while (before >= 0 && DETERMINERS.contains(reading.spacedText(before))) {
            before--;
        }
        String next = last + 1 < reading.spacedCount() ? reading.spacedText(last + 1) : "";
        return switch (before < 0 ? "" : reading.spacedText(before)) {
            case "to", "toward", "towards", "at", "into" -> Role.TARGET;
            case "from", "of" -> Role.SOURCE;
            case "and", "or" -> goesOn(last) ? Role.AGENT : Role.OTHER;
            case "with", "for", "against", "on", "in" -> Role.OTHER;
            default -> OWNED.contains(next) ? Role.SOURCE : Role.AGENT;
        };
    }

    private boolean goesOn(int spaced) {
        return spaced + 1 < clauseOf.length && clauseOf[spaced + 1] == clauseOf[spaced];
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** How many clauses there are. */
    int count() {
        return texts.size();
    }

    /** The clause that holds a letter. */
    int clause(int letter) {
        return clauseOf[reading.words.get(reading.wordAt(letter)).spaced()];
    }

    /** The clause that holds a spaced word. */
    int clauseOf(int spaced) {
        return clauseOf[spaced];
    }

    /**
     * Whether an end is named within the first two of these places, and the other end before the third: "the client sends a FIN and
     * the server an ACK" says nothing of an ACK of the client.
     */
    boolean goesOver(int from, int to, int next) {
        Set<Integer> named =
                members(mention -> mention.group() == OpposedTerms.ENDS && mention.from() < to && from < mention.to());
        return named.size() == 1
                && mentions.stream()
                        .anyMatch(mention -> mention.group() == OpposedTerms.ENDS
                                && mention.role() == Role.AGENT
                                && mention.from() >= to
                                && mention.to() <= next
                                && !named.contains(mention.member()));
    }

    /** Whether something is received in this clause and nothing sent. */
    boolean receives(int clause) {
        return RECEIVES.matcher(texts.get(clause)).find()
                && !SENDS.matcher(texts.get(clause)).find();
    }

    /** Whether sizes are compared: what is not larger than a limit is limited by it. */
    boolean compares(int clause) {
        return COMPARES.matcher(texts.get(clause)).find();
    }

    /** Whether something is sent in this clause and nothing received. */
    boolean sends(int clause) {
        return SENDS.matcher(texts.get(clause)).find()
                && !RECEIVES.matcher(texts.get(clause)).find();
    }

    /** The members of a group that these clauses name. */
    Set<Integer> members(int group, Set<Integer> clauses) {
        return members(mention -> mention.group() == group && clauses.contains(mention.clause()));
    }

    private Set<Integer> members(Predicate<Mention> which) {
        return mentions.stream().filter(which).map(Mention::member).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members of a group that a clause speaks of, without the one that another is compared with: X보다, "than X". */
    Set<Integer> compared(int group, Set<Integer> clauses) {
        Set<Integer> without = members(
                mention -> mention.group() == group && clauses.contains(mention.clause()) && !isMeasure(mention));
        return without.isEmpty() ? members(group, clauses) : without;
    }

    private boolean isMeasure(Mention mention) {
        int first = reading.words.get(reading.wordAt(mention.from())).spaced();
        int last = reading.words.get(reading.wordAt(mention.to() - 1)).spaced();
        int before = first - 1;
        while (before >= 0 && DETERMINERS.contains(reading.spacedText(before))) {
            before--;
        }
        for (int s = last; s < last + 4 && s < clauseOf.length && clauseOf[s] == mention.clause(); s++) {
            int from = reading.begins(s);
            int to = reading.ends(s);
            boolean rival = mentions.stream()
                    .anyMatch(other -> other.group() == mention.group()
                            && other.from() > mention.from()
                            && other.from() >= from
                            && other.from() < to);
            if (rival) {
                break;
            }
            if (reading.spacedText(s).endsWith("보다")) {
                return true;
            }
        }
        return before >= 0 && MEASURES.contains(reading.spacedText(before));
    }

    /** The members with this part in a clause. */
    Set<Integer> members(int group, int clause, Role role) {
        return members(mention -> mention.group() == group && mention.clause() == clause && mention.role() == role);
    }

    /** Who acts in a clause; where it names nobody, whom its sentence named last. */
    Set<Integer> agents(int clause) {
        Set<Integer> here = members(OpposedTerms.ENDS, clause, Role.AGENT);
        return !here.isEmpty()
                        || !members(OpposedTerms.ENDS, clause, Role.SOURCE).isEmpty()
                ? here
                : back(clause, each -> {
                    Set<Integer> agents = members(OpposedTerms.ENDS, each, Role.AGENT);
                    return agents.isEmpty() ? members(OpposedTerms.ENDS, each, Role.SOURCE) : agents;
                });
    }

    /** What a clause speaks of; where it names nothing of the group, what its sentence spoke of last. */
    Set<Integer> topic(int group, Set<Integer> clauses) {
        Set<Integer> named = members(group, clauses);
        if (named.isEmpty() && group == CLOSERS) {
            return clauses.stream().flatMap(clause -> closer(clause).stream()).collect(Collectors.toSet());
        }
        return named.isEmpty() && OpposedTerms.GROUPS.get(group).isTopic() && !clauses.isEmpty()
                ? back(clauses.iterator().next(), each -> members(group, Set.of(each)))
                : named;
    }

    private Set<Integer> back(int clause, java.util.function.IntFunction<Set<Integer>> named) {
        Set<Integer> found = Set.of();
        for (int each = clause;
                found.isEmpty() && each >= 0 && sentences.get(each).equals(sentences.get(clause));
                each--) {
            found = named.apply(each);
        }
        return found;
    }

    /**
     * Whether a negation at this letter is the verdict of its clause: in Korean one of its last two words (…하지 않는다), in English
     * a "not" among its first (the server does not …).
     */
    boolean isVerdict(int letter) {
        Word word = reading.words.get(reading.wordAt(letter));
        int s = word.spaced();
        if (word.isHangul()) {
            return s + 2 >= clauseOf.length || clauseOf[s + 2] != clauseOf[s];
        }
        boolean determines = Set.of("no", "without", "none").contains(word.text());
        return !determines && (s < 4 || clauseOf[s - 4] != clauseOf[s]);
    }
}
