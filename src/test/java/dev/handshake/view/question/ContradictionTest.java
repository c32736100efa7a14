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
    private static final String EXCHANGED = "서버가 SYN을 보내고, 서버가 ACK를 보냅니다.";
    private static final String REFUTED = "서버가 먼저 SYN을 보내고 SYN_SENT가 됩니다. 클라이언트가 SYN-ACK로 답하고, 서버가 ACK를 보냅니다.";

    @Test
    void exchanged_ends_are_quoted_beside_the_model_answer() {
        assertThat(Page.of(answered(Lang.KO, EXCHANGED)).speech())
                .contains("오답. 요점 5개 중 0개.")
                .contains("6. 확인 필요, \"서버가 SYN을 보내고\": 모범 답안과 반대로 읽힙니다." + " 모범 답안에는 \"클라이언트가 SYN을 보내고\"라고 되어 있습니다.");
        assertThat(Page.of(answered(Lang.EN, "Then the server sends a SYN.")).speech())
                .anyMatch(line ->
                        line.startsWith("6. To check, \"Then the server sends a SYN\": This reads as the opposite"));
    }

    @Test
    void the_learner_overrules_it_and_takes_that_back() {
        Model judged = answered(Lang.KO, EXCHANGED);
        Model overruled = on(judged, new Msg.Correct(5));
        assertThat(Page.of(overruled).speech()).contains("6. 확인 필요: 잘못 읽은 것으로 고쳤습니다.");
        assertThat(Page.of(on(overruled, new Msg.Correct(5))).speech())
                .isEqualTo(Page.of(judged).speech());
    }

    @Test
    void what_the_engine_refutes_is_told_with_its_section() {
        assertThat(Page.of(answered(Lang.KO, REFUTED)).speech())
                .contains("오답. 요점 5개 중 0개.")
                .contains("6. 사실과 다름, \"서버가 먼저 SYN을 보내고\": 먼저 SYN을 보내는 쪽은 클라이언트입니다. (RFC 9293 3.10.1절)");
        assertThat(Page.of(answered(Lang.EN, "First the server sends a SYN and enters SYN_SENT."))
                        .speech())
                .contains("6. Not so, \"First the server sends a SYN\":"
                        + " It is the client that sends the SYN first (RFC 9293, 3.10.1).");
    }

    @Test
    void a_refuted_statement_is_played_and_put_away_again() {
        Model judged = answered(Lang.KO, REFUTED);
        Model played = on(judged, Msg.Plain.PLAY);

        assertThat(Page.of(played).speech()).contains("SYN: 보냈다면 클라이언트는 RST,ACK로 답하고 CLOSED에 머뭅니다.");
        assertThat(on(played, Msg.Plain.PLAY)).isEqualTo(judged);
    }

    @Test
    void where_nothing_is_refuted_nothing_can_be_played() {
        assertThat(Page.of(answered(Lang.KO, EXCHANGED)).speech()).noneMatch(line -> line.contains("재생"));
        assertThat(Page.of(answered(Lang.KO, REFUTED)).speech()).anyMatch(line -> line.contains("재생"));
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
