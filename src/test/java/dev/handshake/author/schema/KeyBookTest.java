package dev.handshake.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code handshake doc} says of every key there is. */
class KeyBookTest {
    @ParameterizedTest
    @EnumSource
    void every_key_is_explained(Lang lang) {
        StringBuilder all = new StringBuilder(KeyBook.contents(lang)).append('\n');
        KeyBook.names().forEach(name -> all.append(KeyBook.about(name, lang)).append('\n'));
        assertThat(all.toString().lines().filter(line -> Width.of(line) > 80 && !line.startsWith("        ")))
                .isEmpty();
        Golden.check("author/keys." + lang.code() + ".txt", all.toString());
    }
}
