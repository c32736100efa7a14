package dev.handshake.cli.start;

import dev.handshake.author.exchange.Packs;
import dev.handshake.cli.WarmUp;
import dev.handshake.content.library.Library;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.progress.LearnerId;
import dev.handshake.progress.SessionKeeper;
import dev.handshake.progress.StoreFailure;
import dev.handshake.store.Home;
import dev.handshake.store.ProgressDb;
import dev.handshake.terminal.DoorOptions;
import dev.handshake.terminal.Doors;
import dev.handshake.terminal.Stdio;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.StoreState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Starts the tutor from the command line: finds the learner's folder and the course, refuses what cannot be, and runs a
 * {@link LearnerSession} at the program's own door.
 */
public final class Launch {
    private final Environment around;
    private final StartOptions options;
    private final Door door;
    private final Lang lang;

    /** Where the learner comes in: {@link Doors#open}, except in a {@link WarmUp}. */
    public interface Door {
        int open(Shell shell, DoorOptions options, Stdio streams);
    }

    public Launch(Environment around, StartOptions options) {
        this(around, options, Doors::open);
    }

    public Launch(Environment around, StartOptions options, Door door) {
        this.around = around;
        this.options = options;
        this.door = door;
        this.lang = options.lang().orElse(around.lang());
    }

    /** Runs the tutor from the home page or, where a lesson is named, from there; returns the exit code. */
    public int tutor(Optional<String> lessonId) {
        return asked(home -> {
            Library.Loaded library = Library.load(folders(home));
            Course course = library.course();
            Optional<Lesson> lesson = lessonId.flatMap(course::lesson);
            if (lessonId.isPresent() && lesson.isEmpty()) {
                return refuse(leftOut(lessonId.get(), library.problems(), words())
                        .orElseGet(() -> unknown(lessonId.get(), course)));
            }
            return run(model(course, lesson, home), library.problems(), home, new CompletableFuture<>(), after -> {});
        });
    }

    /** Runs the tutor at questions; returns the exit code. */
    public int ask(QuestionStart asking) {
        return asked(home -> {
            List<Path> folders = folders(home);
            Library.Loaded library = Library.load(folders);
            QuestionStart.Chosen chosen = asking.choose(folders, words());
            if (chosen.refusal().isPresent()) {
                around.err().println(chosen.refusal().get().sentence());
                return chosen.refusal().get().code();
            }
            Model model = Model.startWith(lang, library.course(), chosen.first());
            return run(
                    model,
                    library.problems(),
                    home,
                    CompletableFuture.completedFuture(chosen.catalog()),
                    asking::ended);
        });
    }

    /** The tutor asks and is answered: nothing begins where either cannot be. */
    private int asked(Work work) {
        if (around.isInputClosed() || around.isOutputClosed()) {
            String closed = around.isInputClosed() ? "error.closedInput" : "error.closedOutput";
            around.err().println(words().say("error.prefix", words().say(closed)));
            return 1;
        }
        return at(work);
    }

    /** What is done with the folder of the learner's data. */
    public interface Work {
        int at(Path home);
    }

    /** Finds the folder and checks those of {@code --content}; returns an exit code. */
    public int at(Work work) {
        Path home;
        try {
            home = around.home();
        } catch (StoreFailure e) {
            return refuse(words().say(e.trouble()));
        }
        for (Path folder : options.content()) {
            if (!Files.isDirectory(folder)) {
                return refuse(words().say("error.noFolder", folder));
            }
        }
        return work.at(home);
    }

