package dev.handshake.author.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** GIFT as gift-pegjs reads it: a parser that is not ours, under Rhino. */
final class PegGift {
    private static final Path SOURCE =
            Path.of("src", "test", "resources", "exchange", "gift-pegjs", "gift-parser-globals.js");

    private PegGift() {}

    /** A question as parsed; {@code choices} are empty for true-false and essay. */
    record Parsed(String type, String title, String stem, String feedback, List<Choice> choices) {}

    /** {@code text} is the number of a numerical answer. */
    record Choice(boolean right, double weight, String text, String feedback) {}

    static List<Parsed> parse(String gift) throws IOException {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            Scriptable scope = context.initStandardObjects();
            context.evaluateString(scope, Files.readString(SOURCE), "gift-pegjs", 1, null);
            ScriptableObject.putProperty(scope, "input", gift);
            NativeArray all = (NativeArray) context.evaluateString(scope, "giftParser.parse(input)", "parse", 1, null);
            List<Parsed> questions = new ArrayList<>();
            for (Object question : all) {
                questions.add(question((Scriptable) question));
            }
            return questions;
        }
    }

    private static Parsed question(Scriptable q) {
        List<Choice> choices = new ArrayList<>();
        if (q.get("choices", q) instanceof NativeArray list) {
            for (Object choice : list) {
                choices.add(choice((Scriptable) choice));
            }
        } else if (q.get("choices", q) instanceof Scriptable number) {
            choices.add(new Choice(true, 100, string(number, "number"), ""));
        }
        return new Parsed(string(q, "type"), string(q, "title"), text(q, "stem"), text(q, "globalFeedback"), choices);
    }

    private static Choice choice(Scriptable c) {
        Object weight = c.get("weight", c);
        return new Choice(
                Boolean.TRUE.equals(c.get("isCorrect", c)),
                weight instanceof Number n ? n.doubleValue() : 0,
                text(c, "text"),
                text(c, "feedback"));
    }

    private static String text(Scriptable of, String name) {
        return of.get(name, of) instanceof Scriptable formatted ? string(formatted, "text") : "";
    }

    private static String string(Scriptable of, String name) {
        Object value = of.get(name, of);
        return value == null || Undefined.isUndefined(value) || value == Scriptable.NOT_FOUND
                ? ""
                : Context.toString(value);
    }
}
