package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.SpokenClause;
import dev.handshake.lesson.rubric.SpokenClause.NamedEnd;
import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A clause or a part of one that has a verb of its own: "SYN을 보낸 뒤 | SYN_SENT가 된다".
 *
 * @param clause where it is from
 * @param words its words, at least one
 * @param from index of its first word in the clause
 */
record Piece(SpokenClause clause, List<Spoken> words, int from) {
    private static final Pattern TURNS = Pattern.compile("(뒤|후|다음|직후|순간|때|즉시|경우|전)(에|엔|에는|에야|에서야|부터|까지|까지는|는|도)?");
    private static final Pattern MODIFIES = Pattern.compile("\\S*(은|는|ㄴ|한|낸|된|난|간|온|갈|낼|될|을|를|할|받|기|친|부른|쳤을|냈을|았을|었을)");
    private static final Pattern MUST = Pattern.compile("(받아|보내|와|불러|되어|돼|도착해)야(만)?");
    private static final Set<String> SUBORDINATES = Set.of("when", "once", "if", "as", "after", "before", "whenever");
    private static final Set<String> PREPOSITIONS = Set.of("from", "to", "of", "by", "with", "at", "on", "towards");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    Piece {
        words = List.copyOf(words);
    }

    /** The clause, cut where a verb modifies a word of time. */
    static List<Piece> of(SpokenClause clause) {
        List<Piece> pieces = new ArrayList<>();
        List<Spoken> all = clause.words();
        int first = 0;
        for (int i = 1; i <= all.size(); i++) {
            boolean ends = i == all.size()
                    || MUST.matcher(all.get(i - 1).text()).matches()
                    || isMainClause(all, first, i)
                    || TURNS.matcher(all.get(i - 1).text()).matches()
                            && i - 2 >= first
                            && MODIFIES.matcher(all.get(i - 2).text()).matches();
            if (ends) {
                pieces.add(new Piece(clause, all.subList(first, i), first));
                first = i;
            }
        }
        return pieces;
    }

    /** "When the server receives the SYN | it enters …": no comma stands between them. */
    private static boolean isMainClause(List<Spoken> all, int first, int at) {
        if (at >= all.size()
                || at - first < 3
                || !SUBORDINATES.contains(all.get(first).text())) {
            return false;
        }
        String next = all.get(at).text();
        boolean subject = next.equals("it")
                || next.equals("the")
                        && at + 1 < all.size()
                        && all.get(at + 1).text().matches("client|server|peer|first|passive|active")
                        && !PREPOSITIONS.contains(all.get(at - 1).text());
        return subject && !all.get(at - 1).text().matches("receives?|sends?|sees");
    }

    String text() {
        return words.stream().map(Spoken::text).collect(Collectors.joining(" "));
    }

    boolean isKorean() {
        return HANGUL.matcher(text()).find();
    }

    Spoken last() {
        return words.get(words.size() - 1);
    }

    AnswerSpan span() {
        return new AnswerSpan(words.get(0).span().start(), last().span().end());
    }

    /** The ends that it names; the word of each counts from the first word of this piece. */
    List<NamedEnd> ends() {
        return clause.ends().stream()
                .filter(end -> end.word() >= from && end.word() < from + words.size())
                .map(end -> new NamedEnd(end.name(), end.part(), end.word() - from))
                .toList();
    }

    /** How it hangs together with its neighbours. */
    enum Tie {
        /** It tells when the neighbour happens: at once. */
        UPON,
        /** It tells after what the neighbour happens. */
        AFTER,
        BEFORE,
        /** What the neighbour tells comes next. */
        THEN,
        NONE
    }

    Tie tie() {
        return isKorean() ? korean(last().text()) : english(words.get(0).text());
    }

    private Tie korean(String last) {
        if (last.matches("\\S*(전에|전에는|전까지|전)") && !last.matches("완전|이전\\S*")) {
            return Tie.BEFORE;
        }
        if (last.matches("(뒤|후|다음|직후)(에|엔|에는|에야|에서야)?|\\S*(나서|나면|고서|아야|내야|와야|불러야|되어야|돼야|해야|아야만|와야만|내야만)")) {
            return Tie.AFTER;
        }
        if (last.matches("\\S*(면|자마자|때|때는|때에)|(순간|즉시|경우)(에|에는)?") && !last.matches("\\S*(려면|아니면|라면|다면)")) {
            return Tie.UPON;
        }
        return last.matches("\\S*(고|며|면서|서|여)") ? Tie.THEN : Tie.NONE;
    }

    private static Tie english(String first) {
        return switch (first) {
            case "when", "once", "if", "whenever", "as" -> Tie.UPON;
            case "after" -> Tie.AFTER;
            case "before" -> Tie.BEFORE;
            default -> Tie.NONE;
        };
    }
}
