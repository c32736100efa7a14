package dev.handshake.view.question;

import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said to segments that were put in order: where the order breaks, and one that can happen. */
final class OrderVerdict extends ChosenVerdict {
    private static final List<String> PLACES = List.of("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");

    private final Result.OfOrder result;
    private final Scenario scenario;
    private final List<Orders.Item> order;

    OrderVerdict(Model model, Stage.Judged judged, Result.OfOrder result) {
        super(model, judged);
        this.result = result;
        this.scenario = result.reply().question().scenario();
        List<Orders.Item> items = Orders.items(scenario);
        this.order = result.reply().order().stream().map(items::get).toList();
    }

    @Override
    Result result() {
        return result;
    }

    @Override
    VerdictWord word() {
        return VerdictWord.of(result.right(), false);
    }

    @Override
    RowMarks marks() {
        return new RowMarks.Judged() {
            @Override
            public RowMark first(int place) {
                return place == result.possible() ? RowMark.WRONG : RowMark.NONE;
            }
        };
    }

    @Override
    String chosen() {
        return numbered(result.reply().order());
    }

    private String numbered(List<Integer> items) {
        return items.stream()
                .map(i -> String.valueOf(numbers.first().indexOf(i) + 1))
                .collect(Collectors.joining(", "));
    }

    @Override
    List<String> why() {
        List<String> lines = new ArrayList<>();
        if (result.right()) {
            lines.add(say("이 순서로 나갈 수 있습니다.", "They can leave in this order."));
            ClaimedTrace.end(scenario.ends(), Orders.claimed(order)).ifPresent(world -> lines.add(ended(world)));
            return lines;
        }
        // Where segments cross, delivering each before the next leaves may refuse an earlier one: then there is no
        // telling.
        Optional<ClaimedTrace.Refused> refused =
                ClaimedTrace.refusal(scenario.ends(), Orders.claimed(order)).filter(r -> r.line() == result.possible());
        lines.add(breaks(order.get(result.possible()), refused));
        refused.ifPresent(r -> lines.add(IfSent.sentence(r, lang)));
        List<Integer> script = IntStream.range(0, order.size()).boxed().toList();
        lines.add(say("나갈 수 있는 순서 하나: ", "One order that can happen: ") + numbered(script) + ".");
        return lines;
    }

    /** The place at which the order goes wrong, with the state of the end that cannot send there, where that is known. */
    private String breaks(Orders.Item item, Optional<ClaimedTrace.Refused> refused) {
        String who = TermWords.side(item.from(), lang);
        String what = item.segment().toString();
        String then = refused.map(r -> "그때 " + r.state() + "인 ").orElse("그때 ");
        String thenIn = refused.map(r -> ", then in " + r.state() + ",").orElse("");
        return say(
                PLACES.get(result.possible()) + " 번째부터 맞지 않습니다. " + then + Josa.topic(who) + " " + Josa.object(what)
                        + " 보낼 수 없습니다.",
                "It goes wrong at row " + (result.possible() + 1) + ": " + who + thenIn + " cannot send " + what
                        + refused.map(r -> ".").orElse(" there."));
    }

    /** Where an order that can happen leaves both ends. */
    private String ended(Duel world) {
        State client = world.state(Side.CLIENT);
        State server = world.state(Side.SERVER);
        if (client == server) {
            return say("다 도착하면 양쪽 모두 " + client + "입니다.", "Both ends are in " + client + " then.");
        }
        return say(
                "다 도착하면 클라이언트는 " + client + ", 서버는 " + server + "입니다.",
                "The client is in " + client + " then, the server in " + server + ".");
    }
}
