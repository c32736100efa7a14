package dev.handshake.content.library;

import dev.handshake.content.read.Facts;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lessons teach and what questions test, against all there is: the states, the edges of the state diagram, the facts
 * and the misconceptions.
 *
 * @param taught by lessons: what happens in them as the engine plays them, and what they cite
 * @param tested by questions, of lessons and of quizzes: what is asked about, and what they cite
 * @param misconceptions all of them, in their order
 */
public record Coverage(Part taught, Part tested, Map<String, Misconception> misconceptions) {
    /**
     * What was met.
     *
     * @param states in which an end stood
     * @param transitions that an end made
     * @param facts numbers of facts, {@code F4}
     * @param misconceptions numbers of misconceptions, {@code M01}
     */
    public record Part(Set<State> states, Set<Transition> transitions, Set<String> facts, Set<String> misconceptions) {
        public Part {
            states = Set.copyOf(states);
            transitions = Set.copyOf(transitions);
            facts = Set.copyOf(facts);
            misconceptions = Set.copyOf(misconceptions);
        }
    }

    /** What these lessons teach and, with these quizzes, test. */
    public static Coverage of(Collection<Lesson> lessons, Catalog catalog) {
        CoverageCount taught = new CoverageCount(catalog);
        CoverageCount tested = new CoverageCount(catalog);
        for (Lesson lesson : lessons) {
            taught.lesson(lesson);
            tested.questionsOf(lesson);
        }
        catalog.questions().forEach(tested::question);
        return new Coverage(taught.part(), tested.part(), catalog.misconceptions());
    }

    /** Something there is to teach and to test: its name, and whether it is. */
    public record Item(String name, Text about, boolean isTaught, boolean isTested) {}

    /** The eleven states, in the order of RFC 9293. */
    public List<Item> states() {
        return Arrays.stream(State.values())
                .map(state -> new Item(
                        state.name(), Text.same(""), taught.states.contains(state), tested.states.contains(state)))
                .toList();
    }

    /** The edges of the state diagram, from top to bottom. */
    public List<Item> transitions() {
        return Transition.ALL.stream()
                .map(edge -> new Item(
                        edge.from() + " -> " + edge.to(),
                        Text.same(edge.label()),
                        taught.transitions.contains(edge),
                        tested.transitions.contains(edge)))
                .toList();
    }

    /** The facts, in the order of their numbers. */
    public List<Item> facts() {
        return Facts.all().entrySet().stream()
                .map(fact -> new Item(
                        fact.getKey(),
                        fact.getValue(),
                        taught.facts.contains(fact.getKey()),
                        tested.facts.contains(fact.getKey())))
                .toList();
    }

    /** The misconceptions, in the order of their file. */
    public List<Item> mistakes() {
        return misconceptions.values().stream()
                .map(each -> new Item(
                        each.id(),
                        each.claim(),
                        taught.misconceptions.contains(each.id()),
                        tested.misconceptions.contains(each.id())))
                .toList();
    }
}
