package dev.handshake.author.exchange;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions that only the engine can judge, written down for readers that have none: what happened becomes text, the
 * engine's answer and the near misses that it refuses become options, and each option says why, in the engine's words. The
 * same question always becomes the same.
 */
final class EngineQuestionExport {
    private static final int MOST_LINES = 8;
    private static final Text WHICH_LINE =
            new Text("일어날 수 없는 줄이 하나 있습니다. 어느 줄인가요?", "One line cannot happen. Which one is it?");
    private static final Text WHAT_IS_WRONG = new Text("무엇이 틀렸나요?", "What is wrong with it?");
    private static final Text WHICH_ORDER =
            new Text("이 세그먼트들이 실제로 나갈 수 있는 순서는 어느 것인가요?", "In which order can these segments leave?");

    private EngineQuestionExport() {}

    /** The question itself where it carries its key, or what was made of it. */
    static Question.OfAuthor of(Question question) {
        return switch (question) {
            case Question.OfAuthor written -> written;
            case Question.OfEngine engine -> judged(engine);
            case Question.Order order -> ordered(order);
            case Question.SpotError spot -> spotted(spot);
        };
    }

    // ---- state, segment, numbers

    private static Question.OfAuthor judged(Question.OfEngine question) {
        Stop.Question stop = question.stop();
        List<Option> options = new ArrayList<>();
        for (Answer answer : Choices.of(stop, seed(question))) {
            options.add(option(answer, EngineJudge.judge(stop, answer)));
        }
        return new Question.Diagnose(
                asking(question, prompt(stop)), ScenarioText.before(stop.scene()), options, Optional.empty());
    }

    private static Option option(Answer answer, Verdict verdict) {
        Mistake slip = verdict.slip();
        boolean explains = !verdict.right() && !slip.sentence().ko().isBlank();
        Text why = explains ? slip.sentence() : sourced(verdict.rule());
        return new Option(words(answer), verdict.right(), why, slip.misconception());
    }

    private static Text words(Answer answer) {
        String words = answer.words();
        return words.startsWith("- ")
                ? new Text("플래그 없음 " + words.substring(2), "no flags " + words.substring(2))
                : Text.same(words);
    }

    private static Text sourced(Rule rule) {
        String section = rule.section();
        return section.isEmpty()
                ? new Text(rule.ko(), rule.en())
                : new Text(rule.ko() + " (RFC 9293 " + section + "절)", rule.en() + " (RFC 9293, " + section + ")");
    }

    static Text prompt(Stop.Question stop) {
        String ko = stop.side() == Side.CLIENT ? "클라이언트" : "서버";
        String en = ScenarioText.name(stop.side());
        return switch (stop.kind()) {
            case NEXT_STATE -> new Text(ko + "는 지금 어떤 상태인가요?", "Which state is the " + en + " in now?");
            case NEXT_SEGMENT ->
                new Text(ko + "가 다음에 보내는 세그먼트는 무엇인가요?", "Which segment does the " + en + " send next?");
            case NUMBERS ->
                new Text(
                        ko + "가 다음에 보내는 세그먼트의 seq와 ack는 얼마인가요?",
                        "Which seq and ack does the next segment of the " + en + " carry?");
        };
    }

    // ---- order

    private static Question.OfAuthor ordered(Question.Order question) {
        List<Orders.Item> items = Orders.items(question.scenario());
        SeededNumbers draw = new SeededNumbers(seed(question));
        List<Integer> shown = draw.shuffled(items.size());
        List<String> rows = new ArrayList<>();
        rows.add(ScenarioText.start(question.scenario()));
        for (int i = 0; i < shown.size(); i++) {
            Orders.Item item = items.get(shown.get(i));
            rows.add((i + 1) + "  " + ScenarioText.line(item.from(), item.segment()));
        }
        List<Option> options = new ArrayList<>();
        options.add(order(question, shown, natural(items.size())));
        List<String> taken = new ArrayList<>(List.of(options.get(0).text().ko()));
        for (int tries = 0; tries < 60 && options.size() < 4; tries++) {
            Option wrong = order(question, shown, draw.shuffled(items.size()));
            if (!wrong.right() && !taken.contains(wrong.text().ko())) {
                taken.add(wrong.text().ko());
                options.add(wrong);
            }
        }
        List<Option> placed =
                draw.shuffled(options.size()).stream().map(options::get).toList();
        return new Question.Diagnose(asking(question, WHICH_ORDER), String.join("\n", rows), placed, Optional.empty());
    }

    private static List<Integer> natural(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return all;
    }

    /** {@code order} holds places in the scenario; a reader sees them by their numbers in {@code shown}. */
    private static Option order(Question.Order question, List<Integer> shown, List<Integer> order) {
        List<Orders.Item> items = Orders.items(question.scenario());
        int possible = Orders.possible(
                question.scenario(), order.stream().map(items::get).toList());
        String text = String.join(
                ", ",
                order.stream().map(i -> String.valueOf(shown.indexOf(i) + 1)).toList());
        boolean right = possible == items.size();
        Text none = new Text("첫 세그먼트부터 나갈 수 없습니다.", "Not even the first of them can leave.");
        Text why = right
                ? new Text("이 순서로 모두 나갈 수 있습니다.", "All of them can leave in this order.")
                : possible == 0
                        ? none
                        : new Text(
                                "앞에서 " + possible + "개까지만 이 순서로 나갈 수 있습니다.",
                                "Only the first " + possible + " can leave in this order.");
        return new Option(Text.same(text), right, why, "");
    }

    // ---- spot the error

    private static Question.OfAuthor spotted(Question.SpotError question) {
        int refused = ClaimedTrace.refused(question);
        List<Question.SpotError.Line> lines = question.lines();
        int first = Math.max(0, Math.min(refused - MOST_LINES / 2, lines.size() - MOST_LINES));
        Text wrongWhy = question.reasons().stream()
                .filter(Option::right)
                .map(Option::why)
                .findFirst()
                .orElse(new Text("엔진이 이 줄을 거절합니다.", "The engine refuses this line."));
        List<Option> options = new ArrayList<>();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            boolean right = i == refused;
            Text text = Text.same((i + 1) + "  "
                    + ScenarioText.line(lines.get(i).from(), lines.get(i).segment()));
            Text why = i < refused
                    ? new Text("여기까지는 일어날 수 있습니다.", "Up to here all of it can happen.")
                    : new Text("틀린 줄은 이보다 앞에 있습니다.", "The wrong line comes before this one.");
            options.add(new Option(text, right, right ? wrongWhy : why, ""));
        }
        String trace = "start: " + standing(question) + "\n" + ScenarioText.lines(lines);
        return new Question.Diagnose(
                asking(question, WHICH_LINE),
                trace,
                options,
                Optional.of(new Question.Diagnose.Command(WHAT_IS_WRONG, question.reasons())));
    }

    private static String standing(Question.SpotError question) {
        Duel world = question.ends().world();
        return "client " + world.state(Side.CLIENT) + "; server " + world.state(Side.SERVER);
    }

    // ---- what all have

    private static Question.Head asking(Question question, Text own) {
        Question.Head head = question.head();
        return head.prompt().ko().isBlank()
                ? new Question.Head(head.id(), head.topic(), head.level(), head.cites(), own, head.hints())
                : head;
    }

    private static long seed(Question question) {
        return Integer.toUnsignedLong(question.id().hashCode());
    }
}
