package dev.handshake.view.text;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;

/** What topics of questions are called, and which lessons teach them. */
public final class TopicWords {
    /** The order in which the course comes to them. */
    private static final List<String> ORDER = List.of(
            "basics",
            "numbers",
            "opening",
            "closing",
            "time-wait",
            "close-wait",
            "rst",
            "sockets",
            "security",
            "modern",
            "diagnose");

    private TopicWords() {}

    /** The name of a topic; one that a learner's own file made up is called as it is written there. */
    public static Text name(String topic) {
        return switch (topic) {
            case "opening" -> new Text("연결 열기", "opening");
            case "closing" -> new Text("연결 닫기", "closing");
            case "time-wait" -> Text.same("TIME_WAIT");
            case "close-wait" -> Text.same("CLOSE_WAIT");
            case "rst" -> Text.same("RST");
            case "numbers" -> new Text("시퀀스 번호", "sequence numbers");
            case "sockets" -> new Text("소켓과 큐", "sockets and queues");
            case "security" -> new Text("보안", "security");
            case "modern" -> new Text("TLS와 QUIC", "TLS and QUIC");
            case "diagnose" -> new Text("장애 진단", "diagnosis");
            case "basics" -> new Text("기초", "basics");
            default -> Text.same(topic);
        };
    }

    /** Where a topic stands in a list; topics of a learner's own files come last. */
    public static int place(String topic) {
        int place = ORDER.indexOf(topic);
        return place < 0 ? ORDER.size() : place;
    }

    private static List<String> stations(String topic) {
        return switch (topic) {
            case "opening" -> List.of("opening", "opening-trouble");
            case "time-wait" -> List.of("time-wait", "closing");
            case "close-wait" -> List.of("stuck", "closing");
            case "rst" -> List.of("opening-trouble", "stuck");
            case "numbers" -> List.of("numbers", "opening");
            case "modern" -> List.of("tls-quic");
            case "basics" -> List.of("why-connect");
            default -> List.of(topic);
        };
    }

    /** The lessons that teach a topic, those of its own station first. */
    public static List<Lesson> lessons(Course course, String topic) {
        List<Lesson> lessons = new ArrayList<>();
        for (String station : stations(topic)) {
            course.openStations().stream()
                    .filter(s -> s.id().equals(station))
                    .forEach(s -> lessons.addAll(s.lessons()));
        }
        return lessons;
    }
}
