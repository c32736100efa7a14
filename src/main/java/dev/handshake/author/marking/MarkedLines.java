package dev.handshake.author.marking;

import dev.handshake.content.source.Glyph;
import dev.handshake.json.JsonFault;
import dev.handshake.json.JsonReader;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.rubric.MarkedAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks answers that stand one a line as JSON: {@code {"quiz", "question", "lang", "text"}}, other keys pass through. The same lines
 * come back with {@code said}, {@code unclear} and {@code claims} (lists of ids) and {@code complete}.
 */
public final class MarkedLines {
    private final Catalog catalog;
    private final PrintWriter out;
    private final PrintWriter err;

    public MarkedLines(Catalog catalog, PrintWriter out, PrintWriter err) {
        this.catalog = catalog;
        this.out = out;
        this.err = err;
    }

    /**
     * Marks every line; one that cannot be marked is named on the error output and left out.
     *
     * @return how many lines could not be marked
     */
    public int mark(BufferedReader lines) throws IOException {
        int number = 0;
        int failed = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                out.println(JsonWriter.line(marked(JsonReader.read(line))));
            } catch (JsonFault | IllegalArgumentException e) {
                failed++;
                err.println(number + ": " + Glyph.harmless(String.valueOf(e.getMessage())));
            }
        }
        out.flush();
        return failed;
    }

    private JsonValue marked(JsonValue line) {
        Map<String, JsonValue> members =
                line.asMembers().orElseThrow(() -> new IllegalArgumentException("not an object"));
        String id = text(members, "quiz") + "/" + text(members, "question");
        Question.FreeAnswer question = catalog.question(id)
                .flatMap(Question::asFreeAnswer)
                .orElseThrow(() -> new IllegalArgumentException("no question in free text: " + id));
        MarkedAnswer marked = Grader.mark(question, text(members, "text"), catalog);
        JsonValue.Builder all = JsonValue.object();
        members.forEach(all::put);
        return all.put("said", ids(marked.found().stream().map(Point::id)))
                .put(
                        "unclear",
                        ids(marked.points().stream()
                                .filter(MarkedAnswer.Tick::isUnclear)
                                .map(tick -> tick.point().id())))
                .put("claims", ids(marked.said().stream().map(Misconception::id)))
                .put("complete", marked.complete())
                .build();
    }

    private static JsonValue ids(Stream<String> ids) {
        List<String> all = ids.toList();
        return JsonValue.ofTexts(all);
    }

    private static String text(Map<String, JsonValue> members, String name) {
        return Optional.ofNullable(members.get(name))
                .flatMap(JsonValue::asText)
                .orElseThrow(() -> new IllegalArgumentException("no text under \"" + name + "\""));
    }
}
