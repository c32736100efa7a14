package dev.handshake.lesson;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is answered to a {@link Question}. Indexes count from 0 in the order of the file, however options were shuffled. */
public sealed interface Reply {
    /** These options of a choice or choices. */
    record Picked(Set<Integer> options) implements Reply {
        public Picked {
            options = Set.copyOf(options);
        }
    }

    /** The statement is true or false, for this reason; -1 where no reason was asked for. */
    record Truth(boolean said, int reason) implements Reply {}

    /** A segment or a state, judged by the engine. */
    record OfEngine(Answer answer) implements Reply {}

    /** The segments in this order, by their index in the scenario. */
    record Ordered(List<Integer> order) implements Reply {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /** This line cannot happen, for this reason. */
    record Spotted(int line, int reason) implements Reply {}

    /** This cause, and then this command; -1 where no command was asked for. */
    record Diagnosed(int cause, int command) implements Reply {}

    /** Free text. */
    record Said(String text) implements Reply {}

    /** As it is kept in the store. */
    default String words() {
        if (this instanceof Picked picked) {
            return new TreeSet<>(picked.options())
                    .stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(","));
        }
        if (this instanceof Truth truth) {
            return truth.said() + (truth.reason() < 0 ? "" : ":" + (truth.reason() + 1));
        }
        if (this instanceof OfEngine engine) {
            return engine.answer().words();
        }
        if (this instanceof Ordered ordered) {
            return ordered.order().stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(","));
        }
        if (this instanceof Spotted spotted) {
            return (spotted.line() + 1) + ":" + (spotted.reason() + 1);
        }
        if (this instanceof Diagnosed diagnosed) {
            return (diagnosed.cause() + 1) + (diagnosed.command() < 0 ? "" : ":" + (diagnosed.command() + 1));
        }
        return ((Said) this).text();
    }
}
