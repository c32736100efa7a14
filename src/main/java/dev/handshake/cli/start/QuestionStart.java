package dev.handshake.cli.start;

import dev.handshake.content.library.Library;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Questions that a command asks for. Names are looked up before the first page, so that a typing error is answered on the
 * command line and not on a screen.
 */
public final class QuestionStart {
    /** Something is wrong with a file of questions, which is not the fault of the words on the command line. */
    private static final int WRONG_FILE = 1;

    private final Lookup lookup;
    private final Consumer<Model> ended;

    private QuestionStart(Lookup lookup, Consumer<Model> ended) {
        this.lookup = lookup;
        this.ended = ended;
    }

    /** Finds what the words name. */
    private interface Lookup {
        Chosen in(List<Path> folders, CommandWords wording);
    }

    /**
     * What is to be asked.
     *
     * @param catalog all questions, among them those that were named
     * @param first what the tutor begins with
     * @param refusal why there is nothing to begin with, empty where there is
     */
    record Chosen(Catalog catalog, Msg first, Optional<Refusal> refusal) {
        private static Chosen of(Catalog catalog, Msg first) {
            return new Chosen(catalog, first, Optional.empty());
        }

        private static Chosen refused(int code, String sentence) {
            return new Chosen(Catalog.EMPTY, Msg.Common.QUIZZES, Optional.of(new Refusal(code, sentence)));
        }
    }

    /** The exit code, and what to say before. */
    record Refusal(int code, String sentence) {}

    /** The list of quizzes, what is due, and whatever else needs no name. */
    public static QuestionStart with(Msg first) {
        return new QuestionStart((folders, wording) -> Chosen.of(catalog(folders), first), ended -> {});
    }

    /** A quiz by its id, or a file of one's own. */
    public static QuestionStart quiz(String name, Lang lang) {
        boolean isFile = name.endsWith(".yml") || name.endsWith(".yaml") || Files.isRegularFile(Path.of(name));
        return new QuestionStart(
                (folders, wording) ->
                        isFile ? file(Path.of(name), folders, lang, wording) : named(name, folders, wording),
                ended -> {});
    }

    /** An interview; {@code ended} hears of its report. */
    public static QuestionStart interview(Purpose.OfInterview interview, Consumer<Model> ended) {
        return new QuestionStart((folders, wording) -> interview(interview, folders, wording), ended);
    }

    /** Looks up what the words name. */
    Chosen choose(List<Path> folders, CommandWords wording) {
        return lookup.in(folders, wording);
    }

    /** An interview is over: the model has its report. */
    void ended(Model model) {
        ended.accept(model);
    }

    private static Catalog catalog(List<Path> folders) {
        return Library.quizzes(folders).catalog();
    }

    private static Chosen named(String id, List<Path> folders, CommandWords wording) {
        Library.Quizzes read = Library.quizzes(folders);
        Catalog catalog = read.catalog();
        if (catalog.quiz(id).isPresent()) {
            return Chosen.of(catalog, new Msg.Begin(new Purpose.OfQuiz(id)));
        }
        Optional<String> leftOut = Launch.leftOut(id, read.problems(), wording);
        if (leftOut.isPresent()) {
            return Chosen.refused(WRONG_FILE, wording.say("error.prefix", leftOut.get()));
        }
        List<String> ids = catalog.quizzes().stream().map(Quiz::id).toList();
        return unknown("error.unknownQuiz", "error.quizzes", id, ids, wording);
    }

    private static Chosen file(Path file, List<Path> folders, Lang lang, CommandWords wording) {
        List<Path> all = new ArrayList<>(folders);
        all.add(file);
        Library.Quizzes read = Library.quizzes(all);
        String problems = read.problems().stream()
                .filter(Problem::isError)
                .filter(p -> Path.of(p.source().path()).equals(file))
                .map(p -> p.render(lang))
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            return Chosen.refused(WRONG_FILE, problems);
        }
        String id = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return read.catalog().quiz(id).isPresent()
                ? Chosen.of(read.catalog(), new Msg.Begin(new Purpose.OfQuiz(id)))
                : Chosen.refused(WRONG_FILE, wording.say("error.prefix", wording.say("error.noQuiz", file.toString())));
    }

    private static Chosen interview(Purpose.OfInterview interview, List<Path> folders, CommandWords wording) {
        Catalog catalog = catalog(folders);
        List<String> topics = catalog.questions().stream()
                .filter(Question::startsInterview)
                .map(q -> q.head().topic())
                .distinct()
                .toList();
        if (interview.topic().isPresent() && !topics.contains(interview.topic().get())) {
            return unknown(
                    "error.unknownTopic", "error.topics", interview.topic().get(), topics, wording);
        }
        return Chosen.of(catalog, new Msg.Begin(interview));
    }

    private static Chosen unknown(
            String what, String list, String typed, Collection<String> names, CommandWords wording) {
        String sentence = wording.advise(wording.say(what, typed), typed, names, list);
        return Chosen.refused(UsageErrors.USAGE, wording.say("error.prefix", sentence));
    }
}
