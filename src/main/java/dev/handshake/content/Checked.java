package dev.handshake.content;

import java.util.List;

/**
 * What there is to say about some files of content.
 *
 * @param problems of all of them, file by file
 * @param files how many were read
 * @param questions how many the quizzes among them have
 * @param translations how many of their texts each language has
 * @param coverage what the files without errors teach and test
 */
public record Checked(List<Problem> problems, int files, int questions, Translations translations, Coverage coverage) {
    public Checked {
        problems = List.copyOf(problems);
    }

    public int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    public int warnings() {
        return problems.size() - errors();
    }
}
