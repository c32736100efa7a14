package dev.handshake.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.Page;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement that says the opposite of the model answer is quoted beside it, and the learner can overrule that. */
class ContradictionTest {
    private static final String EXCHANGED = "서버가 먼저 SYN을 보내고 SYN_SENT가 됩니다. 클라이언트가 SYN-ACK로 답하고, 서버가 ACK를 보냅니다.";

    @Test
    void exchanged_ends_are_quoted_beside_the_model_answer() {
        assertThat(Page.of(answered(Lang.KO, EXCHANGED)).speech())
                .contains("오답. 요점 5개 중 0개.")
                .contains(
                        "6. 확인 필요, \"서버가 먼저 SYN을 보내고\": 모범 답안과 반대로 읽힙니다." + " 모범 답안에는 \"클라이언트가 SYN을 보내고\"라고 되어 있습니다.");
        assertThat(Page.of(answered(Lang.EN, "First the server sends a SYN and enters SYN_SENT."))
                        .speech())
                .anyMatch(line ->
                        line.startsWith("6. To check, \"First the server sends a SYN\": This reads as the opposite"));
    }

    @Test
    void the_learner_overrules_it_and_takes_that_back() {
        Model judged = answered(Lang.KO, EXCHANGED);
        Model overruled = on(judged, new Msg.Correct(5));
        assertThat(Page.of(overruled).speech()).contains("6. 확인 필요: 잘못 읽은 것으로 고쳤습니다.");
        assertThat(Page.of(on(overruled, new Msg.Correct(5))).speech())
                .isEqualTo(Page.of(judged).speech());
    }

    private static Model answered(Lang lang, String text) {
        Model model = Model.start(lang, Library.shipped(), false);
        model = on(
                model,
                new Msg.Loaded(
                        new LearnerProgress(true, Map.of()), new Settings(Optional.of(lang), false, Optional.empty())));
        model = on(model, new Msg.Stocked(Library.shippedQuizzes()));
        model = on(model, new Msg.Begin(new Purpose.OfQuiz("interview-opening")));
        model = on(on(model, new Msg.Type(text)), Msg.Plain.SUBMIT);
        assertThat(model.screen().sitting().flatMap(at -> at.stage().judged()).map(Stage.Judged::result))
                .isPresent();
        return model;
    }

    private static Model on(Model model, Msg msg) {
        return Update.on(model, msg, 0).model();
    }
}
