package dev.handshake.terminal.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** Lines typed at a terminal, with completion of the words that are understood and a history that outlives the program. */
final class EditedLines implements LineSource {
    private final LineReader reader;
    private List<String> words = List.of();

    EditedLines(Terminal terminal, Path history) {
        keepPrivate(history);
        reader = LineReaderBuilder.builder()
                .appName("handshake")
                .terminal(terminal)
                .parser(new WholeLine())
                .completer((line, parsed, candidates) -> words.forEach(word -> candidates.add(new Candidate(word))))
                // No guessing at mistyped words, and no menus: what is not typed ends in a list of what can be.
                .variable(LineReader.ERRORS, 0)
                .option(LineReader.Option.AUTO_MENU, false)
                .option(LineReader.Option.AUTO_GROUP, false)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_FILE_SIZE, 500)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, !terminal.getType().startsWith("dumb"))
                .build();
    }

    /** Whether the terminal is asked to say where a paste begins and ends. */
    boolean marksPastes() {
        return reader.isSet(LineReader.Option.BRACKETED_PASTE);
    }

    @Override
    public String next(Iterable<String> understood) throws Interrupted {
        List<String> now = new ArrayList<>();
        understood.forEach(now::add);
        words = now;
        try {
            return reader.readLine("> ");
        } catch (UserInterruptException ctrlC) {
            throw new Interrupted(ctrlC);
        } catch (EndOfFileException ctrlD) {
            return null;
        }
    }

    /** A line is one word: "this step again" is completed as a whole, and quotes are characters like any other. */
    private static final class WholeLine extends DefaultParser {
        WholeLine() {
            setEscapeChars(new char[0]);
            setQuoteChars(new char[0]);
        }

        @Override
        public boolean isDelimiterChar(CharSequence line, int at) {
            return false;
        }
    }

    /** Only the learner may read what was typed; where the file cannot be made there is no history. */
    private static void keepPrivate(Path history) {
        try {
            Files.createDirectories(history.toAbsolutePath().getParent());
            Files.createFile(
                    history, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException | UnsupportedOperationException thereAlready) {
            // Or it cannot be written: then what is typed is forgotten with the program.
        }
    }
}
