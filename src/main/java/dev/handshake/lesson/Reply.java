package dev.handshake.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is answered to an {@link Exercise}. Indexes count from 0 in the order of the file, however options were shuffled. */
public sealed interface Reply {
    /** What it answers. */
    Exercise question();

    /** This reply where the engine judges it; empty for every other kind. */
    default Optional<OfEngine> ofEngine() {
        return Optional.empty();
    }

    /** As it is kept in the store; positions are counted from 1 there. */
    String words();

    /** These options of a choice or choices. */
    record Picked(Question.OfOptions question, Set<Integer> options) implements Reply {
        public Picked {
            options = Set.copyOf(options);
        }

        @Override
        public String words() {
            return positions(new TreeSet<>(options));
        }
    }

    /** The statement is true or false, for this reason; -1 where no reason was asked for, or not yet. */
    record Truth(Question.TrueFalse question, boolean said, int reason) implements Reply {
        @Override
        public String words() {
            return said + second(reason);
        }
    }

    /** A segment or a state, judged by the engine. */
    record OfEngine(EngineExercise question, Answer answer) implements Reply {
        @Override
        public Optional<OfEngine> ofEngine() {
            return Optional.of(this);
        }

        @Override
        public String words() {
            return answer.words();
        }
    }

    /** The segments in this order, by their index in the scenario. */
    record Ordered(Question.Order question, List<Integer> order) implements Reply {
        public Ordered {
            order = List.copyOf(order);
        }

        @Override
        public String words() {
            return positions(order);
        }
    }

    /** This line cannot happen, for this reason; -1 where it was not asked for, or not yet. */
    record Spotted(Question.SpotError question, int line, int reason) implements Reply {
        @Override
        public String words() {
            return (line + 1) + second(reason);
        }
    }

    /** This cause, and then this command; -1 where no command was asked for, or not yet. */
    record Diagnosed(Question.Diagnose question, int cause, int command) implements Reply {
        @Override
        public String words() {
            return (cause + 1) + second(command);
        }
    }

    /** Free text. */
    record Said(Question.FreeAnswer question, String text) implements Reply {
        @Override
        public String words() {
            return text;
        }
    }

    private static String positions(Collection<Integer> indexes) {
        return indexes.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(","));
    }

    /** The second part of a reply in two parts; nothing where only the first was asked for. */
    private static String second(int index) {
        return index < 0 ? "" : ":" + (index + 1);
    }
}
