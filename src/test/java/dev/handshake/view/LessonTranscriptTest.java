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
            "1",
            "",
            "",
            "syn-sent",
            "3",
            "힌트",
            "4",
            "왜",
            "",
            "3",
            "1",
            "왜",
            "SYN seq=300",
            "상태",
            "1",
            "",
            "되돌리기",
            "",
            "",
            "4",
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
            "1",
            "",
            "",
            "syn-sent",
            "3",
            "hint",
            "4",
            "why",
            "",
            "3",
            "1",
            "why",
            "SYN seq=300",
            "state",
            "1",
            "",
            "undo",
            "",
            "",
            "4",
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
                    for (String lesson : List.of("lost-last-ack", "simultaneous-open", "why-three", "half-close")) {
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
