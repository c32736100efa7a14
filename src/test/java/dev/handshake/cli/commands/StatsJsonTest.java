package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.tutor.model.Statistics.Met;
import dev.handshake.tutor.model.Statistics.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What scripts rely on: names, order, and that what was never asked is there with zeros. */
class StatsJsonTest {
    @Test
    void statistics_are_one_line_with_every_confidence_and_state_in_it() {
        Statistics statistics = new Statistics(
                new Statistics.Activity(3, 40, List.of(1, 0, 8)),
                new Share(7, 9),
                List.of(2, 0, 5),
                new Statistics.Shares(
                        Map.of(Confidence.SURE, new Share(4, 6)),
                        Map.of(State.SYN_SENT, new Share(1, 2)),
                        Map.of("opening", new Share(3, 3), "closing", new Share(0, 1))),
                Map.of("M12", new Met(2, 5, 3), "M04", new Met(1, 1, 0)));
        assertThat(StatsJson.of(statistics)).isEqualTo("""
                {"schema":1,"study_days":3,"answers":40,"due":[2,0,5],"answers_by_day":[1,0,8],\
                "recalled":{"right":7,"all":9},\
                "calibration":{"guess":{"right":0,"all":0},"maybe":{"right":0,"all":0},"sure":{"right":4,"all":6}},\
                "states":{"CLOSED":{"right":0,"all":0},"LISTEN":{"right":0,"all":0},"SYN_SENT":{"right":1,"all":2},\
                "SYN_RECEIVED":{"right":0,"all":0},"ESTABLISHED":{"right":0,"all":0},"FIN_WAIT_1":{"right":0,"all":0},\
                "FIN_WAIT_2":{"right":0,"all":0},"CLOSE_WAIT":{"right":0,"all":0},"CLOSING":{"right":0,"all":0},\
                "LAST_ACK":{"right":0,"all":0},"TIME_WAIT":{"right":0,"all":0}},\
                "topics":{"closing":{"right":0,"all":1},"opening":{"right":3,"all":3}},\
                "misconceptions":{"M04":{"said":1,"asked":1,"streak":0,"mended":false},\
                "M12":{"said":2,"asked":5,"streak":3,"mended":true}}}""");
    }
}
