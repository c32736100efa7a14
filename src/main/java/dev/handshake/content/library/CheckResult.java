package dev.handshake.content.library;

import dev.handshake.content.check.Translations;
import dev.handshake.content.source.Problem;
import java.util.List;

/**
 * What there is to say about some files of content.
 *
 * @param problems of all of them, file by file
 * @param read the files, as their problems name them
 * @param questions how many the quizzes among them have
 * @param translations how many of their texts each language has
 * @param coverage what the files without errors teach and test
 */
public record CheckResult(
        List<Problem> problems, List<String> read, int questions, Translations translations, Coverage coverage) {
    public CheckResult {
        problems = List.copyOf(problems);
        read = List.copyOf(read);
    }

    public int files() {
        return read.size();
    }

    public int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    public int warnings() {
        return problems.size() - errors();
    }
}
