package dev.handshake.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import org.junit.jupiter.api.Test;

/** The keys that are pressed in memory lead where most learners go first. */
class KeyRehearsalTest {
    private final KeyRehearsal rehearsal = new KeyRehearsal(0);

    @Test
    void from_the_first_run_and_from_the_home_page_it_comes_into_the_first_lesson() {
        for (boolean isFirst : new boolean[] {true, false}) {
            Model end = rehearsal.from(Model.start(Lang.KO, Library.shipped(), isFirst));
            assertThat(end.screen().lesson()).isPresent();
        }
    }

    @Test
    void it_comes_to_a_question() {
        Model end = rehearsal.from(Model.start(Lang.KO, Library.shipped(), false));
        assertThat(end.screen().sitting()).isPresent();
    }

    @Test
    void a_page_without_enter_is_its_end() {
        Model stats = Update.on(Model.start(Lang.KO, Library.shipped(), false), Msg.Common.STATS, 0)
                .model();
        assertThat(rehearsal.from(stats).screen()).isEqualTo(stats.screen());
    }
}
