package dev.handshake.view;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A lesson as it is heard: what the plain face says to what is typed. */
class LessonTranscriptTest {
    private static final List<String> KO = List.of(
            "",
            "힌트",
            "SYN seq=100",
            "",
            "syn-sent",
            "3",
            "힌트",
            "LISTEN",
            "왜",
            "SYN_RECEIVED",
            "왜",
            "",
            "syn ack 300 100",
            "1",
            "왜",
            "ACK 300 101",
            "상태",
            "SYN,ACK seq=300 ack=101",
            "",
            "되돌리기",
            "",
            "",
            "ESTABLISHED",
            "",
            "",
            "seq=101 ack=300",
            "3",
            "101 301",
            "English",
            "나가기");
    private static final List<String> EN = List.of(
            "",
            "hint",
            "SYN seq=100",
            "",
            "syn-sent",
            "3",
            "hint",
            "LISTEN",
            "why",
            "SYN_RECEIVED",
            "why",
            "",
            "syn ack 300 100",
            "1",
            "why",
            "ACK 300 101",
            "state",
            "SYN,ACK seq=300 ack=101",
            "",
            "undo",
            "",
            "",
            "ESTABLISHED",
            "",
            "",
            "seq=101 ack=300",
            "3",
            "101 301",
            "한국어",
            "leave");

    @TestFactory
    Stream<DynamicTest> a_session_reads_as_it_was_approved() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    Learner learner = Learner.of("three-way", lang);
                    StringBuilder text = new StringBuilder();
                    learner.page().speech().forEach(line -> text.append(line).append('\n'));
                    for (String typed : lang == Lang.KO ? KO : EN) {
                        text.append("> ").append(typed).append('\n');
                        learner.types(typed).forEach(line -> text.append(line).append('\n'));
                    }
                    Golden.check("view/lesson/transcript-" + lang.code() + ".txt", text.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_the_wire_does_is_told() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    StringBuilder text = new StringBuilder();
                    for (String lesson : List.of("lost-last-ack", "simultaneous-open", "half-close", "wide")) {
                        Learner learner = Learner.of(lesson, lang);
                        int last = learner.walking().walk().stops().size();
                        learner.to(last).page().speech().forEach(line -> text.append(line)
                                .append('\n'));
                        text.append('\n');
                    }
                    Golden.check("view/lesson/stories-" + lang.code() + ".txt", text.toString());
                }));
    }
}
