package dev.handshake.view;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A quiz with a question of every kind and an interview as they are heard: what the plain face says to what is typed. */
class SittingTranscriptTest {
    private static final List<String> QUIZ_KO = List.of(
            "힌트",
            "1",
            "3",
            "왜",
            "되돌리기",
            "3",
            "",
            "",
            "1",
            "3",
            "",
            "",
            "",
            "거짓",
            "",
            "1",
            "",
            "힌트",
            "TIME_WAIT",
            "3",
            "왜",
            "",
            "ACK seq=301 ack=102",
            "2",
            "",
            "seq=101 ack=300",
            "",
            "",
            "4",
            "1",
            "2",
            "빼기",
            "2",
            "3",
            "",
            "",
            "",
            "3",
            "3",
            "",
            "1",
            "",
            "2",
            "상태",
            "",
            "늦게 도착한 옛 세그먼트가 새 연결에 섞이지 않게",
            "2MSL 동안 기다립니다.",
            "상태",
            "",
            "1",
            "1",
            "모범 답안",
            "",
            "상대가 FIN을 재전송하면 다시 ACK로 답하고 2MSL 타이머를 다시 시작합니다.",
            "",
            "",
            "나가기");
    private static final List<String> QUIZ_EN = List.of(
            "hint",
            "1",
            "3",
            "why",
            "undo",
            "3",
            "",
            "",
            "1",
            "3",
            "",
            "",
            "",
            "false",
            "",
            "1",
            "",
            "hint",
            "TIME_WAIT",
            "3",
            "why",
            "",
            "ACK seq=301 ack=102",
            "2",
            "",
            "seq=101 ack=300",
            "",
            "",
            "4",
            "1",
            "2",
            "take back",
            "2",
            "3",
            "",
            "",
            "",
            "3",
            "3",
            "",
            "1",
            "",
            "2",
            "state",
            "",
            "Old delayed segments must not get into a new connection,",
            "so it lasts for 2MSL.",
            "state",
            "",
            "1",
            "1",
            "model answer",
            "",
            "The peer repeats its FIN, so it answers with an ACK again and restarts the 2MSL timer.",
            "",
            "",
            "leave");
    private static final List<String> INTERVIEW_KO =
            List.of("TIME_WAIT는 서버의 남은 데이터를 기다리는 상태입니다.", "멈춤", "이어서", "제출", "4", "4", "", "건너뛰기", "나가기");
    private static final List<String> INTERVIEW_EN = List.of(
            "It waits for leftover data of the server.", "pause", "go on", "submit", "4", "4", "", "skip", "leave");

    private static void write(Learner learner, List<String> typed, String name) {
        StringBuilder text = new StringBuilder();
        learner.page().speech().forEach(line -> text.append(line).append('\n'));
        for (String line : typed) {
            text.append("> ").append(line).append('\n');
            learner.types(line).forEach(said -> text.append(said).append('\n'));
        }
        Golden.check("view/sitting/" + name + ".txt", text.toString());
    }

    @TestFactory
    Stream<DynamicTest> a_quiz_reads_as_it_was_approved() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    Learner learner = Questions.learner(lang).send(new Msg.Begin(new Purpose.OfQuiz("kinds")));
                    write(learner, lang == Lang.KO ? QUIZ_KO : QUIZ_EN, "transcript-" + lang.code());
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_interview_reads_as_it_was_approved() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    List<String> typed = lang == Lang.KO ? INTERVIEW_KO : INTERVIEW_EN;
                    write(Questions.interviewed(lang), typed, "transcript-interview-" + lang.code());
                }));
    }
}
