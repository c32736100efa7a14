package dev.handshake.lesson.rubric;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers as people give them, with what a reader finds in them. */
final class AnswerTable {
    /**
     * One answer.
     *
     * @param held whether it is kept from whoever tunes the matcher
     * @param points ids of the points that it makes
     * @param claims ids of the misconceptions that it says
     */
    record Row(boolean held, String question, Set<String> points, Set<String> claims, String answer) {}

    private AnswerTable() {}

    static List<Row> rows() {
        return rows("answers.tsv");
    }

    static List<Row> rows(String name) {
        return lines(name).map(AnswerTable::row).toList();
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        return new Row(cells[0].equals("held"), cells[1], ids(cells[2]), ids(cells[3]), cells[4].replace("\\n", "\n"));
    }

    private static Set<String> ids(String cell) {
        return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
    }

    static Map<String, Rubric> rubrics() {
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        List<Misconception> claims = new ArrayList<>();
        String question = "";
        Text prompt = Text.same("");
        for (String line : lines("rubrics.txt").toList()) {
            String[] cells = line.split(" ", 2);
            switch (cells[0]) {
                case "question" -> {
                    points = new ArrayList<>();
                    claims = new ArrayList<>();
                    question = cells[1];
                }
                case "prompt" -> prompt = new Text(cells[1].split(" \\| ")[0], cells[1].split(" \\| ")[1]);
                case "point", "point!" -> {
                    String[] parts = cells[1].split(" \\| ");
                    points.add(new Point(
                            parts[0], cells[0].endsWith("!"), Text.same(parts[0]), terms(parts[1], parts[2]), ""));
                }
                case "claim" -> {
                    String[] parts = cells[1].split(" \\| ");
                    claims.add(new Misconception(
                            parts[0], Text.same(parts[0]), Text.same(parts[0]), "", terms(parts[1], parts[2])));
                }
                default -> throw new IllegalStateException(line);
            }
            rubrics.put(
                    question,
                    new Rubric(
                            points,
                            claims,
                            prompt,
                            Text.same(""),
                            Library.shippedQuizzes().notions()));
        }
        return rubrics;
    }

    static MatchTerms terms(String ko, String en) {
        return new MatchTerms(groups(ko), groups(en));
    }

    private static List<List<String>> groups(String written) {
        return Stream.of(written.split(";"))
                .map(group -> Stream.of(group.split(",")).map(String::strip).toList())
                .toList();
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = AnswerTable.class.getResourceAsStream("/rubric/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
