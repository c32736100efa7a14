package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Point;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author should know of the words of a point, before any learner answers. */
public final class AuthorsWords {
    private static final Pattern ENDS = Pattern.compile("클라이언트|서버|(?<![a-zA-Z])([Cc]lient|[Ss]erver)(?![a-z]*[A-Z])");

    private AuthorsWords() {}

    /**
     * Whether a term is found although what it denies is affirmed: of "소비 안" and "if not" only the rest is looked for. Idioms that
     * deny nothing (no matter) are no such terms.
     */
    public static boolean hidesDenial(String term, Notions notions) {
        AnswerReading reading = AnswerReading.of(term);
        if (reading.words.isEmpty()) {
            return false;
        }
        List<Term.Element> elements = Term.of(term, false, Lexicon.of(notions)).elements();
        boolean negates = reading.words.stream().anyMatch(word -> isNegator(word.text()));
        return negates && elements.stream().noneMatch(AuthorsWords::denies) && !isIdiom(term);
    }

    private static boolean isNegator(String word) {
        return List.of("않", "못", "안", "없", "아니").contains(word) || English.negates(word);
    }

    private static boolean denies(Term.Element element) {
        return switch (element) {
            case Term.Notion notion -> notion.denied();
            case Term.Literal literal -> literal.denied();
            case Term.Particle particle -> false;
            case Term.AnyNegation any -> true;
        };
    }

    private static boolean isIdiom(String term) {
        return term.matches("(?i).*\\b(no|not) (matter|only|doubt|later)\\b.*");
    }

    /**
     * Whether the point is ticked for its own sentence with client and server exchanged.
     *
     * @param rubric that of its question
     */
    public static boolean takesEitherEnd(Rubric rubric, Point point, Lang lang) {
        String says = point.says().in(lang);
        String twin = exchanged(says);
        return !twin.equals(says) && rubric.mark(twin).found().contains(point);
    }

    /** The text with client and server exchanged. */
    static String exchanged(String text) {
        return ENDS.matcher(text).replaceAll(end -> Matcher.quoteReplacement(other(end.group())));
    }

    private static String other(String end) {
        return switch (end) {
            case "클라이언트" -> "서버";
            case "서버" -> "클라이언트";
            case "client" -> "server";
            case "server" -> "client";
            case "Client" -> "Server";
            default -> "Client";
        };
    }
}
