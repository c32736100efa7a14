package dev.handshake.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The quiz that shows the format, question by question. */
class QuizReaderTest {
    private static final Path GOOD = Path.of("src/test/resources/content/good");
    private static final Step DELIVER = new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT);
    private static final Step CLIENT_CLOSES = new Step.Do(Side.CLIENT, Event.CLOSE, "close");
    private static final Step SERVER_CLOSES = new Step.Do(Side.SERVER, Event.CLOSE, "close");
    private static final Ends OPEN = Ends.established(100, 300);
    private static final int FIN_ACK = Flag.FIN.bit() | Flag.ACK.bit();
    private static final int ACK = Flag.ACK.bit();

    private static Catalog catalog;
    private static Quiz quiz;

    @BeforeAll
    static void read() {
        ContentReading reading = ContentReading.forAuthors(List.of(GOOD), Library.shelf());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.questionCount()).isEqualTo(11);
        catalog = reading.onto(Catalog.EMPTY);
        quiz = catalog.quiz("all-kinds").orElseThrow();
    }

    @Test
    void a_quiz_has_a_title_a_topic_and_its_questions_in_order() {
        assertThat(quiz.title()).isEqualTo(new Text("문항 열 가지", "Ten kinds of question"));
        assertThat(quiz.topic()).isEqualTo("closing");
        assertThat(quiz.questions())
                .extracting(q -> q.getClass().getSimpleName())
                .containsExactly(
                        "Choice",
                        "Choices",
                        "TrueFalse",
                        "StateOf",
                        "SegmentFrom",
                        "NumbersFrom",
                        "Order",
                        "SpotError",
                        "Diagnose",
                        "FreeAnswer",
                        "FreeAnswer");
    }

    @Test
    void choice() {
        assertThat(question("who"))
                .isEqualTo(new Question.Choice(
                        new Question.Head(
                                "all-kinds/who",
                                "time-wait",
                                Level.MID,
                                List.of("F19", "M28"),
                                new Text("TIME_WAIT는 어느 쪽에 남나요?", "Which side is left in TIME_WAIT?"),
                                List.of(
                                        new Text("마지막 ACK를 보내는 쪽은 어디인가요?", "Which side sends the last ACK?"),
                                        new Text(
                                                "먼저 FIN을 보낸 쪽은 상대의 FIN에 ACK로 답하며 닫기를 마칩니다.",
                                                "The side that sent its FIN first ends the close by acknowledging the"
                                                        + " other FIN."))),
                        List.of(
                                right(
                                        "먼저 닫은 쪽",
                                        "The side that closed first",
                                        "마지막 ACK가 유실되면 다시 보내야 하므로 먼저 닫은 쪽이 남습니다.",
                                        "It stays so that it can repeat the last ACK if that is lost."),
                                new Option(
                                        new Text("언제나 클라이언트", "Always the client"),
                                        false,
                                        new Text(
                                                "서버가 먼저 닫으면 서버에 남습니다.",
                                                "If the server closes first, the server is left in it."),
                                        "M28"),
                                wrong(
                                        "나중에 닫은 쪽",
                                        "The side that closed last",
                                        "나중에 닫은 쪽은 LAST_ACK에서 ACK를 받고 곧바로 CLOSED가 됩니다.",
                                        "That side goes from LAST_ACK straight to CLOSED.")),
                        false));
    }

    @Test
    void choices() {
        Question.Choices choices = (Question.Choices) question("after-fin");
        assertThat(choices.fixedOrder()).isTrue();
        assertThat(choices.head().topic()).isEqualTo("closing");
        assertThat(choices.head().level()).isEqualTo(Level.JUNIOR);
        assertThat(choices.options())
                .containsExactly(
                        right("데이터 보내기", "Sending data", "이쪽 방향은 아직 열려 있습니다.", "Our direction is still open."),
                        right(
                                "close() 부르기",
                                "Calling close()",
                                "close()를 불러야 이쪽 FIN이 나갑니다.",
                                "Our FIN leaves only when close() is called."),
                        wrong("새 데이터 받기", "Receiving new data", "FIN 뒤에는 데이터가 올 수 없습니다.", "No data can follow a FIN."));
    }

    @Test
    void true_false() {
        Question.TrueFalse statement = (Question.TrueFalse) question("leftover");
        assertThat(statement.isTrue()).isFalse();
        assertThat(statement.misconception()).isEqualTo("M32");
        assertThat(statement.reasons())
                .containsExactly(
                        right(
                                "FIN이 이미 도착했으므로 더 올 데이터가 없다",
                                "The FIN has arrived, so no data can follow",
                                "FIN은 그 방향의 마지막 번호를 씁니다.",
                                "A FIN takes the last number of its direction."),
                        wrong(
                                "남은 데이터는 CLOSED에서 받는다",
                                "Leftover data is received in CLOSED",
                                "CLOSED에는 연결이 없습니다.",
                                "In CLOSED there is no connection."));
    }

    @Test
    void a_state_after_three_steps_of_a_lesson() {
        Question question = question("client-after-ack");
        assertThat(question)
                .isEqualTo(new Question.StateOf(
                        question.head(),
                        new Scenario(Ends.established(100, 300), List.of(CLIENT_CLOSES, DELIVER, DELIVER)),
                        Side.CLIENT));
    }

    @Test
    void a_segment_after_steps_of_its_own() {
        Question question = question("answer-to-fin");
        assertThat(question)
                .isEqualTo(new Question.SegmentFrom(
                        question.head(), new Scenario(OPEN, List.of(CLIENT_CLOSES, DELIVER)), Side.SERVER));
        assertThat(question.head().prompt()).isEqualTo(Text.same(""));
    }

    @Test
    void numbers() {
        Question question = question("third-ack");
        assertThat(question)
                .isEqualTo(new Question.NumbersFrom(
                        question.head(),
                        new Scenario(
                                Ends.serverListens(100, 300),
                                List.of(new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"), DELIVER, DELIVER)),
                        Side.CLIENT));
    }

    @Test
    void order_of_a_whole_lesson() {
        Question question = question("close-order");
        assertThat(question)
                .isEqualTo(new Question.Order(
                        question.head(),
                        new Scenario(
                                Ends.established(100, 300),
                                List.of(
                                        CLIENT_CLOSES,
                                        DELIVER,
                                        DELIVER,
                                        SERVER_CLOSES,
                                        DELIVER,
                                        DELIVER,
                                        new Step.Timer(Side.CLIENT, Event.Timer.TIME_WAIT)))));
    }

    @Test
    void spot_error() {
        Question.SpotError spot = (Question.SpotError) question("early-number");
        assertThat(spot.ends()).isEqualTo(OPEN);
        assertThat(spot.lines())
                .containsExactly(
                        line(Side.CLIENT, FIN_ACK, 101, 301),
                        line(Side.SERVER, ACK, 301, 101),
                        line(Side.SERVER, FIN_ACK, 301, 102),
                        line(Side.CLIENT, ACK, 102, 302));
        assertThat(spot.reasons()).extracting(Option::right).containsExactly(true, false, false);
    }

    @Test
    void diagnose() {
        Question.Diagnose diagnose = (Question.Diagnose) question("piling-up");
        assertThat(diagnose.output()).isEqualTo("""
                        $ ss -tn state close-wait
                        Recv-Q Send-Q Local Address:Port  Peer Address:Port
                        1      0      10.0.0.5:8080       10.0.0.9:51422
                        1      0      10.0.0.5:8080       10.0.0.9:51436
                        1      0      10.0.0.5:8080       10.0.0.9:51450""");
        assertThat(diagnose.causes()).extracting(Option::misconception).containsExactly("", "M36", "");
        assertThat(diagnose.next())
                .contains(new Question.Diagnose.Command(
                        new Text("어떤 명령으로 그 코드를 찾기 시작하나요?", "Which command starts the search for that code?"),
                        List.of(
                                right(
                                        "ss -tnp state close-wait",
                                        "ss -tnp state close-wait",
                                        "-p는 소켓을 가진 프로세스를 보여 줍니다.",
                                        "-p shows the process that holds the socket."),
                                wrong(
                                        "sysctl net.ipv4.tcp_fin_timeout",
                                        "sysctl net.ipv4.tcp_fin_timeout",
                                        "FIN_WAIT_2에 관한 값이고 원인을 보여 주지 않습니다.",
                                        "It concerns FIN_WAIT_2 and does not show the cause."))));
    }

    @Test
    void an_answer_in_free_text_and_its_follow_up() {
        Question.FreeAnswer answer = (Question.FreeAnswer) question("why-time-wait");
        assertThat(answer.root()).isTrue();
        assertThat(answer.seconds()).isEqualTo(90);
        assertThat(answer.model().ko())
                .startsWith("TIME_WAIT는 먼저 닫은 쪽이 마지막 ACK를 보낸 뒤 2MSL 동안 머무는 상태입니다. 이유는 두 가지입니다. 첫째,");
        assertThat(answer.points())
                .hasSize(3)
                .first()
                .isEqualTo(new Point(
                        "lost-ack",
                        true,
                        new Text("마지막 ACK가 유실되면 다시 보낸다", "The last ACK may be lost and has to be repeated"),
                        new MatchTerms(
                                List.of(List.of("마지막 ACK", "최종 ACK"), List.of("유실", "손실")),
                                List.of(List.of("last ack", "final ack"), List.of("lost", "loss", "drop"))),
                        "all-kinds/last-ack-lost",
                        Optional.of(new Text("마지막 ACK의 유실", "the loss of the last ACK"))));
        assertThat(answer.forbidden()).containsExactly("M32");
        assertThat(answer.followUps()).containsExactly("all-kinds/last-ack-lost");

        Question.FreeAnswer deeper = (Question.FreeAnswer) question("last-ack-lost");
        assertThat(deeper.root()).isFalse();
        assertThat(deeper.points()).extracting(Point::must).containsExactly(true, false);
        assertThat(deeper.points()).extracting(Point::missing).containsExactly("", "");
    }

    @Test
    void misconceptions() {
        assertThat(catalog.misconceptions()).containsOnlyKeys("M28", "M32", "M36");
        assertThat(catalog.misconception("M32"))
                .isEqualTo(Optional.of(new Misconception(
                        "M32",
                        new Text("TIME_WAIT는 서버의 남은 데이터를 기다리는 시간이다", "TIME_WAIT waits for the server's leftover data"),
                        new Text(
                                "상대의 FIN이 이미 왔으므로 더 올 데이터가 없습니다. 마지막 ACK의 유실에 대비하고 옛 세그먼트가 사라지기를 기다립니다.",
                                "The peer's FIN has arrived, so no data can follow. It guards against a lost last ACK"
                                        + " and lets old segments die."),
                        "RFC 9293 3.10.7.4",
                        new MatchTerms(
                                List.of(List.of("TIME_WAIT"), List.of("남은 데이터", "나머지 데이터"), List.of("기다")),
                                List.of(
                                        List.of("TIME_WAIT"),
                                        List.of("leftover data", "remaining data"),
                                        List.of("wait"))))));
    }

    private static Question question(String id) {
        return catalog.question("all-kinds/" + id).orElseThrow();
    }

    private static Option right(String ko, String en, String whyKo, String whyEn) {
        return new Option(new Text(ko, en), true, new Text(whyKo, whyEn), "");
    }

    private static Option wrong(String ko, String en, String whyKo, String whyEn) {
        return new Option(new Text(ko, en), false, new Text(whyKo, whyEn), "");
    }

    private static Question.SpotError.Line line(Side from, int flags, int seq, int ack) {
        return new Question.SpotError.Line(from, Segment.of(flags, seq, ack, 65_535));
    }
}
