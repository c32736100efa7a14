package dev.handshake.content.read;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A lesson played by the engine before any learner sees it, to its end, so that every step that does not work is told at
 * once. {@link Walk}, which the tutor plays, stops at the first; it has the last word here.
 */
public final class ScriptCheck {
    private final LessonScript script;
    private final Findings findings;
    private final Map<Side, Rule> lastRules = new EnumMap<>(Side.class);
    private final Map<Side, Span> decidedAt = new EnumMap<>(Side.class);
    private Span at = Span.START;
    private Rule lastRule;
    private Duel world;
    private List<Happening> story = List.of();
    private boolean happened;
    private Move last;
    private boolean lost;

    private ScriptCheck(LessonScript script, Findings findings) {
        this.script = script;
        this.findings = findings;
        this.world = script.lesson().ends().world();
    }

    /** Adds what the engine has to say against the script. */
    public static void of(LessonScript script, Findings findings) {
        ScriptCheck rehearsal = new ScriptCheck(script, findings);
        for (LessonScript.Placed step :
                script.steps().subList(0, script.script().playable())) {
            rehearsal.take(step);
            if (rehearsal.lost) {
                return;
            }
        }
        if (!findings.hasErrors()) {
            rehearsal.walk();
        }
    }

    private void walk() {
        try {
            Walk.of(script.lesson());
        } catch (Walk.Unplayable e) {
            findings.add(
                    ProblemCode.NOTHING_TO_ASK, script.steps().get(e.step()).span(), e.why(), Problem.NO_FIX);
        }
    }

    private void take(LessonScript.Placed placed) {
        at = placed.span();
        switch (placed.step()) {
            case Step.Do call -> call(call);
            case Step.Crash crash -> play(new Move.Crash(crash.side()));
            case Step.Timer timer -> timer(timer);
            case Step.Wire wire -> wire(wire);
            case Step.Ask ask -> ask(ask);
            case Step.Now now ->
                now.states()
                        .forEach((side, state) ->
                                claim(side, state, placed.claims().get(side)));
            // These change nothing in the story.
            case Step.Say say -> {}
            case Step.Check check -> {}
        }
    }

    private void play(Move move) {
        Duel.Played played = world.play(move);
        world = played.next();
        story = played.story();
        happened = true;
        last = move;
        for (Happening line : story) {
            line.reaction().ifPresent(effect -> decided(effect.side(), effect.why()));
        }
    }

    private void decided(Side side, Rule why) {
        lastRules.put(side, why);
        decidedAt.put(side, at);
        lastRule = why;
    }

    private void call(Step.Do call) {
        State before = world.state(call.side());
        play(new Move.Call(call.side(), call.event()));
        Happening.Called called = story.get(0).asCall().orElseThrow();
        if (called.isRefusal()) {
            String reply = called.result().words(before);
            add(
                    ProblemCode.CALL_REFUSED,
                    called.why(),
                    new Text(
                            name(call.side()) + "의 상태는 " + before + "입니다.\n"
                                    + called.why().ko() + " (" + reply + ")",
                            "The " + name(call.side()) + " is in " + before + ".\n"
                                    + called.why().en() + " (" + reply + ")"));
        }
    }

    private void timer(Step.Timer timer) {
        play(new Move.Expire(timer.side(), timer.timer()));
        Rule why = story.get(0).reaction().orElseThrow().why();
        if (why == Rule.TIMER_IDLE || why == Rule.NOTHING_TO_RETRANSMIT) {
            add(
                    ProblemCode.TIMER_IDLE,
                    why,
                    new Text(
                            name(timer.side()) + "의 상태는 " + world.state(timer.side()) + "입니다. " + why.ko(),
                            "The " + name(timer.side()) + " is in " + world.state(timer.side()) + ". " + why.en()));
        }
    }

    /** What a rule of TCP has against the current step. */
    private void add(ProblemCode code, Rule why, Text what) {
        findings.add(code, code.severity(), at, what, why.section(), Problem.NO_FIX);
    }

    private void wire(Step.Wire wire) {
        List<Flight> flights = world.flights();
        boolean named = wire.number() != Step.Wire.NEXT;
        boolean missing = named ? world.flight(wire.number()).isEmpty() : flights.isEmpty();
        boolean alone = wire.op() == Step.Wire.Op.REORDER && flights.size() < 2;
        if (missing || alone) {
            findings.add(ProblemCode.NOT_IN_FLIGHT, at, inFlight(flights, alone), wireFix(flights, wire));
            // What would follow is another story than the author's.
            lost = true;
            return;
        }
        int number = named ? wire.number() : flights.get(0).number();
        if (wire.delaysAck()) {
            delayedAck(number);
        }
        play(
                switch (wire.op()) {
                    case DELIVER -> new Move.Deliver(number, wire.delaysAck());
                    case DROP -> new Move.Drop(number);
                    case DUPLICATE -> new Move.Duplicate(number);
                    case DELAY -> new Move.Delay(number);
                    case REORDER -> new Move.Overtake(number);
                });
    }

