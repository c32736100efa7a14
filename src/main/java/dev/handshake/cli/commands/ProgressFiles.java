package dev.handshake.cli.commands;

import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import dev.handshake.store.BadExport;
import dev.handshake.store.Home;
import dev.handshake.store.ImportCount;
import dev.handshake.store.LearnerExport;
import dev.handshake.store.ProgressDb;
import dev.handshake.store.Tally;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the database of progress holds, as text: shown, written, read and deleted. */
final class ProgressFiles {
    /** Something went wrong that is not the fault of the words on the command line. */
    private static final int FAILED = 1;

    private final Environment around;
    private final CommandWords wording;
    private final PrintWriter out;

    ProgressFiles(Session session) {
        around = session.around();
        wording = session.wording();
        out = around.out();
    }

    /** One line for each lesson that was begun, in the order of the course; lessons that left the course come last. */
    int show(Course course, Lang lang) {
        return with(progress -> {
            Snapshot past = progress.read();
            Map<String, Map<Integer, Tally>> tallies = progress.tallies();
            if (past.places().isEmpty()) {
                out.println(wording.say("show.none"));
            }
            List<String> ids =
                    new ArrayList<>(course.lessons().stream().map(Lesson::id).toList());
            past.places().keySet().stream()
                    .filter(id -> course.lesson(id).isEmpty())
                    .sorted()
                    .forEach(ids::add);
            for (String id : ids) {
                if (past.places().containsKey(id)) {
                    String right = right(tallies.getOrDefault(id, Map.of()));
                    out.println(course.lesson(id)
                            .map(lesson -> line(lesson, past, lang) + right)
                            .orElse(id + "  " + wording.say("show.gone")));
                }
            }
            return 0;
        });
    }

    private String line(Lesson lesson, Snapshot past, Lang lang) {
        String id = lesson.id();
        int stops = Walk.of(lesson).stops().size();
        int stop = Math.min(past.places().get(id).stop() + 1, stops);
        String where =
                past.finished().containsKey(id) ? wording.say("show.finished") : wording.say("show.begun", stop, stops);
        return id + "  " + lesson.title().in(lang) + ": " + where;
    }

    /** At how many stops of a lesson the first attempt was right. */
    private String right(Map<Integer, Tally> stops) {
        long right =
                stops.values().stream().filter(tally -> tally.first().right()).count();
        return stops.isEmpty() ? "" : "; " + wording.say("show.right", right, stops.size());
    }

    /**
     * Writes everything to the file, or to standard output.
     *
     * @param name by which the learner wants to be called from now on, where one was given
     * @param withTexts true to keep what was written in free text
     */
    int export(Optional<Path> file, Optional<String> name, boolean withTexts) {
        return with(progress -> {
            if (name.isPresent()) {
                progress.setting(LearnerExport.NAME, name.get());
            }
            if (file.isEmpty()) {
                write(progress, out, withTexts);
                tellOfTexts(progress, withTexts, around.err());
                return 0;
            }
            try (Writer to = Files.newBufferedWriter(file.get())) {
                write(progress, to, withTexts);
            } catch (IOException e) {
                String why = e instanceof NoSuchFileException ? wording.say("reason.noFolder") : reason(e);
                return fail(wording.say("error.cannotWrite", file.get(), why));
            }
            out.println(wording.say("export.done", file.get()));
            tellOfTexts(progress, withTexts, out);
            return 0;
        });
    }

    private static void write(ProgressDb progress, Appendable to, boolean withTexts) throws StoreFailure, IOException {
        if (withTexts) {
            progress.export(to);
        } else {
            progress.exportWithoutTexts(to);
        }
    }

    private void tellOfTexts(ProgressDb progress, boolean withTexts, PrintWriter to) throws StoreFailure {
        int texts = withTexts ? 0 : progress.freeTexts();
        if (texts > 0) {
            to.println(wording.say("export.textsLeftOut", texts));
        }
    }

    /** Adds what the file holds, or standard input. */
    int merge(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("-");
        return with(progress -> {
            try (InputStream from = file.isPresent() ? Files.newInputStream(file.get()) : around.in();
                    Reader text = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
                ImportCount added = progress.merge(text);
                out.println(wording.say("import.done", added.attempts(), added.places(), added.known()));
                return 0;
            } catch (BadExport e) {
                return fail(wording.say("badExport." + e.fault(), name, e.line(), e.detail()));
            } catch (IOException e) {
                return fail(wording.say("error.noFile", name, reason(e)));
            }
        });
    }

    /** Deletes everything, after asking; on a pipe nobody can answer, so the words have to say it. */
    int reset(boolean sure) {
        if (!sure && !around.interactive()) {
            around.err().println(wording.say("error.prefix", wording.say("reset.needsYes")));
            return UsageErrors.USAGE;
        }
        return with(progress -> {
            if (!sure && !confirmed(progress.file())) {
                out.println(wording.say("reset.kept"));
                return 0;
            }
            progress.reset();
            out.println(wording.say("reset.done"));
            return 0;
        });
    }

    private boolean confirmed(Path file) throws IOException {
        out.print(wording.say("reset.ask", file));
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }

    private interface Work {
        int on(ProgressDb progress) throws StoreFailure, IOException;
    }

    private int with(Work work) {
        try (ProgressDb progress = ProgressDb.open(home(), Clock.systemUTC())) {
            for (StoreTrouble notice : progress.notices()) {
                fail(tell(notice));
            }
            return work.on(progress);
        } catch (StoreFailure e) {
            return fail(tell(e.trouble()));
        } catch (IOException e) {
            return fail(wording.say("error.noFile", "-", reason(e)));
        }
    }

    private Path home() throws StoreFailure {
        return Home.of(around.environment(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    private String tell(StoreTrouble trouble) {
        return wording.say(trouble);
    }

    private int fail(String sentence) {
        around.err().println(wording.say("error.prefix", sentence));
        return FAILED;
    }

    private String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return wording.say("reason.missing");
        }
        if (e instanceof AccessDeniedException) {
            return wording.say("reason.denied");
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("Is a directory") ? wording.say("reason.folder") : message;
    }
}
