package dev.handshake.content;

import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.library.ReadListener;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Files that want more time or memory than a file may take. {@link #main} checks each in a folder that it is given and
 * prints for each: its name, milliseconds of processor time, how many problems, the place of the first.
 */
final class Hazards {
    private static final int MEBIBYTE = 1 << 20;
    private static final int ROOM = MEBIBYTE - 4_000;

    private static final String LESSON = """
            schema: 1
            id: %s
            title: Hazard
            level: junior
            minutes: 5
            language: en
            ends: {client: {iss: 100}, server: {iss: 300, listening: true}}
            steps:
            """;

    private static final String QUIZ = """
            schema: 1
            id: %s
            title: Hazard
            language: en
            topic: closing
            level: junior
            questions:
            """;

    private Hazards() {}

    /** Contents by the name of the file. */
    private static Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("brackets", "[".repeat(ROOM));
        all.put("braces", "{a: ".repeat(ROOM / 4));
        all.put("nested-lists", "- ".repeat(ROOM / 2));
        all.put("nested-blocks", nestedBlocks());
        all.put("one-line", "title: " + "x".repeat(ROOM));
        all.put("one-word-of-hangul", LESSON.formatted("one-word-of-hangul") + "  - say: " + "가".repeat(ROOM / 3));
        all.put("escapes", "a: \"" + "\\e".repeat(ROOM / 2) + "\"");
        all.put("question-marks", "{a: b?".repeat(ROOM / 6));
        all.put("quotes", "a: '".repeat(ROOM / 4));
        all.put("alias-bomb", aliasBomb());
        all.put("anchors", "a: [" + "&a x, *a, ".repeat(ROOM / 10) + "]");
        all.put("wrong-keys", lines("", i -> "key" + i + ": value\n"));
        all.put("tabs", "\t\n".repeat(ROOM / 2));
        all.put("controls", "\u001b[2J\n".repeat(ROOM / 5));
        all.put("readings", lines(LESSON.formatted("readings"), i -> "  - say: Read " + i + "\n"));
        all.put(
                "events",
                lines(
                        LESSON.formatted("events") + "  - do: client connect\n",
                        i -> "  - timer: client retransmission\n"));
        all.put(
                "events-and-readings",
                lines(
                        LESSON.formatted("events-and-readings") + "  - do: client connect\n",
                        i -> "  - timer: client retransmission\n  - say: " + i + "\n"));
        all.put(
                "duplicates",
                lines(LESSON.formatted("duplicates") + "  - do: client connect\n", i -> "  - wire: duplicate\n"));
        all.put("claims", lines(LESSON.formatted("claims"), i -> "  - now: {client: SYN_RECIEVED}\n"));
        all.put(
                "questions",
                lines(
                        QUIZ.formatted("questions"),
                        i -> "  - {id: q" + i + ", type: true-false, prompt: Say, answer: true}\n"));
        all.put(
                "follow-ups",
                lines(
                        QUIZ.formatted("follow-ups"),
                        i -> "  - {id: q" + i
                                + ", type: answer, tree: true, prompt: Why, model: Because, follow_ups: [q" + (i + 1)
                                + "], points: [{id: p, must: true, says: S, match: {en: [[because]]}}]}\n"));
        all.put(
                "one-tree",
                QUIZ.formatted("one-tree")
                        + "  - {id: q, type: answer, tree: true, prompt: Why, model: Because, points: [], follow_ups: ["
                        + lines("", i -> "q" + i + ",\n             ") + "x]}\n");
        all.put(
                "terms",
                QUIZ.formatted("terms")
                        + "  - {id: q, type: answer, tree: true, prompt: Why, model: \"" + "lost ack ".repeat(20_000)
                        + "\", points: [{id: p, must: true, says: S, match: {en: [["
                        + "lost,\n   ack, ".repeat(40_000) + "fin]]}}]}\n");
        all.put(
                "points",
                QUIZ.formatted("points")
                        + "  - {id: q, type: answer, tree: true, prompt: Why, model: \"" + "a lost ack ".repeat(110)
                        + "\", points: ["
                        + lines(
                                "",
                                i -> "{id: p" + i + ", must: true, says: S, match: {en: [["
                                        + "lost, ack, fin, the last ack, it is sent again, ".repeat(19)
                                        + "x]]}},\n   ")
                        + "]}\n");
        all.put(
                "many-to-order",
                QUIZ.formatted("many-to-order")
                        + "  - id: q\n    type: order\n    start: established\n    ends: {client:"
                        + " {iss: 1}, server: {iss: 1}}\n    steps:\n"
                        + "      - {do: client send 1}\n      - {wire: deliver}\n".repeat(8_000));
        return all;
    }

    private static String lines(String head, IntFunction<String> line) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; text.length() < ROOM; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    private static String nestedBlocks() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < ROOM; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static String aliasBomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; text.length() < ROOM; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        return text.toString();
    }

    /** Writes all of them. */
    static List<Path> write(Path folder) throws IOException {
        for (Map.Entry<String, String> text : texts().entrySet()) {
            Files.writeString(folder.resolve(text.getKey() + ".yml"), text.getValue());
        }
        byte[] noise = new byte[MEBIBYTE];
        SplittableRandom random = new SplittableRandom(9293);
        random.nextBytes(noise);
        Files.write(folder.resolve("noise.yml"), noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (32 + random.nextInt(95));
        }
        Files.write(folder.resolve("printable-noise.yml"), noise);
        byte[] line = "- say: word\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("fifty-mebibytes.yml"))) {
            for (long size = 0; size < 50L * MEBIBYTE; size += line.length) {
                out.write(line);
            }
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public static void main(String[] args) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (Path file : write(Path.of(args[0]))) {
            long before = clock.getCurrentThreadCpuTime();
            List<Problem> problems =
                    ContentCheck.check(List.of(file), ReadListener.NONE).problems();
            StringBuilder told = new StringBuilder();
            for (Problem problem : problems) {
                told.append(problem.render(Lang.KO));
            }
            long millis = (clock.getCurrentThreadCpuTime() - before) / 1_000_000;
            String place = problems.isEmpty()
                    ? "-"
                    : problems.get(0).span().line() + ":"
                            + problems.get(0).span().column();
            System.out.println(file.getFileName() + " " + millis + " " + problems.size() + " " + place);
        }
    }
}