    /** An ACK can be kept back only where one would leave that may wait. */
    private void delayedAck(int number) {
        Flight flight = world.flight(number).orElseThrow();
        Side to = flight.from().opposite();
        Outcome step = Rules.step(world.host(to).atArrival(), new Event.Arrival(flight.segment()));
        if (!step.mayDelayAck()) {
            findings.add(
                    ProblemCode.NO_ACK_TO_DELAY,
                    ProblemCode.NO_ACK_TO_DELAY.severity(),
                    at,
                    new Text(
                            name(to) + "에는 지금 미룰 ACK가 없습니다. 새 데이터나 FIN을 받았고 아직 더 보낼 수 있는 쪽만 ACK를 미룹니다.",
                            "The " + name(to)
                                    + " has no ACK that could wait: only an end that has taken new data or a FIN"
                                    + " and may still send delays one."),
                    "3.8.6.3",
                    new Text("ack: delayed를 지워 주세요.", "Delete ack: delayed."));
        }
    }

    private static Text inFlight(List<Flight> flights, boolean alone) {
        if (flights.isEmpty()) {
            return new Text("지금 전송 중인 세그먼트가 없습니다.", "No segment is in flight here.");
        }
        String numbers = String.join(
                ", ", flights.stream().map(f -> Integer.toString(f.number())).toList());
        Text all = new Text("지금 전송 중인 세그먼트 번호: " + numbers, "In flight here: " + numbers);
        return alone
                ? new Text("순서를 바꾸려면 둘이 있어야 합니다.\n" + all.ko(), "It takes two to change places.\n" + all.en())
                : all;
    }

    private static Text wireFix(List<Flight> flights, Step.Wire wire) {
        if (flights.isEmpty()) {
            return new Text("앞에 세그먼트를 보내는 do나 timer를 넣어 주세요.", "Put a do or timer before it that sends a segment.");
        }
        return wire.number() == Step.Wire.NEXT
                ? Problem.NO_FIX
                : Text.same("wire: " + wire.op().name().toLowerCase(Locale.ROOT) + " "
                        + flights.get(0).number());
    }

    private void ask(Step.Ask ask) {
        if (!happened) {
            findings.add(
                    ProblemCode.NOTHING_TO_ASK,
                    at,
                    new Text(
                            "질문은 바로 앞의 do, wire, timer가 무엇으로 이어지는지 묻습니다.",
                            "A question asks what the do, wire or timer before it leads to."),
                    new Text("앞에 do, wire, timer 중 하나를 넣어 주세요.", "Put a do, wire or timer before it."));
        } else if (!ask.isAboutState() && !sends(ask.side())) {
            Side side = ask.side();
            findings.add(
                    ProblemCode.SENDS_NOTHING,
                    at,
                    new Text(
                            name(side) + "의 상태는 " + world.state(side) + "이고, 앞의 일로 보내는 세그먼트가 없습니다.",
                            "The " + name(side) + " is in " + world.state(side)
                                    + ", and what happened makes it send no segment."),
                    insteadOf(side));
        }
    }

    private boolean sends(Side side) {
        return story.stream().flatMap(line -> line.departure().stream()).anyMatch(sent -> sent.from() == side);
    }

    /** What can be asked where this end sends nothing. */
    private Text insteadOf(Side side) {
        if (last.delaysAck()) {
            return new Text(
                    "ACK를 미뤘으므로(ack: delayed) 그쪽이 다음에 보내는 세그먼트를 물어 주세요.",
                    "Its ACK is held back (ack: delayed): ask for the segment that it sends next.");
        }
        return sends(side.opposite())
                ? Text.same("from: " + name(side.opposite()))
                : new Text(
                        "ask: next-state로 바꾸거나 질문을 지워 주세요.", "Ask for the next-state instead, or delete the question.");
    }

    private void claim(Side side, State claimed, Span span) {
        State state = world.state(side);
        if (claimed == state) {
            return;
        }
        Rule why = lastRules.getOrDefault(side, lastRule);
        String end = name(side);
        findings.add(
                ProblemCode.REFUTED,
                ProblemCode.REFUTED.severity(),
                span,
                new Text(
                        "now에는 " + end + "가 " + claimed + particle(claimed) + " 적혀 있지만 엔진의 답은 " + state + "입니다."
                                + told(why, Lang.KO) + since(side, span, Lang.KO),
                        "now says that the " + end + " is in " + claimed + ", the engine says " + state + "."
                                + told(why, Lang.EN) + since(side, span, Lang.EN)),
                why == null ? "" : why.section(),
                Text.same(end + ": " + state));
    }

    /** The step from which on the claim does not hold, where it is not the one just above. */
    private String since(Side side, Span claim, Lang lang) {
        int line = decidedAt.getOrDefault(side, claim).line();
        if (line >= claim.line() - 1) {
            return "";
        }
        return lang == Lang.KO
                ? "\n이 상태가 된 단계는 " + line + "번째 줄입니다."
                : "\nThe step that led to it is on line " + line + ".";
    }

    private static String told(Rule why, Lang lang) {
        if (why == null) {
            return "";
        }
        return "\n" + (lang == Lang.KO ? why.ko() : why.en());
    }

    private static String name(Side side) {
        return side == Side.CLIENT ? "client" : "server";
    }

    /** Spoken names that end in a consonant: 리슨, 클로징, 핀 웨이트 원. */
    private static String particle(State state) {
        boolean consonant = state == State.LISTEN || state == State.CLOSING || state == State.FIN_WAIT_1;
        return consonant ? "이라고" : "라고";
    }
}
