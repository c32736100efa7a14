package dev.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture page names every package, and no package and no class that is not there. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Path MAIN = Path.of("src", "main", "java", "dev", "handshake");
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "handshake");

    @Test
    void the_map_has_every_package_once_and_no_other() throws IOException {
        assertThat(found("(?m)^\\| `([a-z.]+)` \\|")).isEqualTo(packages());
    }

    @Test
    void every_class_that_is_named_exists() throws IOException {
        Set<String> classes = Stream.concat(classes(MAIN), classes(TESTS)).collect(Collectors.toSet());
        assertThat(found("`([A-Z][A-Za-z]+)`"))
                .hasSizeGreaterThan(20)
                .allMatch(classes::contains, "is a class of the program");
    }

    private static Set<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList()
                    .stream();
        }
    }
}
