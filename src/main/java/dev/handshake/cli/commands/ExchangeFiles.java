package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Export;
import dev.handshake.author.exchange.ExportLanguage;
import dev.handshake.author.exchange.Import;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.library.Library;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Quizzes out to other programs and in from them: finds the quizzes, writes the file, says what it does not hold. */
final class ExchangeFiles {
    private static final int LONGEST_ID = 60;
    private static final int MOST_BYTES = 8 << 20;

    private final Speaker speaker;
    private final FileReason reason;
    private final StartOptions options;
    private final Lang lang;

    ExchangeFiles(Speaker speaker, StartOptions options) {
        this.speaker = speaker;
        this.reason = new FileReason(speaker);
        this.options = options;
        this.lang = options.lang().orElse(speaker.around().lang());
    }

    /** Writes these quizzes to the file, or to standard output. */
    int export(
            List<String> names,
            Export.Format format,
            ExportLanguage spoken,
            Export.Layout layout,
            Optional<OutputFile> to) {
        Launch launch = new Launch(speaker.around(), options);
        return launch.at(home -> {
            List<Path> content = new ArrayList<>(launch.folders(home));
            List<Path> files =
                    names.stream().filter(ExchangeFiles::isFile).map(Path::of).toList();
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    return speaker.fail(speaker.say("error.noFile", file, speaker.say("reason.missing")));
                }
            }
            if (to.isPresent()
                    && files.stream().anyMatch(file -> isSame(file, to.get().path()))) {
                return speaker.refuse(speaker.say("export.same", to.get().path()));
            }
            OptionalInt refused = OutputFile.refused(to);
            if (refused.isPresent()) {
                return refused.getAsInt();
            }
            content.addAll(files);
            Library.Quizzes read = Library.quizzes(content);
            for (String name : names) {
                OptionalInt code = wrong(name, read);
                if (code.isPresent()) {
                    return code.getAsInt();
                }
            }
            List<Quiz> quizzes = names.stream()
                    .flatMap(name -> read.catalog().quiz(idOf(name)).stream())
                    .toList();
            Export.Written written = Export.of(quizzes, format, spoken, layout);
            return save(written.text(), to, written.remarks().lines(lang));
        });
    }

    /** Says why this quiz cannot be exported, and the exit code for it; empty where it can. */
    private OptionalInt wrong(String name, Library.Quizzes read) {
        String problems = isFile(name) ? problems(Path.of(name), read.problems()) : "";
        if (!problems.isEmpty()) {
            speaker.around().err().print(problems);
            return OptionalInt.of(Speaker.FAILED);
        }
        if (read.catalog().quiz(idOf(name)).isPresent()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                isFile(name)
                        ? speaker.fail(speaker.say("error.noQuiz", name))
                        : speaker.refuse(unknown(name, read.catalog().quizzes())));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private int save(String text, Optional<OutputFile> to, List<String> remarks) {
        if (to.isEmpty()) {
            speaker.print(text);
            // Why it did not get out is told by the end of the program, for every command.
            if (!speaker.around().isHeard()) {
                return 0;
            }
        } else {
            OptionalInt failed = to.get().write(AtomicFile.Readers.USUAL, out -> out.write(text));
            if (failed.isPresent()) {
                return failed.getAsInt();
            }
            speaker.tell("exchange.done", to.get().path());
        }
        remarks.forEach(this::remark);
        return 0;
    }

    /** Writes the quiz of another format as YAML to the file, or to standard output. */
    int take(Path file, String id, Optional<OutputFile> to) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > LONGEST_ID) {
            return speaker.refuse(speaker.say("error.badValue", "--id", id, "time-wait, a-z 0-9 -"));
        }
        if (to.isPresent() && !to.get().path().getFileName().toString().equals(id + ".yml")) {
            return speaker.refuse(speaker.say("import.name", to.get().path(), id + ".yml"));
        }
        OptionalInt refused = OutputFile.refused(to);
        if (refused.isPresent()) {
            return refused.getAsInt();
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            String text = text(file);
            Import.Taken taken = name.endsWith(".csv") ? Import.csv(text, id) : Import.gift(text, id);
            return save(taken.text(), to, taken.remarks().all(lang));
        } catch (Import.Refused e) {
            e.remarks().all(lang).forEach(this::remark);
            return speaker.fail(speaker.say("import.refused", file, e.why().in(lang)));
        } catch (IOException e) {
            return speaker.fail(speaker.say("error.noFile", file, reason.of(e)));
        }
    }

    /** A file of the size of a quiz; in UTF-8, or in the encoding in which Korean systems save a table by default. */
    private String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException(speaker.say("import.large"));
        }
        for (String charset : List.of("UTF-8", "x-windows-949")) {
            try {
                if (Charset.isSupported(charset)) {
                    CharBuffer text = Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
                    if (!charset.equals("UTF-8")) {
                        remark(speaker.say("import.cp949"));
                    }
                    return text.toString();
                }
            } catch (CharacterCodingException next) {
                // Then it is in another encoding.
            }
        }
        throw new IOException(speaker.say("import.encoding"));
    }

    private void remark(String line) {
        speaker.around().err().println(speaker.say("exchange.remark", line));
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    /** The id of a quiz that was named by itself or by its file. */
    private static String idOf(String name) {
        return isFile(name) ? Path.of(name).getFileName().toString().replaceFirst("\\.ya?ml$", "") : name;
    }

    private String problems(Path file, List<Problem> problems) {
        StringBuilder all = new StringBuilder();
        problems.stream()
                .filter(p -> p.isError() && Path.of(p.source().path()).equals(file))
                .forEach(p -> all.append(p.render(lang)).append('\n'));
        return all.toString();
    }

    private String unknown(String id, List<Quiz> quizzes) {
        List<String> ids = quizzes.stream().map(Quiz::id).toList();
        return speaker.wording().advise(speaker.say("error.unknownQuiz", id), id, ids, "error.quizzes");
    }
}
