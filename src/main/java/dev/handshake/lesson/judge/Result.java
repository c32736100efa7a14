package dev.handshake.lesson.judge;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.rubric.MarkedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is to be said to a {@link Reply}. */
public sealed interface Result {
    /** What was judged. */
    Reply reply();

    /** True where nothing is wrong and nothing that has to be there is missing. */
    boolean right();

    /** True where its first part is right, of which the second one is asked; the whole, where it has no parts. */
    default boolean firstRight() {
        return right();
    }

    /** Ids of the misconceptions that the reply shows. */
    List<String> misconceptions();

    /** This result where the engine judged; empty for every other kind. */
    default Optional<OfEngine> ofEngine() {
        return Optional.empty();
    }

    /** Name of the kind of mistake, where the engine named one; else empty. */
    default String slip() {
        return "";
    }

    /** Options were marked. */
    record OfOptions(Reply.Picked reply) implements Result {
        @Override
        public boolean right() {
            List<Option> chosen = chosen();
            return !chosen.isEmpty() && chosen.stream().allMatch(Option::right) && missed().isEmpty();
        }

        /** The marked ones, in the order of the file. */
        public List<Option> chosen() {
            return options(true);
        }

        /** Right ones that were not marked, in the order of the file. */
        public List<Option> missed() {
            return options(false).stream().filter(Option::right).toList();
        }

        private List<Option> options(boolean marked) {
            List<Option> options = reply.question().options();
            return IntStream.range(0, options.size())
                    .filter(i -> reply.options().contains(i) == marked)
                    .mapToObj(options::get)
                    .toList();
        }

        @Override
        public List<String> misconceptions() {
            return named(chosen());
        }
    }

    /**
     * A first part and a second part: a judgement and its reason, a cause and the next command, a line and what is wrong. Who
     * misses the first one is not asked the second one.
     */
    sealed interface OfParts extends Result {
        @Override
        boolean firstRight();

        /** The option of the second part; empty where there is none, or it was not asked for. */
        Optional<Option> second();

        @Override
        default boolean right() {
            return firstRight() && second().map(Option::right).orElse(true);
        }
    }

    /** A statement was judged. */
    record OfTruth(Reply.Truth reply) implements OfParts {
        @Override
        public boolean firstRight() {
            return reply.said() == reply.question().isTrue();
        }

        @Override
        public Optional<Option> second() {
            return option(reply.question().reasons(), reply.reason());
        }

        /** Judging the statement wrongly shows a misconception of its own, which stands before that of the reason. */
        @Override
        public List<String> misconceptions() {
            Stream<String> own =
                    Stream.of(reply.question().misconception()).filter(id -> !firstRight() && !id.isEmpty());
            return Stream.concat(own, named(second().stream().toList()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** A cause was named, and perhaps the next command. */
    record OfDiagnosis(Reply.Diagnosed reply) implements OfParts {
        @Override
        public boolean firstRight() {
            return cause().right();
        }

        public Option cause() {
            return reply.question().causes().get(reply.cause());
        }

        @Override
        public Optional<Option> second() {
            return option(reply.question().seconds(), reply.command());
        }

        @Override
        public List<String> misconceptions() {
            return named(Stream.concat(Stream.of(cause()), second().stream()).toList());
        }
    }

    /**
     * A line was named that cannot happen.
     *
     * @param refused index of the line that the engine refuses
     */
    record OfSpot(Reply.Spotted reply, int refused) implements OfParts {
        @Override
        public boolean firstRight() {
            return reply.line() == refused;
        }

        @Override
        public Optional<Option> second() {
            return option(reply.question().reasons(), reply.reason());
        }

        @Override
        public List<String> misconceptions() {
            return named(second().stream().toList());
        }
    }

    /** The engine has spoken. */
    record OfEngine(Reply.OfEngine reply, Verdict verdict) implements Result {
        @Override
        public Optional<OfEngine> ofEngine() {
            return Optional.of(this);
        }

        @Override
        public boolean right() {
            return verdict.right();
        }

        @Override
        public List<String> misconceptions() {
            String id = verdict.slip().misconception();
            return id.isEmpty() ? List.of() : List.of(id);
        }

        @Override
        public String slip() {
            return verdict.slip() == Mistake.NONE ? "" : verdict.slip().name();
        }
    }

    /**
     * Segments were put in order.
     *
     * @param possible how many of them, from the first on, can leave in that order
     */
    record OfOrder(Reply.Ordered reply, int possible) implements Result {
        @Override
        public boolean right() {
            return possible == reply.order().size();
        }

        @Override
        public List<String> misconceptions() {
            return List.of();
        }
    }

    /** Free text was marked. */
    record OfText(Reply.Said reply, MarkedAnswer marked) implements Result {
        @Override
        public boolean right() {
            return marked.complete();
        }

        /** The same with ticks that the learner turned round. */
        public OfText with(MarkedAnswer corrected) {
            return new OfText(reply, corrected);
        }

        @Override
        public List<String> misconceptions() {
            return marked.said().stream().map(Misconception::id).toList();
        }
    }

    private static Optional<Option> option(List<Option> options, int index) {
        return index < 0 || index >= options.size() ? Optional.empty() : Optional.of(options.get(index));
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
