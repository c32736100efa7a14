package dev.handshake.view;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions of every kind for looking at pages, and learners who sit down to them. */
final class Questions {
    private static final Catalog CATALOG = read();

    private Questions() {}

    static Catalog catalog() {
        return CATALOG;
    }

    private static Catalog read() {
        Quiz kinds = Library.quizzes(List.of(Path.of("src/test/resources/view/content")))
                .catalog()
                .quiz("kinds")
                .orElseThrow();
        Map<String, Misconception> named = new LinkedHashMap<>();
        named.put(
                "M28",
                misconception(
                        "M28",
                        new Text("TIME_WAIT는 언제나 클라이언트에 남는다.", "TIME_WAIT is always left on the client."),
                        new Text(
                                "TIME_WAIT는 먼저 닫은 쪽에 남습니다. 서버가 먼저 닫으면 서버에 남습니다.",
                                "TIME_WAIT is left on the side that closed first. If that was the server, it is there."),
                        List.of(List.of("언제나 클라이언트"))));
        named.put(
                "M32",
                misconception(
                        "M32",
                        new Text(
                                "TIME_WAIT는 서버의 남은 데이터를 기다리는 시간이다.", "TIME_WAIT waits for the server's leftover data."),
                        new Text(
                                "FIN은 앞선 데이터를 모두 받은 뒤에야 처리되므로 더 올 데이터가 없습니다. 마지막 ACK의 유실에 대비하는 시간입니다.",
                                "A FIN is processed only after all earlier data, so nothing is left to come. It guards against a lost last ACK."),
                        List.of(List.of("남은 데이터", "leftover data"))));
        return new Catalog(List.of(kinds), named, Library.shippedQuizzes().notions());
    }

    private static Misconception misconception(String id, Text claim, Text refutation, List<List<String>> groups) {
        return new Misconception(id, claim, refutation, "RFC 9293 3.10.7.4", new MatchTerms(groups, groups));
    }

    /** A learner on the home page who knows these questions. */
    static Learner learner(Lang lang) {
        return learner(lang, true);
    }

    static Learner learner(Lang lang, boolean asksConfidence) {
        Settings settings = new Settings(Optional.of(lang), asksConfidence, Optional.empty());
        return Learner.with(Model.start(lang, Samples.course(), false))
                .send(new Msg.Loaded(new LearnerProgress(true, Map.of()), settings))
                .send(new Msg.Stocked(CATALOG));
    }

    /** A learner at this question of the quiz. */
    static Learner at(String question, Lang lang) {
        Learner learner = learner(lang).send(new Msg.Begin(new Purpose.OfQuiz("kinds")));
        while (!sitting(learner).ask().id().equals("kinds/" + question)) {
            learner.send(Msg.Plain.SKIP);
        }
        return learner;
    }

    /** A learner in a mock interview. */
    static Learner interviewed(Lang lang) {
        return learner(lang).send(new Msg.Begin(new Purpose.OfInterview(15, 6, Optional.empty(), Optional.empty(), 7)));
    }

    static Sitting sitting(Learner learner) {
        return (Sitting) learner.model().screen();
    }

    /** The key of this option of the file, from 0, on the page. */
    static String key(Learner learner, int option) {
        ReplyDraft entry = ((Stage.Open) sitting(learner).stage()).entry();
        List<Integer> shown = entry instanceof ReplyDraft.Marking marking
                ? marking.shown()
                : entry instanceof ReplyDraft.Ordering ordering ? ordering.shown() : ((ReplyDraft.Parts) entry).rows();
        return String.valueOf(shown.indexOf(option) + 1);
    }

    /** Presses the keys of these options, one after the other. */
    static Learner picks(Learner learner, int... options) {
        for (int option : options) {
            learner.press(key(learner, option));
        }
        return learner;
    }
}
