package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tutorial for authors does what it says: its files are written, its commands are run in a folder of their own, and
 * what they print is what stands there. {@code -Dapprove=true} writes down what they print now.
 */
@Tag("slow")
class AuthoringTutorialTest {
    /** What has been handed in when the tutorial comes to the class. */
    private static final Path CLASS = Path.of("src/test/resources/docs/class");

    private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** A word of a command that names a file or a folder of the tutorial. */
    private static final Pattern PATH = Pattern.compile(
            "(quizzes|lessons|class|packs)(/.*)?|[\\w./-]+\\.(yml|json|jsonl|csv|gift|md|txt|zip)(#.*)?");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"docs/authoring.md,en_GB.UTF-8", "docs/authoring.ko.md,ko_KR.UTF-8"})
    void every_command_prints_what_the_tutorial_says(Path tutorial, String locale) throws IOException {
        String written = Files.readString(tutorial);
        String run = run(written, locale);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(tutorial, run);
            written = run;
        }
        assertThat(written).as("approve it with -Dapprove=true").isEqualTo(run);
    }

    /** The tutorial with what its commands print. */
    private String run(String tutorial, String locale) throws IOException {
        handIn();
        List<String> lines = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String kind = "";
        String name = "";
        for (String line : tutorial.lines().toList()) {
            Matcher fence = FENCE.matcher(line);
            if (kind.isEmpty()) {
                lines.add(line);
                if (fence.matches()) {
                    kind = fence.group(1);
                    name = fence.group(2) == null ? "" : fence.group(2);
                    block.clear();
                }
            } else if (line.equals("```")) {
                lines.addAll(kind.equals("console") ? played(block, locale) : block);
                lines.add(line);
                if (!name.isEmpty()) {
                    write(name, block);
                }
                kind = "";
            } else {
                block.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void handIn() throws IOException {
        Files.createDirectories(folder.resolve("class"));
        try (Stream<Path> files = Files.list(CLASS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("class").resolve(file.getFileName()));
            }
        }
    }

    private void write(String name, List<String> block) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", block) + "\n");
    }

    /** The commands of a block, each with what it prints. */
    private List<String> played(List<String> block, String locale) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("$ ")) {
                lines.add(line);
                lines.addAll(played(line.substring(2), locale).lines().toList());
            }
        }
        return lines;
    }

    private String played(String command, String locale) throws IOException {
        String input = "";
        String rest = command;
        Matcher typed = Pattern.compile("printf '([^']*)' \\| (.*)").matcher(command);
        if (typed.matches()) {
            input = typed.group(1).replace("\\n", "\n");
            rest = typed.group(2);
        }
        List<String> words = words(rest);
        Path output = null;
        int to = words.indexOf(">");
        if (to > 0) {
            output = Path.of(words.get(to + 1));
            words = words.subList(0, to);
        }
        switch (words.get(0)) {
            case "mkdir" -> {
                Files.createDirectories(Path.of(words.get(words.size() - 1)));
                return "";
            }
            case "cat" -> {
                return Files.readString(Path.of(words.get(1)));
            }
            case "ls" -> {
                try (Stream<Path> files = Files.list(Path.of(words.get(1)))) {
                    return String.join(
                            "\n",
                            files.map(f -> f.getFileName().toString()).sorted().toList());
                }
            }
            case "handshake" -> {
                return handshake(words.subList(1, words.size()), input, output, locale);
            }
            default -> throw new AssertionError("a tutorial runs handshake, mkdir, cat, ls and printf: " + command);
        }
    }

    private String handshake(List<String> words, String input, Path output, String locale) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of("LANG", locale));
        environment.put("HANDSHAKE_HOME", folder.resolve("home").toString());
        Ran ran = Ran.with(environment, input, false, words.toArray(String[]::new));
        String printed = ran.err();
        if (output == null) {
            printed = ran.out() + ran.err();
        } else {
            Files.writeString(output, ran.out());
        }
        // Blank lines at the end would only push the text down, and a terminal shows no byte order mark.
        return printed.replace("\ufeff", "")
                .replace(folder + "/", "")
                .replace(folder.toString(), ".")
                .stripTrailing();
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            boolean isPath = text.equals(".") || PATH.matcher(text).matches();
            words.add(isPath ? folder.resolve(text).normalize().toString() : text);
        }
        return words;
    }
}
