package dev.handshake.cli.commands;

import dev.handshake.author.schema.JsonSchema;
import dev.handshake.author.schema.StarterFile;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake new}: a file to begin with, and its schema beside it. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NoLook look;

    @Parameters(index = "0", paramLabel = "lesson|quiz", descriptionKey = "newKind")
    private String kind;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "newId")
    private String id;

    @Option(names = "--title-ko", descriptionKey = "titleKo", paramLabel = "TITLE")
    private String ko;

    @Option(names = "--title-en", descriptionKey = "titleEn", paramLabel = "TITLE")
    private String en;

    @Option(names = "--topic", descriptionKey = "newTopic", paramLabel = "TOPIC")
    private String topic;

    @Option(names = "--level", descriptionKey = "newLevel", paramLabel = "junior|mid|senior")
    private String level;

    @Option(names = "--type", descriptionKey = "newType", paramLabel = "TYPE")
    private String type;

    @Option(names = "--dir", descriptionKey = "newDir", paramLabel = "DIR")
    private Path dir = Path.of("");

    NewCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        JsonSchema.File file = kindOf();
        if (!StarterFile.isId(id)) {
            throw speaker.mistake(spec, "error.badId", id);
        }
        check("--topic", topic, StarterFile.topics(dir));
        check("--level", level, StarterFile.levels());
        check("--type", type, StarterFile.types());
        Path path = dir.resolve(id + ".yml");
        if (Files.exists(path)) {
            return speaker.fail(speaker.say("error.exists", path));
        }
        StarterFile draft = draft(file);
        Optional<Problem> problem = problem(path, draft);
        if (problem.isPresent()) {
            speaker.print(problem.get().render(root.lang()));
            return speaker.fail(speaker.say("error.notWritten", path));
        }
        return write(path, draft);
    }

    private JsonSchema.File kindOf() {
        return switch (kind) {
            case "lesson" -> JsonSchema.File.LESSON;
            case "quiz" -> JsonSchema.File.QUIZ;
            default -> throw speaker.mistake(spec, "error.badValue", "new", kind, "lesson, quiz");
        };
    }

    private void check(String option, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            String said = speaker.say("error.badValue", option, value, String.join(", ", allowed));
            throw new UsageErrors.Said(spec.commandLine(), speaker.wording().advise(said, value, allowed));
        }
    }

    private StarterFile draft(JsonSchema.File file) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(speaker.around().in(), StandardCharsets.UTF_8));
        boolean isQuiz = file == JsonSchema.File.QUIZ;
        String korean = ask(in, "new.titleKo", ko, en == null ? id : en, List.of());
        String english = ask(in, "new.titleEn", en, ko == null ? id : korean, List.of());
        String about = isQuiz ? ask(in, "new.topic", topic, "basics", StarterFile.topics(dir)) : "basics";
        String at = ask(in, "new.level", level, "junior", StarterFile.levels());
        String first = isQuiz ? ask(in, "new.type", type, "choice", StarterFile.types()) : "choice";
        return new StarterFile(file, id, new Text(korean, english), about, at, first);
    }

    /** What was given; else what a person at the terminal says, until it is one of these; else the usual. */
    private String ask(BufferedReader in, String question, String given, String usual, List<String> allowed)
            throws IOException {
        if (given != null || !speaker.around().interactive()) {
            return given == null ? usual : given;
        }
        while (true) {
            if (!allowed.isEmpty()) {
                speaker.tell("new.oneOf", String.join(", ", allowed));
            }
            speaker.print(speaker.say(question, usual));
            String line = in.readLine();
            String said = line == null ? "" : line.strip();
            if (said.isEmpty() || allowed.isEmpty() || allowed.contains(said)) {
                return said.isEmpty() ? usual : said;
            }
        }
    }

    /** What would be wrong with the file: a title may be too wide, or hold what no title may hold. */
    private Optional<Problem> problem(Path path, StarterFile draft) {
        return ContentCheck.check(path, draft.text(root.lang())).problems().stream()
                .findFirst();
    }

    private int write(Path path, StarterFile draft) {
        Path schema = dir.resolve(draft.file().schemaFile());
        try {
            Files.createDirectories(dir.toAbsolutePath());
            AtomicFile.write(path, draft.text(root.lang()));
            speaker.tell("new.written", path);
            if (!Files.exists(schema)) {
                AtomicFile.write(schema, JsonSchema.of(draft.file(), root.chosenLang()));
                speaker.tell("new.schema", schema);
            }
            speaker.tell("new.next", path);
            return 0;
        } catch (IOException e) {
            return speaker.fail(speaker.say("error.cannotWrite", path, new FileReason(speaker).ofWriting(e)));
        }
    }
}
