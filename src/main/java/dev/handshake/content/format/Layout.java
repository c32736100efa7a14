package dev.handshake.content.format;

import dev.handshake.content.folder.ContentFolder;
import dev.handshake.content.library.ContentReading;
import dev.handshake.content.read.MisconceptionsReader;
import dev.handshake.content.read.NotionsReader;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file as it is best laid out: keys in the order of their shapes, one way of quoting, no stray blanks. Comments stay with the
 * line that they stand on or above. What is read from it stays the same, and laying it out again changes nothing.
 *
 * @param path the file
 * @param outcome what came of it
 * @param text as it should be; as it is where it was left alone
 * @param problems why it was left alone
 */
public record Layout(Path path, Outcome outcome, String text, List<Problem> problems) {
    /** What came of a file. */
    public enum Outcome {
        /** It is laid out well already. */
        FINE,
        /** It should look otherwise. */
        CHANGED,
        /** It cannot be read as YAML without guessing, so nobody moves its lines. */
        LEFT_ALONE
    }

    public Layout {
        problems = List.copyOf(problems);
    }

    /** The layout of files and of the files in folders. */
    public static List<Layout> of(List<Path> paths) {
        List<Layout> layouts = new ArrayList<>();
        for (Path path : paths) {
            List<Problem> unreadable = new ArrayList<>();
            boolean isFolder = Files.isDirectory(path);
            List<Path> files = isFolder ? ContentFolder.files(path, unreadable::add) : List.of(path);
            for (Path file : files) {
                List<Problem> problems = new ArrayList<>();
                Optional<Source> source =
                        ContentFolder.read(file, isFolder ? Optional.of(path) : Optional.empty(), problems::add);
                layouts.add(source.map(s -> of(file, s))
                        .orElseGet(() -> new Layout(file, Outcome.LEFT_ALONE, "", problems)));
            }
            if (!unreadable.isEmpty()) {
                layouts.add(new Layout(path, Outcome.LEFT_ALONE, "", unreadable));
            }
        }
        return layouts;
    }

    private static Layout of(Path file, Source source) {
        Findings findings = new Findings(source);
        Optional<Node> root = YamlTree.of(findings);
        if (root.isEmpty() || findings.hasErrors()) {
            return new Layout(file, Outcome.LEFT_ALONE, source.text(), findings.problems());
        }
        String text = laidOut(source, root.get());
        Outcome outcome = text.equals(source.text()) ? Outcome.FINE : Outcome.CHANGED;
        return new Layout(file, outcome, text, List.of());
    }

    /** The text as it should be; as it is where moving its lines would change what is read. */
    static String laidOut(Source source, Node root) {
        Shape.Group shape = shape(root, source);
        String quoted = QuoteStyle.in(source.text(), shape);
        String ordered = BlankLines.in(SourceLines.ordered(quoted, shape));
        Optional<Node> again = YamlTree.of(new Findings(new Source(source.path(), ordered)));
        return again.isPresent() && same(root, again.get()) ? ordered : source.text();
    }

    /** What the file is, as {@link ContentReading} tells them apart. */
    private static Shape.Group shape(Node root, Source source) {
        if (root.value(MisconceptionsReader.NAME).isPresent()) {
            return Shapes.MISCONCEPTIONS;
        }
        if (root.value(NotionsReader.NAME).isPresent()) {
            return Shapes.NOTIONS;
        }
        if (root.value("questions").isPresent()) {
            return Shapes.QUIZ;
        }
        return source.name().equals("course") ? Shapes.COURSE : Shapes.LESSON;
    }

    /** The same values under the same keys, wherever they stand. */
    private static boolean same(Node one, Node other) {
        return switch (one) {
            case Node.Scalar a ->
                other.asScalar().filter(b -> b.text().equals(a.text())).isPresent();
            case Node.Sequence a ->
                other.asSequence().filter(b -> same(a.items(), b.items())).isPresent();
            case Node.Mapping a ->
                other.asMapping()
                        .filter(b -> a.entries().size() == b.entries().size())
                        .filter(b -> a.entries().stream()
                                .allMatch(entry -> b.value(entry.key().text())
                                        .filter(value -> same(entry.value(), value))
                                        .isPresent()))
                        .isPresent();
        };
    }

    private static boolean same(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
