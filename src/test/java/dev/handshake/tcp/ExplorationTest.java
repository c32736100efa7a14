package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tcp.Exploration.Bounds;
import dev.handshake.tcp.Exploration.World;
import dev.handshake.tcp.Law.Both;
import dev.handshake.tcp.Worlds.Act;
import dev.handshake.tcp.Worlds.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every world that two ends and a bad wire can reach: what always holds, what sometimes happens, and that it always ends.
 *
 * <p>Three explorations, each deep where the others are shallow: applications that talk over a wire that fails once; a wire
 * that fails twice while an application crashes, aborts or gives up; and a second connection between the same two ends, with
 * the segments of the first still on the way.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorationTest {
    private static final Bounds TALK = new Bounds(1, 1, 1, 0, 3);
    private static final Bounds TROUBLE = new Bounds(1, 0, 2, 1, 3);
    private static final Bounds AGAIN = new Bounds(2, 0, 0, 1, 2);

    private final Worlds worlds = new Worlds();
    private final List<Exploration> explorations = new ArrayList<>();
    private Endings.Outcome endings;
    /** Each pair of ends that occurs, with a story that leads to it. */
    private final Map<Both, Story> pairs = new LinkedHashMap<>();

    private record Story(Exploration exploration, int place) {
        @Override
        public String toString() {
            return exploration.story(place);
        }
    }

    @BeforeAll
    void explore() {
        for (Bounds bounds : List.of(TALK, TROUBLE, AGAIN)) {
            Exploration exploration = Exploration.of(worlds, bounds);
            explorations.add(exploration);
            LongPlaces met = new LongPlaces();
            exploration.forEach((world, place) -> {
                boolean empty = worlds.wire(world.wire()).isEmpty();
                long pair = (long) world.client() << 32 | world.server() << 1 | (empty ? 1 : 0);
                if (met.put(pair, 0)) {
                    pairs.putIfAbsent(both(world), new Story(exploration, place));
                }
            });
            System.out.println(bounds + ": " + exploration.size() + " worlds, " + exploration.moves() + " moves");
        }
        System.out.println("in all: " + worlds.allEnds().size() + " ends, "
                + worlds.allTurns().size() + " turns, " + pairs.size() + " pairs of ends");
    }

    private Both both(World world) {
        return new Both(
                worlds.end(world.client()).tcb(),
                worlds.end(world.server()).tcb(),
                worlds.wire(world.wire()).isEmpty());
    }

    // ---------------------------------------------------------------- always

    @TestFactory
    Stream<DynamicTest> always_at_one_end() {
        List<Tcb> ends = worlds.allEnds().stream().map(Worlds.End::tcb).toList();
        return Law.OF_AN_END.stream().map(law -> test(law, ends));
    }

    @TestFactory
    Stream<DynamicTest> always_when_something_happens() {
        return Law.OF_A_TURN.stream().map(law -> test(law, worlds.allTurns()));
    }

    @TestFactory
    Stream<DynamicTest> always_between_the_two_ends() {
        List<Both> all = new ArrayList<>(pairs.keySet());
        pairs.keySet().forEach(both -> all.add(both.swapped()));
        return Law.OF_BOTH_ENDS.stream()
                .map(law -> DynamicTest.dynamicTest(law.words(), () -> {
                    assertThat(all).as("the situation occurs").anyMatch(law.given());
                    assertThat(all.stream().filter(law::isBrokenBy).findFirst().map(this::storyOf))
                            .isEmpty();
                }));
    }

    private Story storyOf(Both both) {
        Story story = pairs.get(both);
        return story != null ? story : pairs.get(both.swapped());
    }

    private static <T> DynamicTest test(Law<T> law, List<T> subjects) {
        return DynamicTest.dynamicTest(law.words(), () -> {
            assertThat(subjects).as("the situation occurs").anyMatch(law.given());
            assertThat(subjects.stream().filter(law::isBrokenBy).findFirst()).isEmpty();
        });
    }

    // ---------------------------------------------------------------- sometimes

    /** Which pairs of states two ends are ever in: yes where some story leads there. */
    @Test
    void sometimes_every_pair_of_states_but_these() {
        Set<String> never = new TreeSet<>();
        for (State client : State.values()) {
            for (State server : State.values()) {
                if (pairs.keySet().stream()
                        .noneMatch(
                                b -> b.client().state() == client && b.server().state() == server)) {
                    never.add(client + " " + server);
                }
            }
        }
        // A peer still ESTABLISHED has sent no FIN, so nobody can have taken one; nor has it taken one, so no FIN of
        // ours can
        // be acknowledged. Two ends that both took the other's FIN first do not exist. (With more in flight at once,
        // the
        // end of a second connection comes to be CLOSING while its peer is in LAST_ACK of the first.)
        assertThat(never)
                .isEqualTo(eachWay(
                        "ESTABLISHED FIN_WAIT_2",
                        "ESTABLISHED CLOSE_WAIT",
                        "ESTABLISHED CLOSING",
                        "ESTABLISHED LAST_ACK",
                        "ESTABLISHED TIME_WAIT",
                        "CLOSE_WAIT CLOSE_WAIT",
                        "CLOSE_WAIT CLOSING",
                        "CLOSE_WAIT LAST_ACK",
                        "CLOSE_WAIT TIME_WAIT",
                        "FIN_WAIT_2 FIN_WAIT_2",
                        "FIN_WAIT_2 TIME_WAIT",
                        "LAST_ACK LAST_ACK",
                        "CLOSING LAST_ACK"));
    }

    private static Set<String> eachWay(String... pairs) {
        Set<String> all = new TreeSet<>();
        for (String pair : pairs) {
            String[] states = pair.split(" ");
            all.add(pair);
            all.add(states[1] + " " + states[0]);
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> sometimes_both_ends_of_one_connection_are() {
        return Stream.of(
                        "ESTABLISHED ESTABLISHED",
                        "FIN_WAIT_1 ESTABLISHED",
                        "FIN_WAIT_1 FIN_WAIT_1",
                        "FIN_WAIT_1 CLOSE_WAIT",
                        "FIN_WAIT_1 LAST_ACK",
                        "FIN_WAIT_1 CLOSING",
                        "FIN_WAIT_2 CLOSE_WAIT",
                        "FIN_WAIT_2 LAST_ACK",
                        "CLOSING CLOSING",
                        "CLOSING TIME_WAIT",
                        "TIME_WAIT TIME_WAIT",
                        "TIME_WAIT LAST_ACK")
                .map(pair -> sometimes(pair, Both::areOneConnection));
    }

    @TestFactory
    Stream<DynamicTest> sometimes_while_opening() {
        return Stream.of(
                        "SYN_SENT LISTEN",
                        "SYN_SENT CLOSED",
                        "SYN_SENT SYN_SENT",
                        "SYN_SENT SYN_RECEIVED",
                        "SYN_RECEIVED SYN_RECEIVED",
                        "ESTABLISHED SYN_RECEIVED",
                        "FIN_WAIT_1 SYN_RECEIVED",
                        "ESTABLISHED SYN_SENT")
                .map(pair -> sometimes(pair, both -> true));
    }

    /** One end has lost the connection, nothing is in flight that could tell the other. */
    @TestFactory
    Stream<DynamicTest> sometimes_half_open_in_silence() {
        return Stream.of(
                        "ESTABLISHED CLOSED",
                        "ESTABLISHED LISTEN",
                        "SYN_RECEIVED CLOSED",
                        "SYN_RECEIVED LISTEN",
                        "FIN_WAIT_1 CLOSED",
                        "FIN_WAIT_2 CLOSED",
                        "CLOSE_WAIT CLOSED",
                        "CLOSING CLOSED",
                        "LAST_ACK CLOSED",
                        "TIME_WAIT CLOSED")
                .map(pair -> sometimes(pair, Both::wireIsEmpty));
    }

    private DynamicTest sometimes(String pair, Predicate<Both> where) {
        String[] states = pair.split(" ");
        State one = State.valueOf(states[0]);
        State other = State.valueOf(states[1]);
        return DynamicTest.dynamicTest(pair, () -> assertThat(pairs.keySet())
                .anyMatch(b ->
                        where.test(b) && b.client().state() == one && b.server().state() == other)
                .anyMatch(b -> where.test(b)
                        && b.client().state() == other
                        && b.server().state() == one));
    }

    // ---------------------------------------------------------------- the state diagram

    @TestFactory
    Stream<DynamicTest> every_edge_of_the_diagram_is_taken() {
        return Transition.ALL.stream()
                .map(edge -> DynamicTest.dynamicTest(
                        edge.from() + " to " + edge.to() + ": " + edge.label(),
                        () -> assertThat(worlds.allTurns()).anyMatch(turn -> isDrawn(turn, edge))));
    }

    private static boolean isDrawn(Turn turn, Transition edge) {
        return turn.meets().state() == edge.from()
                && turn.after() == edge.to()
                && happens(turn, edge.event())
                && leaves(turn, edge.sends());
    }

    private static boolean happens(Turn turn, String event) {
        Segment arrived = turn.arrived();
        return switch (event) {
            case "active OPEN" -> turn.act() == Act.OPEN_ACTIVE;
            case "passive OPEN" -> turn.act() == Act.OPEN_PASSIVE;
            case "CLOSE" -> turn.act() == Act.CLOSE;
            case "SEND" -> turn.act() == Act.SEND;
            case "2MSL" -> turn.act() == Act.TWO_MSL;
            case "SYN" -> arrived != null && arrived.flagText().equals("SYN");
            case "SYN,ACK" -> arrived != null && arrived.flagText().equals("SYN,ACK");
            case "RST" -> arrived != null && arrived.rst();
            case "FIN" -> arrived != null && arrived.fin();
            case "ACK of SYN" ->
                arrived != null && arrived.ack() == turn.meets().iss() + 1;
            case "ACK of FIN" -> arrived != null && !arrived.fin() && acksFin(turn);
            case "FIN, ACK of FIN" -> arrived != null && arrived.fin() && acksFin(turn);
            default -> throw new AssertionError("an event that the diagram has no test for: " + event);
        };
    }

    private static boolean acksFin(Turn turn) {
        return turn.meets().finSent() && turn.arrived().ack() == turn.meets().finSeq() + 1;
    }

    private static boolean leaves(Turn turn, String sends) {
        String wanted = sends.equals("FIN") ? "FIN,ACK" : sends;
        return turn.sent()
                .map(Segment::flagText)
                .collect(Collectors.joining(" "))
                .equals(wanted);
    }

    /** Every change of state is an edge of the diagram, or one of the few that its notes and 3.10 add. */
    @Test
    void nothing_leaves_the_diagram_but_resets_aborts_and_two_edges_at_once() {
        Set<String> beyond = new TreeSet<>();
        for (Turn turn : worlds.allTurns()) {
            State before = turn.meets().state();
            boolean drawn =
                    Transition.ALL.stream().anyMatch(edge -> edge.from() == before && edge.to() == turn.after());
            if (before != turn.after() && !drawn) {
                String what = turn.act() != null
                        ? turn.act().name()
                        : turn.arrived().rst() ? "RST" : turn.arrived().flagText();
                beyond.add(before + " " + what + " " + turn.after());
            }
        }
        Set<String> allowed = new TreeSet<>();
        for (State state : State.values()) {
            if (!Worlds.connected(state)) {
                continue;
            }
            for (Act end : List.of(Act.ABORT, Act.CRASH, Act.USER_TIMEOUT)) {
                allowed.add(state + " " + end + " CLOSED");
            }
            allowed.add(state + " RST CLOSED");
        }
        // The diagram draws these edges already, for other events.
        for (String drawn : List.of("SYN_SENT", "LAST_ACK", "TIME_WAIT")) {
            allowed.removeIf(line -> line.startsWith(drawn + " "));
        }
        // The segment that acknowledges our SYN also carries the peer's FIN: two edges in one step.
        allowed.add("SYN_RECEIVED FIN,ACK CLOSE_WAIT");
        // The same, while CLOSE was waiting for data to leave.
        allowed.add("SYN_RECEIVED FIN,ACK CLOSING");
        assertThat(beyond).isEqualTo(allowed);
    }

    // ---------------------------------------------------------------- eventually

    /**
     * Without the user timeout there are two traps, both between ends that are no longer, or never were, the ends of one
     * connection. FIN_WAIT_2 has no timer of its own (Linux gives an orphan 60 s): when its peer forgets, it waits for ever.
     * And who calls CLOSE in SYN_RECEIVED leaves the state in which a wrong ACK is answered with a RST: a peer that is still
     * in an older connection then acknowledges the wrong SYN for ever.
     */
    @Test
    void without_the_user_timeout_only_ends_that_are_not_one_connection_are_ever_trapped() {
        Endings.Outcome outcome = endings();
        report(outcome);
        List<Both> trapped = outcome.traps().stream().map(this::both).distinct().toList();
        assertThat(trapped).noneMatch(Both::areOneConnection);
        assertThat(trapped).filteredOn(ExplorationTest::forgotten).isNotEmpty();
        assertThat(trapped).filteredOn(ExplorationTest::closedTooEarly).isNotEmpty();
        assertThat(trapped)
                .filteredOn(both -> !forgotten(both) && !closedTooEarly(both))
                .isEmpty();
    }

    private Endings.Outcome endings() {
        if (endings == null) {
            endings = Endings.of(worlds, explorations);
        }
        return endings;
    }

    private static boolean forgotten(Both both) {
        return waitsForFin(both.client()) && !Worlds.connected(both.server().state())
                || waitsForFin(both.server()) && !Worlds.connected(both.client().state());
    }

    private static boolean waitsForFin(Tcb tcb) {
        return tcb.state() == State.FIN_WAIT_1 || tcb.state() == State.FIN_WAIT_2;
    }

    private static boolean closedTooEarly(Both both) {
        return synUnacknowledgedAfterClose(both.client()) || synUnacknowledgedAfterClose(both.server());
    }

    private static boolean synUnacknowledgedAfterClose(Tcb tcb) {
        return (tcb.state() == State.FIN_WAIT_1 || tcb.state() == State.CLOSING) && tcb.sndUna() == tcb.iss();
    }

    @Test
    void once_the_user_timeout_ends_those_every_world_ends_in_closed_or_listen() {
        Endings.Outcome outcome = Endings.of(
                worlds,
                endings().traps(),
                (end, wireIsEmpty) ->
                        synUnacknowledgedAfterClose(end) || wireIsEmpty && end.state() == State.FIN_WAIT_2);
        report(outcome);
        assertThat(outcome.traps()).isEmpty();
    }

    private static void report(Endings.Outcome outcome) {
        System.out.println("endings: " + outcome.worlds() + " worlds, at most " + outcome.longest()
                + " moves from the end, " + outcome.traps().size() + " traps");
    }
}
