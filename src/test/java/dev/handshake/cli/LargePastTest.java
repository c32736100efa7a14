package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.progress.LoadedProgress;
import dev.handshake.progress.Snapshot;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.Page;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tens of thousands of answers over three years, a hundred thousand in the full volume: how long a start, the statistics and the next review take. */
@Tag("slow")
class LargePastTest {
    private static final int ANSWERS = Volume.of(30_000, 100_000);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void that_many_answers_are_known_counted_and_reviewed_without_a_wait() throws Exception {
        Catalog catalog = Library.shippedQuizzes();
        Course course = Library.shipped();
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.merge(new StringReader(export(catalog)), added -> true);
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                Snapshot rows = progress.read();
                double read = millis(start);
                start = System.nanoTime();
                LoadedProgress past = LoadedProgress.of(rows, catalog, ZoneOffset.UTC);
                double replayed = millis(start);
                start = System.nanoTime();
                Model stocked = Update.on(
                                Model.start(Lang.KO, course, false), new Msg.Stocked(catalog), NOW.toEpochMilli())
                        .model();
                Model model = Update.on(stocked, new Msg.Loaded(past.ledger(), past.settings()), NOW.toEpochMilli())
                        .model();
                Page.of(model).frame(80, 24, false);
                double home = millis(start);
                start = System.nanoTime();
                Model asked =
                        Update.on(model, Msg.Common.REVIEW, NOW.toEpochMilli()).model();
                double review = millis(start);
                start = System.nanoTime();
                Statistics counted = past.counted(List.of(), course, NOW, ZoneOffset.UTC);
                double counting = millis(start);
                System.out.printf(
                        "%,d answers: read %.0f ms, replayed %.0f ms, home page %.0f ms, next review %.1f ms, counted %.0f ms%n",
                        ANSWERS, read, replayed, home, review, counting);
                assertThat(past.given()).hasSize(ANSWERS);
                assertThat(counted.answers()).isEqualTo(ANSWERS);
                assertThat(asked.screen()).isInstanceOf(Sitting.class);
                // Loose: a busy machine is no defect. The figures above are what is looked at.
                assertThat(read + replayed + home).isLessThan(3_000);
                assertThat(counting).isLessThan(2_000);
                assertThat(review).isLessThan(500);
            }
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Answers to every question of every quiz, and to stops of lessons, in turn. */
    private static String export(Catalog catalog) {
        List<String> items = catalog.questions().stream().map(Question::id).toList();
        StringBuilder text = new StringBuilder(20_000_000);
        text.append("{\"format\":\"handshake-progress\",\"version\":1,\"settings\":0,\"places\":0,\"attempts\":"
                + ANSWERS + "}\n");
        Duration step = Duration.ofDays(3 * 365).dividedBy(ANSWERS);
        Instant at = NOW.minus(Duration.ofDays(3 * 365));
        for (int i = 0; i < ANSWERS; i++) {
            int n = i * 7 % (items.size() * 2);
            String item = n < items.size() ? items.get(n) : "lesson/three-way#" + n % 12;
            at = at.plus(step);
            text.append("{\"attempt\":\"attempt-%08d\",\"item\":\"%s\",\"kind\":\"next-state\",\"answer\":\"SYN_SENT\","
                    .formatted(i, item));
            text.append(
                    "\"right\":%s,\"hints\":0,\"confidence\":\"sure\",\"millis\":9000,\"lang\":\"ko\",\"at\":\"%s\","
                            .formatted(i % 9 > 0, at));
            text.append("\"misconception\":\"%s\"}\n".formatted(i % 9 > 0 ? "" : "M32"));
        }
        return text.toString();
    }
}
