package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause;
import dev.handshake.lesson.rubric.SpokenClause.EndName;
import dev.handshake.lesson.rubric.SpokenClause.NamedEnd;
import dev.handshake.lesson.rubric.SpokenClause.Part;
import dev.handshake.tcp.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which scope a question and an answer speak of. */
final class Scopes {
    private static final Pattern CROSSED = Pattern.compile("동시|엇갈|교차|simultaneous|cross|at the same time");
    private static final Pattern SERVER_FIRST = Pattern.compile(
            "서버(가|에서|쪽이|측이)? (먼저|능동)|server (closes|closed|closing|calls close|sends (its|the|a) (first )?fin)( the connection)? first|server (is|as) the active closer");
    private static final Pattern CLIENT_FIRST = Pattern.compile(
            "클라이언트(가|에서|쪽이|측이)? (먼저|능동)|client (closes|closed|closing|calls close|sends (its|the|a) (first )?fin)( the connection)? first|client (is|as) the active closer");
    private static final Pattern FIN =
            Pattern.compile("(?<![a-z])fin(을|를|패킷을|세그먼트를)?(?![a-z])|close를|closes?(?![a-z])");
    private static final Pattern SENDS = Pattern.compile("보내|보낸|보냅|전송|send|부르|호출|call");

    private Scopes() {}

    /** @param prompts the question in each language, in lower case */
    static Scope of(List<String> prompts, List<SpokenClause> clauses) {
        boolean crossed =
                prompts.stream().anyMatch(text -> CROSSED.matcher(text).find())
                        || clauses.stream().anyMatch(clause -> CROSSED.matcher(clause.text())
                                .find());
        Optional<Side> asked = firstCloser(prompts);
        return Scope.of(crossed, asked.or(() -> said(clauses)));
    }

    private static Optional<Side> firstCloser(List<String> texts) {
        boolean server =
                texts.stream().anyMatch(text -> SERVER_FIRST.matcher(text).find());
        boolean client =
                texts.stream().anyMatch(text -> CLIENT_FIRST.matcher(text).find());
        return server == client ? Optional.empty() : Optional.of(server ? Side.SERVER : Side.CLIENT);
    }

    /** Whoever is said to send the first FIN, unless somebody else is said to close first elsewhere. */
    private static Optional<Side> said(List<SpokenClause> clauses) {
        Set<Side> first = new HashSet<>();
        Optional<Side> sender = Optional.empty();
        for (SpokenClause clause : clauses) {
            Optional<Side> agent = agent(clause);
            boolean closes = FIN.matcher(clause.text()).find()
                    && SENDS.matcher(clause.text()).find()
                    && clause.manner().isPlain();
            boolean names = clause.ends().stream().anyMatch(end -> end.name() == EndName.FIRST_CLOSER);
            if (names) {
                clause.ends().stream()
                        .map(Scopes::side)
                        .flatMap(Optional::stream)
                        .forEach(first::add);
            }
            if (closes && sender.isEmpty()) {
                if (agent.isEmpty()) {
                    return first.size() == 1 ? Optional.of(first.iterator().next()) : Optional.empty();
                }
                sender = agent;
            }
        }
        sender.ifPresent(first::add);
        return first.size() == 1 && sender.isPresent() ? sender : Optional.empty();
    }

    private static Optional<Side> agent(SpokenClause clause) {
        List<Side> agents = clause.ends().stream()
                .filter(end -> end.part() == Part.AGENT)
                .map(Scopes::side)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return agents.size() == 1 ? Optional.of(agents.get(0)) : Optional.empty();
    }

    private static Optional<Side> side(NamedEnd end) {
        return switch (end.name()) {
            case CLIENT -> Optional.of(Side.CLIENT);
            case SERVER -> Optional.of(Side.SERVER);
            case FIRST_CLOSER, LATER_CLOSER -> Optional.empty();
        };
    }
}
