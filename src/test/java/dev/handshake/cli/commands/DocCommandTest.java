package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import org.junit.jupiter.api.Test;

/** {@code handshake doc} and {@code handshake schema} on the command line. */
class DocCommandTest {
    @Test
    void a_key_is_explained_and_a_misspelt_one_is_guessed() {
        Ran.in("C", "doc", "until").says(0, """
                        until
                            How many do, wire and timer steps of that lesson are played.
                            Value: a whole number from 1 to 9999
                            Stands in: quiz: questions > engine
                            Stands in: quiz: questions (state, segment, numbers, order)
                            Without it: all
                            Example:
                                until: 3
                        """, "");
        assertThat(Ran.in("C", "doc", "hnts").err())
                .startsWith("handshake: no key is called hnts. Did you mean hints?");
        assertThat(Ran.in("ko_KR.UTF-8", "doc", "hnts").err()).startsWith("handshake: 없는 키: hnts. 혹시 hints인가요?");
        assertThat(Ran.in("C", "doc").out()).contains("quiz: questions > options\n    text right why misconception\n");
    }

    @Test
    void a_schema_speaks_both_languages_or_the_one_that_is_asked_for() {
        assertThat(Ran.in("C", "schema", "quiz").out()).contains("A quiz of Handshake", "문제집 하나");
        assertThat(Ran.in("C", "schema", "quiz", "--lang", "ko").out())
                .contains("문제집 하나")
                .doesNotContain("A quiz of Handshake");
        assertThat(Ran.in("C", "schema", "quizz").code()).isEqualTo(2);
    }
}
