package dev.handshake.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Flag;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Strength;
import dev.handshake.view.Learner;
import org.junit.jupiter.api.Test;

/** Answers typed as words. */
class AnswerLineTest {
    private static final int SYN_ACK = Flag.bits(Flag.SYN, Flag.ACK);

    private static Msg typed(Learner learner, String line) {
        return learner.page().line(line).orElse(null);
    }

    /** The message that picks the right choice. */
    private static Msg right(Learner learner) {
        return new Msg.Choose(learner.walking().rightNumber() - 1);
    }

    @Test
    void a_state_however_it_is_spelt_picks_its_choice() {
        Learner learner = Learner.of("three-way", Lang.EN).to(3);
        for (String line : new String[] {"SYN_RECEIVED", "syn-received", "Syn Received", "SYNRECEIVED", "SYN_RCVD"}) {
            assertThat(typed(learner, line)).as(line).isEqualTo(right(learner));
        }
        assertThat(typed(learner, "TIME_WAIT")).as("no choice here").isNull();
        assertThat(typed(learner, "SYN")).as("no state").isNull();
    }

    @Test
    void a_segment_written_out_picks_its_choice() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4);
        for (String line : new String[] {
            "SYN,ACK seq=300 ack=101",
            "syn ack 300 101",
            "SYN-ACK 300 101",
            "SYN/ACK, seq=300, ack=101",
            "ack syn seq 300 ack=101",
            "syn+ack ack=101 seq=300"
        }) {
            assertThat(typed(learner, line)).as(line).isEqualTo(right(learner));
        }
    }

    @Test
    void a_segment_that_is_no_choice_is_judged_all_the_same() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4);
        assertThat(typed(learner, "SYN,ACK seq=301 ack=101")).isEqualTo(new Msg.Build(SYN_ACK, 301, 101));
    }

    @Test
    void numbers_alone_answer_where_the_flags_are_given() {
        Learner learner = Learner.of("three-way", Lang.EN).to(7);
        Msg right = new Msg.Build(Flag.ACK.bit(), 101, 301);
        for (String line : new String[] {"seq=101 ack=301", "ACK seq=101 ack=301", "101 301", "ack=301 seq=101"}) {
            assertThat(typed(learner, line)).as(line).isEqualTo(right);
        }
    }

    @Test
    void flags_alone_answer_where_the_numbers_are_given() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4).asking(Strength.FLAGS);
        assertThat(typed(learner, "SYN,ACK")).isEqualTo(new Msg.Build(SYN_ACK, 300, 101));
    }

    @Test
    void numbers_beyond_32_bits_and_half_answers_are_not_understood() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4);
        for (String line : new String[] {"SYN,ACK seq=4294967296 ack=1", "SYN,ACK seq=300", "SYN,ACK", "ACK 1"}) {
            assertThat(typed(learner, line)).as(line).isNull();
        }
    }

    @Test
    void words_and_keys_do_what_they_are_called() {
        Learner learner = Learner.of("three-way", Lang.KO).to(4);
        assertThat(typed(learner, "힌트")).isEqualTo(Msg.Plain.HINT);
        assertThat(typed(learner, "hint")).isEqualTo(Msg.Plain.HINT);
        assertThat(typed(learner, "상태")).isEqualTo(Msg.Plain.REPEAT);
        assertThat(typed(learner, "상태도")).isEqualTo(Msg.Common.DIAGRAM);
        assertThat(typed(learner, "English")).isEqualTo(Msg.Common.FLIP_LANGUAGE);
        assertThat(typed(learner, "나가기")).isEqualTo(Msg.Plain.LEAVE);
        assertThat(typed(learner, "ㅗ")).isEqualTo(Msg.Plain.HINT);
    }

    @Test
    void asking_for_the_state_says_the_whole_page_again() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4);
        assertThat(learner.types("state")).isEqualTo(learner.page().speech());
    }
}
