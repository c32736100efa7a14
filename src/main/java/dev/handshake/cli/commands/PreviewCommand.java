package dev.handshake.cli.commands;

import dev.handshake.author.preview.Preview;
import dev.handshake.author.preview.Preview.Sight;
import dev.handshake.author.preview.PreviewText;
import dev.handshake.content.library.Manuscript;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake preview}: a file as its learners will see it, printed and not played. */
@Command(name = "preview", sortOptions = false)
final class PreviewCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,3})x(\\d{1,3})");
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_ROWS = 100;
    private static final int WRONG_FILE = 1;

    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "previewFile")
    private String file;

    @Option(names = "--at", descriptionKey = "at", paramLabel = "WxH", defaultValue = "80x24")
    private String at;

    @Option(names = "--played", descriptionKey = "played")
    private boolean played;

    @Mixin
    private Look look;

    PreviewCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        Matcher size = size();
        int mark = file.indexOf('#') < 0 || Files.exists(Path.of(file)) ? file.length() : file.lastIndexOf('#');
        Path path = Path.of(file.substring(0, mark));
        Optional<String> id = mark < file.length() ? Optional.of(file.substring(mark + 1)) : Optional.empty();
        if (!Files.isRegularFile(path)) {
            String why = Files.isDirectory(path) ? "reason.folder" : "reason.missing";
            return speaker.refuse(speaker.say("error.noFile", path, speaker.say(why)));
        }
        Manuscript read = Manuscript.read(path);
        List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
        errors.forEach(problem -> speaker.around().out().println(problem.render(root.lang())));
        if (!errors.isEmpty()) {
            return WRONG_FILE;
        }
        if (read.quiz().isPresent()) {
            return questions(read, read.quiz().get(), id, size);
        }
        return read.lesson().isPresent()
                ? steps(read, read.lesson().get(), id, size)
                : speaker.refuse(speaker.say("error.nothingToShow", path));
    }

    private Matcher size() {
        Matcher size = SIZE.matcher(at);
        boolean fits = size.matches()
                && isWithin(Integer.parseInt(size.group(1)), MOST_COLUMNS)
                && isWithin(Integer.parseInt(size.group(2)), MOST_ROWS);
        if (!fits) {
            throw speaker.mistake(spec, "error.badValue", "--at", at, "1x1-" + MOST_COLUMNS + "x" + MOST_ROWS);
        }
        return size;
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }

    private int questions(Manuscript read, Quiz quiz, Optional<String> id, Matcher size) {
        List<String> ids = quiz.questions().stream()
                .map(Question::id)
                .map(whole -> whole.substring(whole.indexOf('/') + 1))
                .toList();
        if (id.isPresent() && !ids.contains(id.get())) {
            return unknown(id.get(), ids);
        }
        Optional<String> only = id.map(name -> quiz.id() + "/" + name);
        langs().forEach(lang -> print(Preview.quiz(read, quiz, only, lang, played), lang, size));
        return 0;
    }

    private int steps(Manuscript read, Lesson lesson, Optional<String> id, Matcher size) {
        List<String> ids = IntStream.rangeClosed(1, Preview.stops(lesson))
                .mapToObj(String::valueOf)
                .toList();
        if (id.isPresent() && !ids.contains(id.get())) {
            return speaker.refuse(speaker.say("error.unknownStep", id.get(), ids.size()));
        }
        Optional<Integer> only = id.map(Integer::valueOf);
        langs().forEach(lang -> print(Preview.lesson(read, lesson, only, lang, played), lang, size));
        return 0;
    }

    /** Both, the author's first, unless one was asked for. */
    private List<Lang> langs() {
        return root.chosenLang().map(List::of).orElse(List.of(Lang.KO, Lang.EN));
    }

    private void print(List<Sight> sights, Lang lang, Matcher size) {
        boolean plain = root.options(look).face().plain();
        boolean ascii = root.options(look).face().ascii();
        for (Sight sight : sights) {
            speaker.around()
                    .out()
                    .println(
                            plain
                                    ? PreviewText.spoken(sight, lang)
                                    : PreviewText.framed(
                                            sight,
                                            lang,
                                            Integer.parseInt(size.group(1)),
                                            Integer.parseInt(size.group(2)),
                                            ascii));
        }
    }

    private int unknown(String id, List<String> ids) {
        String said = speaker.say("error.unknownQuestion", id);
        return speaker.refuse(speaker.wording().advise(said, id, ids, "error.questions"));
    }
}
