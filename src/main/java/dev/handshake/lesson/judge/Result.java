package dev.handshake.lesson.judge;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.rubric.MarkedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said to a {@link Reply}. */
public sealed interface Result {
    /** True where nothing is wrong and nothing that has to be there is missing. */
    boolean right();

    /** Ids of the misconceptions that the reply shows. */
    List<String> misconceptions();

    /**
     * Options were marked.
     *
     * @param chosen the marked ones, in the order of the file
     * @param missed right ones that were not marked
     */
    record OfOptions(boolean right, List<Option> chosen, List<Option> missed) implements Result {
        public OfOptions {
            chosen = List.copyOf(chosen);
            missed = List.copyOf(missed);
        }

        @Override
        public List<String> misconceptions() {
            return named(chosen);
        }
    }

    /**
     * A first part and a second part: a judgement and its reason, a cause and the next command, a line and what is wrong
     * with it.
     *
     * @param firstRight whether the first part is right
     * @param first the option of the first part; empty where it is no option (true or false, a line)
     * @param second the option of the second part; empty where there is none
     * @param own the misconception of the first part, empty for none
     */
    record OfParts(boolean firstRight, Optional<Option> first, Optional<Option> second, String own) implements Result {
        @Override
        public boolean right() {
            return firstRight && second.map(Option::right).orElse(true);
        }

        @Override
        public List<String> misconceptions() {
            List<Option> options = new ArrayList<>();
            first.ifPresent(options::add);
            second.ifPresent(options::add);
            List<String> ids = new ArrayList<>(named(options));
            if (!own.isEmpty() && !ids.contains(own)) {
                ids.add(0, own);
            }
            return ids;
        }
    }

    /** The engine has spoken. */
    record OfEngine(Verdict verdict) implements Result {
        @Override
        public boolean right() {
            return verdict.right();
        }

        @Override
        public List<String> misconceptions() {
            String id = verdict.slip().misconception();
            return id.isEmpty() ? List.of() : List.of(id);
        }
    }

    /**
     * Segments were put in order.
     *
     * @param possible how many of them, from the first on, can leave in that order
     * @param all how many there are
     */
    record OfOrder(int possible, int all) implements Result {
        @Override
        public boolean right() {
            return possible == all;
        }

        @Override
        public List<String> misconceptions() {
            return List.of();
        }
    }

    /** Free text was marked. */
    record OfText(MarkedAnswer marked) implements Result {
        @Override
        public boolean right() {
            return marked.complete();
        }

        @Override
        public List<String> misconceptions() {
            return marked.said().stream().map(Misconception::id).toList();
        }
    }

    private static List<String> named(List<Option> options) {
        return options.stream()
                .filter(o -> !o.right())
                .map(Option::misconception)
                .filter(m -> !m.isEmpty())
                .distinct()
                .toList();
    }
}
