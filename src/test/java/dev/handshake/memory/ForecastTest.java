package dev.handshake.memory;

import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

    @Test
    void a_card_counts_on_the_date_of_the_learners_calendar() {
        Instant now = Instant.parse("2026-03-01T16:00:00Z");
        List<Card> cards = List.of(
                due("2026-03-01T14:59:59Z"),
                due("2026-03-01T15:00:00Z"),
                due("2026-03-02T14:59:59Z"),
                due("2026-03-02T15:00:00Z"),
                due("2026-03-04T15:00:00Z"));
        Forecast inSeoul = Forecast.of(cards, now, 3, SEOUL);
        assertThat(inSeoul).isEqualTo(new Forecast(LocalDate.of(2026, 3, 2), 1, List.of(2, 1, 0), 1));
        assertThat(inSeoul.dueToday()).isEqualTo(3);
        assertThat(Forecast.of(cards, now, 3, ZoneOffset.UTC))
                .isEqualTo(new Forecast(LocalDate.of(2026, 3, 1), 0, List.of(2, 2, 0), 1));
    }

    @Test
    void every_card_is_counted_once() {
        List<Card> cards = Histories.seeded(2000)
                .map(history -> history.card(Schedule.DEFAULT).orElseThrow())
                .toList();
        for (int days : new int[] {1, 7, 30, 365}) {
            for (int hours = 0; hours < 1000; hours += 37) {
                Instant now = NEW_YEAR.plus(Duration.ofHours(hours));
                Forecast forecast = Forecast.of(cards, now, days, SEOUL);
                assertThat(forecast.days()).hasSize(days);
                assertThat(forecast.total()).isEqualTo(2000);
                assertThat(Forecast.of(cards, now, days, ZoneId.of("Asia/Seoul")))
                        .isEqualTo(forecast);
            }
        }
    }

    @Test
    void nothing_to_forecast_is_a_row_of_zeros() {
        assertThat(Forecast.of(List.of(), NEW_YEAR, 2, SEOUL))
                .isEqualTo(new Forecast(LocalDate.of(2026, 1, 1), 0, List.of(0, 0), 0));
    }

    private static Card due(String instant) {
        Instant due = Instant.parse(instant);
        return new Card(CardPhase.REVIEW, 0, new Memory(1, 5), due.minus(Duration.ofDays(1)), due);
    }
}
