package dev.handshake.content.folder;

import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.content.source.Utf8;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Files of content on the disk. Whatever cannot be read becomes a problem; nothing outside of the folder is opened. */
public final class ContentFolder {
    /** A lesson is a few thousand characters; a larger file is something else. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_FILES = 2_000;

    private ContentFolder() {}

    /** The YAML files of a folder and of {@code lessons} and {@code quizzes} in it, by name. */
    public static List<Path> files(Path folder, Consumer<Problem> problems) {
        List<Path> files = new ArrayList<>(listed(folder, problems));
        for (String inside : List.of("lessons", "quizzes")) {
            if (Files.isDirectory(folder.resolve(inside))) {
                files.addAll(listed(folder.resolve(inside), problems));
            }
        }
        return files;
    }

    private static List<Path> listed(Path folder, Consumer<Problem> problems) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
                boolean hidden = name.startsWith(".");
                boolean isPack = name.equals(PackFile.NAME);
                if (!hidden
                        && !isPack
                        && (name.endsWith(".yml") || name.endsWith(".yaml"))
                        && files.size() < MOST_FILES) {
                    files.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.accept(unreadable(folder, "폴더를 열 수 없습니다.", "The folder cannot be opened."));
        }
        files.sort(null);
        return files;
    }

    /** The text of one file; empty, with a problem, where it cannot be had. {@code folder} is the one it may not leave. */
    public static Optional<Source> read(Path file, Optional<Path> folder, Consumer<Problem> problems) {
        try {
            if (!Files.isRegularFile(file)) {
                boolean exists = Files.exists(file);
                problems.accept(
                        exists
                                ? unreadable(file, "보통 파일이 아닙니다.", "It is not an ordinary file.")
                                : unreadable(file, "그런 파일이 없습니다.", "There is no such file."));
                return Optional.empty();
            }
            if (folder.isPresent() && !file.toRealPath().startsWith(folder.get().toRealPath())) {
                problems.accept(unreadable(file, "링크가 폴더 밖을 가리킵니다.", "The link leads out of its folder."));
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MOST_BYTES + 1);
            }
            if (bytes.length > MOST_BYTES) {
                problems.accept(unreadable(file, "1 MiB보다 큽니다.", "It is larger than 1 MiB."));
                return Optional.empty();
            }
            return decoded(file, bytes, problems);
        } catch (IOException | SecurityException e) {
            problems.accept(unreadable(file, "열거나 읽는 데 실패했습니다.", "Opening or reading it failed."));
            return Optional.empty();
        }
    }

    /** The bytes as UTF-8, every one of them. */
    public static Optional<Source> decoded(Path file, byte[] bytes, Consumer<Problem> problems) {
        try {
            return Optional.of(new Source(file.toString(), Utf8.text(bytes)));
        } catch (Utf8.BadByte bad) {
            problems.accept(notUtf8(file, bytes, bad));
            return Optional.empty();
        }
    }

    private static Problem notUtf8(Path file, byte[] bytes, Utf8.BadByte bad) {
        String value = bad.value();
        return new Problem(
                new Source(file.toString(), new String(bytes, StandardCharsets.UTF_8)),
                ProblemCode.NOT_UTF8,
                Severity.ERROR,
                Span.at(bad.line(), bad.column()),
                Problem.Explanation.of(
                        new Text("UTF-8로 읽을 수 없는 바이트: " + value, "A byte that UTF-8 does not have here: " + value),
                        new Text("편집기에서 UTF-8로 저장해 주세요.", "Save the file as UTF-8.")));
    }

    private static Problem unreadable(Path file, String ko, String en) {
        return new Problem(
                new Source(file.toString(), ""),
                ProblemCode.UNREADABLE,
                Severity.ERROR,
                Span.START,
                Problem.Explanation.of(new Text(ko, en), Problem.NO_FIX));
    }
}
