package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself on a screen, killed at random moments: what its last picture acknowledged is in the database. */
@Tag("slow")
class ScreenKilledTest {
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needs_tmux() throws InterruptedException {
        assumeTrue(hasTmux(), "tmux is not installed");
    }

    private static boolean hasTmux() throws InterruptedException {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    @Test
    void killed_at_random_moments_no_acknowledged_answer_is_lost() throws Exception {
        ScreenKills.Toll toll = new ScreenKills(folder, System.nanoTime()).kill(KILLS);
        assertThat(toll.kills()).isEqualTo(KILLS);
        assertThat(toll.lost()).as(toll.toString()).isZero();
    }
}
