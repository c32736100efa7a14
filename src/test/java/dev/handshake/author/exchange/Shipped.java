package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Quiz;
import java.nio.file.Path;
import java.util.List;

/** The quizzes that these tests send out and take in. */
final class Shipped {
    private static final List<Quiz> QUIZZES = Library.shippedQuizzes().quizzes();

    private Shipped() {}

    static List<Quiz> quizzes() {
        return QUIZZES;
    }

    /** One question of every kind, with the characters that other formats stumble over. */
    static Quiz kinds() {
        return read(Path.of("src", "test", "resources", "exchange", "kinds.yml"));
    }

    static Quiz read(Path file) {
        Library.Quizzes read = Library.quizzes(List.of(file));
        assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
        return read.catalog()
                .quiz(file.getFileName().toString().replace(".yml", ""))
                .orElseThrow();
    }
}
