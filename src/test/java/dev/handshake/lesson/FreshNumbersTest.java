package dev.handshake.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.tcp.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshNumbersTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    private static Stream<Question> played() {
        return SHIPPED.questions().stream().filter(question -> switch (question) {
            case Question.OfEngine engine -> true;
            case Question.Order order -> true;
            case Question.SpotError spot -> true;
            case Question.OfAuthor written -> false;
        });
    }

    @Test
    void nearlyAllThatTheEnginePlaysIsAskedWithOtherNumbersEachTime() {
        List<String> fixed = played().filter(
                        question -> FreshNumbers.of(question, 1).equals(question))
                .map(Question::id)
                .toList();
        assertThat(fixed).hasSizeLessThan((int) played().count() / 5).contains("numbers/wrap");
    }

    @TestFactory
    Stream<DynamicTest> theStoryIsTheSameWhereverCountingBegins() {
        return played().map(question -> DynamicTest.dynamicTest(question.id(), () -> {
            assertThat(FreshNumbers.of(question, 0)).isSameAs(question);
            for (int round = 1; round <= 3; round++) {
                Question fresh = FreshNumbers.of(question, round);
                assertThat(FreshNumbers.of(question, round)).isEqualTo(fresh);
                assertThat(story(fresh)).isEqualTo(story(question));
                assertThat(refused(fresh)).isEqualTo(refused(question));
                correspond(numbers(question), numbers(fresh));
                if (!fresh.equals(question)) {
                    assertThat(FreshNumbers.of(question, round + 1)).isNotEqualTo(fresh);
                }
            }
        }));
    }

    /** Who sends what, and how it ends, without the numbers. */
    private static List<String> story(Question question) {
        return sent(question)
                .map(line -> line.from() + " " + line.segment().flagText() + " "
                        + line.segment().length())
                .toList();
    }

    private static List<Long> numbers(Question question) {
        return sent(question)
                .map(Question.SpotError.Line::segment)
                .flatMap(segment -> Stream.of(Seq.value(segment.seq()), Seq.value(segment.ack())))
                .toList();
    }

    private static Stream<Question.SpotError.Line> sent(Question question) {
        return switch (question) {
            case Question.OfEngine engine -> sent(engine.scenario());
            case Question.Order order -> sent(order.scenario());
            case Question.SpotError spot -> spot.lines().stream();
            case Question.OfAuthor written -> Stream.of();
        };
    }

    private static Stream<Question.SpotError.Line> sent(Scenario scenario) {
        return scenario.walk().end().story().stream()
                .flatMap(happening -> happening.departure().stream())
                .map(sent -> new Question.SpotError.Line(sent.from(), sent.segment()));
    }

    /** What was one number is one number again, what were two are two, and 0 stays the absence of one. */
    private static void correspond(List<Long> before, List<Long> after) {
        Map<Long, Long> moved = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Long known = moved.putIfAbsent(before.get(i), after.get(i));
            assertThat(known == null || known.equals(after.get(i))).isTrue();
        }
        assertThat(new HashSet<>(moved.values())).hasSameSizeAs(moved.keySet());
        assertThat(moved.getOrDefault(0L, 0L)).isZero();
    }

    private static int refused(Question question) {
        return switch (question) {
            case Question.SpotError spot -> ClaimedTrace.refused(spot);
            case Question.OfEngine engine -> -1;
            case Question.Order order -> -1;
            case Question.OfAuthor written -> -1;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SYN이 100번을 썼으니 101번부터입니다.|SYN이 1100번을 썼으니 1101번부터입니다.",
                "ack=301은 101 다음이 아닙니다.|ack=2301은 1101 다음이 아닙니다.",
                "100바이트를 보낸 뒤 seq=201|100바이트를 보낸 뒤 seq=1201",
                "100 bytes, len=100, 100 ms, RFC 100, 10.0.0.101, 3.100|100 bytes, len=100, 100 ms, RFC 100, 10.0.0.101, 3.100",
                "port 80, 500, 65535|port 80, 500, 65535",
                "[101] (301), 102.|[1101] (2301), 1102.",
            })
    void numbersOfATextMoveWithTheEndThatCountsThem(String written, String moved) {
        NumberSpan client = NumberSpan.around(100).counting(100).moved(1_000);
        NumberSpan server = NumberSpan.around(300).counting(100).moved(2_000);
        NumberedText texts = new NumberedText(client, server);
        assertThat(texts.isClear(Text.same(written))).isTrue();
        assertThat(texts.moved(Text.same(written))).isEqualTo(Text.same(moved));
    }

    @ParameterizedTest
    @CsvSource({"350, 'both ends count to it'", "'seq=1,020', 'a comma would have to move'"})
    void aNumberOfWhichItIsNotPlainWhoseItIsKeepsAllNumbers(String written, String why) {
        NumberSpan client = NumberSpan.around(300).counting(1_000);
        NumberSpan server = NumberSpan.around(340).counting(100);
        assertThat(new NumberedText(client, server).isClear(Text.same(written)))
                .as(why)
                .isFalse();
    }

    @Test
    void bothEndsStandApartAndKeepTheirLastDigit() {
        Scenario scenario = played().filter(question -> question.id().equals("numbers/hundred-octets"))
                .map(question -> ((Question.OfEngine) question).scenario())
                .findFirst()
                .orElseThrow();
        IntStream.rangeClosed(1, 50).forEach(round -> {
            Question.OfEngine fresh = (Question.OfEngine)
                    FreshNumbers.of(SHIPPED.question("numbers/hundred-octets").orElseThrow(), round);
            long client = Seq.value(fresh.scenario().ends().client().iss());
            long server = Seq.value(fresh.scenario().ends().server().iss());
            assertThat(client % 10).isEqualTo(Seq.value(scenario.ends().client().iss()) % 10);
            assertThat(client).isBetween(100L, 9_999L);
            assertThat(server).isBetween(100L, 9_999L);
            assertThat(Math.abs(client - server)).isGreaterThan(3);
        });
    }
}
