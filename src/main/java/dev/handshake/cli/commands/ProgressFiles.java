package dev.handshake.cli.commands;

import dev.handshake.cli.start.Environment;
import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.source.Glyph;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.store.BadExport;
import dev.handshake.store.ExportCount;
import dev.handshake.store.FreeTexts;
import dev.handshake.store.LearnerExport;
import dev.handshake.store.ProgressDb;
import dev.handshake.store.Tally;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What the database of progress holds, as text: shown, written, read and deleted. */
final class ProgressFiles {
    private final Speaker speaker;
    private final FileReason reason;
    private final PrintWriter out;

    ProgressFiles(Speaker speaker) {
        this.speaker = speaker;
        this.reason = new FileReason(speaker);
        this.out = speaker.around().out();
    }

    /** One line for each lesson that was begun, in the order of the course; lessons that left the course come last. */
    int show(Course course, Lang lang) {
        return with(progress -> {
            Snapshot past = progress.read();
            Map<String, Map<Integer, Tally>> tallies = progress.tallies();
            if (past.places().isEmpty()) {
                speaker.tell("show.none");
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
                            .orElse(Glyph.harmless(id) + "  " + speaker.say("show.gone")));
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
                past.finished().containsKey(id) ? speaker.say("show.finished") : speaker.say("show.begun", stop, stops);
        return id + "  " + lesson.title().in(lang) + ": " + where;
    }

    /** At how many stops of a lesson the first attempt was right. */
    private String right(Map<Integer, Tally> stops) {
        long right =
                stops.values().stream().filter(tally -> tally.first().right()).count();
        return stops.isEmpty() ? "" : "; " + speaker.say("show.right", right, stops.size());
    }

    /**
     * Writes everything to the file, or to standard output.
     *
     * @param name by which the learner wants to be called from now on, where one was given
     * @param withTexts true to keep what was written in free text; then only the learner may read the file
     */
    int export(Optional<OutputFile> file, Optional<String> name, boolean withTexts) {
        return with(progress -> {
            OptionalInt refused = OutputFile.refused(file);
            if (refused.isPresent()) {
                return refused.getAsInt();
            }
            FreeTexts texts = withTexts ? FreeTexts.KEPT : FreeTexts.LEFT_OUT;
            List<Row> called = name.isPresent() ? called(progress, name.get()) : List.of();
            ExportCount[] count = new ExportCount[1];
            Source source = to -> count[0] = progress.export(to, texts, called);
            int code = file.isPresent() ? toFile(source, file.get(), texts) : toOutput(source);
            if (code != 0 || !speaker.around().isHeard()) {
                return code;
            }
            progress.write(called);
            tellOfTexts(
                    progress,
                    withTexts,
                    file.isPresent() ? out : speaker.around().err());
            int damaged = count[0].damaged();
            return damaged == 0 ? 0 : speaker.fail(speaker.say("export.damaged", damaged));
        });
    }

    /** The name, and what tells the learner from another of that name: chosen with the first one. */
    private static List<Row> called(ProgressDb progress, String name) throws StoreFailure {
        Instant now = Environment.clock().instant();
        List<Row> rows = new ArrayList<>(List.of(new Row.OfSetting(LearnerExport.NAME, name, now)));
        if (!progress.read().settings().containsKey(LearnerExport.ID)) {
            rows.add(new Row.OfSetting(LearnerExport.ID, UUID.randomUUID().toString(), now));
        }
        return rows;
    }

    private interface Source {
        void to(Appendable out) throws StoreFailure, IOException;
    }

    private int toOutput(Source source) throws StoreFailure, IOException {
        source.to(out);
        return 0;
    }

    private int toFile(Source source, OutputFile file, FreeTexts texts) throws StoreFailure {
        AtomicFile.Readers readers = texts == FreeTexts.KEPT ? AtomicFile.Readers.OWNER : AtomicFile.Readers.USUAL;
        StoreFailure[] failure = new StoreFailure[1];
        OptionalInt failed = file.write(readers, to -> {
            try {
                source.to(to);
            } catch (StoreFailure e) {
                failure[0] = e;
                throw new IOException(e);
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        if (failed.isEmpty()) {
            speaker.tell("export.done", file.path());
        }
        return failed.orElse(0);
    }

    private void tellOfTexts(ProgressDb progress, boolean withTexts, PrintWriter to) throws StoreFailure {
        int texts = withTexts ? 0 : progress.freeTexts();
        if (texts > 0) {
            to.println(speaker.say("export.textsLeftOut", texts));
        }
    }

    /** Adds what the file holds, or standard input. */
    int merge(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("-");
        return with(progress -> {
            try (InputStream from = file.isPresent()
                            ? Files.newInputStream(file.get())
                            : speaker.around().in();
                    Reader text = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
                progress.merge(
                        text, added -> speaker.isHeard("import.done", added.attempts(), added.places(), added.known()));
                return 0;
            } catch (BadExport e) {
                return speaker.fail(speaker.say("badExport." + e.fault(), name, e.line(), e.detail()));
            } catch (IOException e) {
                return speaker.fail(speaker.say("error.noFile", name, reason.of(e)));
            }
        });
    }

    /** Deletes everything, after asking; on a pipe there is no one to ask, so {@code --yes} has to say it. */
    int reset(boolean sure) {
        if (!sure && !speaker.around().interactive()) {
            return speaker.refuse(speaker.say("reset.needsYes"));
        }
        return with(progress -> {
            if (!sure && !speaker.isAgreed(speaker.say("reset.ask", progress.file()))) {
                speaker.tell("reset.kept");
                return 0;
            }
            progress.reset(() -> speaker.isHeard("reset.done"));
            return 0;
        });
    }

    private int with(OwnProgress.Work work) {
        try {
            return OwnProgress.with(speaker.around().home(), Environment.clock(), speaker, work);
        } catch (StoreFailure e) {
            return speaker.fail(e.trouble());
        }
    }
}
