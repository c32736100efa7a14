package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Export;
import dev.handshake.author.exchange.ExportLanguage;
import dev.handshake.author.exchange.Import;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.content.library.Library;
import dev.handshake.content.source.DidYouMean;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quizzes out to other programs and in from them: finds the quizzes, writes the file, says what it does not hold. */
final class ExchangeFiles {
    private static final int FAILED = 1;
    private static final int LONGEST_ID = 60;
    private static final int MOST_BYTES = 8 << 20;

    private final Environment around;
    private final CommandWords wording;
    private final StartOptions options;
    private final Lang lang;

    ExchangeFiles(Session session, StartOptions options) {
        this.around = session.around();
        this.wording = session.wording();
        this.options = options;
        this.lang = options.lang().orElse(around.lang());
    }

    /** Writes these quizzes to the file, or to standard output. */
    int export(List<String> names, Export.Format format, ExportLanguage spoken, boolean answers, Optional<Path> to) {
        Launch launch = new Launch(around, options);
        return launch.at(home -> {
            List<Path> content = new ArrayList<>(launch.folders(home));
            List<Path> files =
                    names.stream().filter(ExchangeFiles::isFile).map(Path::of).toList();
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    return fail(wording.say("error.noFile", file, wording.say("reason.missing")));
                }
            }
            if (to.isPresent() && files.stream().anyMatch(file -> isSame(file, to.get()))) {
                return usage(wording.say("export.same", to.get()));
            }
            content.addAll(files);
            Library.Quizzes read = Library.quizzes(content);
            List<Quiz> quizzes = new ArrayList<>();
            for (String name : names) {
                String id = isFile(name) ? idOf(Path.of(name)) : name;
                Optional<Quiz> quiz = read.catalog().quiz(id);
                String wrong = isFile(name) ? problems(Path.of(name), read.problems()) : "";
                if (!wrong.isEmpty()) {
                    around.err().print(wrong);
                    return FAILED;
                }
                if (quiz.isEmpty()) {
                    return isFile(name)
                            ? fail(wording.say("error.noQuiz", name))
                            : usage(unknown(name, read.catalog().quizzes()));
                }
                quizzes.add(quiz.get());
            }
            Export.Written written = Export.of(quizzes, format, spoken, answers);
            return save(written.text(), to, written.remarks().lines(lang));
        });
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private int save(String text, Optional<Path> to, List<String> remarks) {
        if (to.isEmpty()) {
            around.out().print(text);
            around.out().flush();
        } else {
            try {
                Files.write(to.get(), text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                String why = e instanceof NoSuchFileException ? wording.say("reason.noFolder") : e.getMessage();
                return fail(wording.say("error.cannotWrite", to.get(), why));
            }
            around.out().println(wording.say("exchange.done", to.get()));
        }
        remarks.forEach(line -> around.err().println(wording.say("exchange.remark", line)));
        return 0;
    }

    /** Writes the quiz of another format as YAML to the file, or to standard output. */
    int take(Path file, String id, Optional<Path> to, boolean force) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > LONGEST_ID) {
            return usage(wording.say("error.badValue", "--id", id, "time-wait, a-z 0-9 -"));
        }
        if (to.isPresent() && !to.get().getFileName().toString().equals(id + ".yml")) {
            return usage(wording.say("import.name", to.get(), id + ".yml"));
        }
        if (to.isPresent() && Files.exists(to.get()) && !force) {
            return usage(wording.say("import.exists", to.get()));
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            String text = text(file);
            Import.Taken taken = name.endsWith(".csv") ? Import.csv(text, id) : Import.gift(text, id);
            return save(taken.text(), to, taken.remarks().all(lang));
        } catch (Import.Refused e) {
            e.remarks().all(lang).forEach(line -> around.err().println(wording.say("exchange.remark", line)));
            return fail(wording.say("import.refused", file, e.why().in(lang)));
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? wording.say("reason.missing") : e.getMessage();
            return fail(wording.say("error.noFile", file, why));
        }
    }

    /** A file of the size of a quiz; in UTF-8, or as Korean systems save a table where nobody tells them otherwise. */
    private String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException(wording.say("import.large"));
        }
        for (String charset : List.of("UTF-8", "x-windows-949")) {
            try {
                if (Charset.isSupported(charset)) {
                    CharBuffer text = Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
                    if (!charset.equals("UTF-8")) {
                        around.err().println(wording.say("exchange.remark", wording.say("import.cp949")));
                    }
                    return text.toString();
                }
            } catch (CharacterCodingException next) {
                // Then it is in another encoding.
            }
        }
        throw new IOException(wording.say("import.encoding"));
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
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
        String advice = DidYouMean.to(id, ids)
                .map(near -> wording.say("error.didYouMean", near))
                .orElseGet(() -> wording.say("error.quizzes", String.join(", ", ids)));
        return wording.say("error.unknownQuiz", id) + " " + advice;
    }

    private int usage(String sentence) {
        around.err().println(wording.say("error.prefix", sentence));
        return UsageErrors.USAGE;
    }

    private int fail(String sentence) {
        around.err().println(wording.say("error.prefix", sentence));
        return FAILED;
    }
}