    private int run(
            Model model, List<Problem> problems, Path home, CompletableFuture<Catalog> catalog, Consumer<Model> ended) {
        Clock clock = Environment.clock();
        SessionKeeper keeper =
                new SessionKeeper(LearnerId.OWNER, clock, options.lang().isPresent(), model.course(), catalog);
        LearnerSession session = new LearnerSession(model, keeper, clock, ended);
        session.open(owner -> ProgressDb.open(home, clock));
        if (!catalog.isDone()) {
            session.behindFirstFrame("questions", () -> stock(catalog, home));
        }
        if (isSpoken()) {
            session.prepareSpeech();
        } else {
            session.prepareScreen();
            session.behindFirstFrame("rehearsal", () -> rehearse(model, clock.millis()));
        }
        skipped(problems).map(Msg.Tell::new).ifPresent(session::tell);
        int code = session.run(shell -> door.open(shell, doorOptions(home), around.stdio()));
        int unsaved = keeper.close();
        if (unsaved == 0 && code == Doors.CRASHED) {
            around.err().println(words().say("error.prefix", words().say("error.crashSaved")));
        }
        if (unsaved > 0) {
            String why = keeper.trouble().map(words()::say).orElse("");
            around.err()
                    .println(words().say("error.prefix", words().say("error.unsaved", unsaved, why))
                            .strip());
            return 1;
        }
        return code;
    }

    private static void rehearse(Model model, long now) {
        try {
            new KeyRehearsal(now).from(model);
        } catch (RuntimeException fault) {
            // The learner may never press these keys, and is told of the fault if they do.
        }
    }

    private DoorOptions doorOptions(Path home) {
        StartOptions.Face face = options.face();
        return new DoorOptions(face.plain(), face.ascii(), face.noColor(), face.noMotion(), home.resolve("history"));
    }

    /** The home page can do without questions: they are read behind it. */
    private void stock(CompletableFuture<Catalog> catalog, Path home) {
        try {
            catalog.complete(Library.quizzes(folders(home)).catalog());
        } catch (RuntimeException unreadable) {
            catalog.completeExceptionally(unreadable);
        }
    }

    /** Where nothing was ever kept there is no past to wait for. */
    private Model model(Course course, Optional<Lesson> lesson, Path home) {
        long now = Environment.clock().millis();
        boolean isNew = Home.isNew(home);
        Model first = lesson.map(begun -> Update.startIn(lang, course, begun, now))
                .orElseGet(() -> Model.start(lang, course, options.lang().isEmpty() && isNew));
        return isNew ? first : first.with(StoreState.AWAITED);
    }

    /** The packs of the data folder, its {@code content/} where there is one, and the folders of {@code --content}. */
    public List<Path> folders(Path home) {
        List<Path> folders = new ArrayList<>();
        Path packs = home.resolve("packs");
        if (Files.isDirectory(packs)) {
            folders.addAll(Packs.folders(packs));
        }
        Path own = home.resolve("content");
        if (Files.isDirectory(own)) {
            folders.add(own);
        }
        folders.addAll(options.content());
        return folders;
    }

    /** Whether pages will be said line by line rather than painted. */
    private boolean isSpoken() {
        String term = around.environment().getOrDefault("TERM", "");
        return options.face().plain() || !around.interactive() || term.isEmpty() || term.equals("dumb");
    }

    /** Names the files that were left out because they have errors; empty where there are none. */
    private static Optional<Notice> skipped(List<Problem> problems) {
        String names = problems.stream()
                .filter(Problem::isError)
                .map(problem -> Glyph.harmless(problem.source().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Notice(Notice.Kind.LESSONS_SKIPPED, names));
    }

    /** What to say of a file of this name that was left out because it has errors; empty where there is none. */
    static Optional<String> leftOut(String id, List<Problem> problems, CommandWords wording) {
        return problems.stream()
                .filter(problem -> problem.isError() && problem.source().name().equals(id))
                .findFirst()
                .map(problem -> {
                    String path = Glyph.shown(problem.source().path());
                    return wording.say("error.leftOut", path, path.contains(" ") ? "\"" + path + "\"" : path);
                });
    }

    private String unknown(String id, Course course) {
        List<String> ids = course.lessons().stream().map(Lesson::id).toList();
        return words().advise(words().say("error.unknownLesson", id), id, ids, "error.lessons");
    }

    private int refuse(String sentence) {
        around.err().println(words().say("error.prefix", sentence));
        return 2;
    }

    /** Loaded only when something has to be said: not on the way to the first page. */
    CommandWords words() {
        return CommandWords.of(lang);
    }
}
