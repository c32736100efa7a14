package dev.handshake.lesson;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question of a quiz, an interview or a review. Where the engine can know the answer there is no key: it judges. */
public sealed interface Question extends Exercise {
    /** What every question has. */
    Head head();

    QuestionKind kind();

    /**
     * What every question has.
     *
     * @param id {@code quiz/question}, stable: history hangs on it
     * @param topic for statistics and for interleaving
     * @param level for which interview
     * @param cites ids of facts and misconceptions
     * @param prompt what is asked
     * @param hints the author's hints, the rule first
     */
    record Head(String id, String topic, Level level, List<String> cites, Text prompt, List<Text> hints) {
        public Head {
            cites = List.copyOf(cites);
            hints = List.copyOf(hints);
        }
    }

    /** A question whose answer key its author wrote: it holds all that another program needs to ask it. */
    sealed interface OfAuthor extends Question {}

    /** A question with options of which some are right. */
    sealed interface OfOptions extends OfAuthor {
        /** In the order of the file. */
        List<Option> options();

        /** True where the author's order has a meaning, so that the page does not shuffle it. */
        boolean fixedOrder();

        /** True where more than one may be marked. */
        boolean takesMany();

        @Override
        default List<Option> written() {
            return options();
        }
    }

    /** A question in two parts, asked one after the other: a judgement and its reason, a cause and the next command. */
    sealed interface OfParts extends Question {
        /** The options of the second part; empty where there is only one. */
        List<Option> seconds();

        /**
         * The reply that these two make.
         *
         * @param first index in the first part
         * @param second index in {@link #seconds()}, -1 where there is no second part
         */
        Reply reply(int first, int second);

        @Override
        default List<Option> written() {
            return seconds();
        }
    }

    /** A question about a story that the engine plays, and whose answer the engine knows. */
    sealed interface OfEngine extends Question, EngineExercise {
        Scenario scenario();

        /** The end that is asked about. */
        Side side();

        /** What is asked about it. */
        Step.Ask.Kind asks();

        /** The story with the question at its end: a walk of one stop. */
        default Walk walk() {
            return scenario().asking(asks(), side(), head().prompt(), head().hints());
        }

        @Override
        default Stop.Question stop() {
            return scenario().ask(asks(), side(), head().prompt(), head().hints());
        }
    }

    /** Exactly one option is right. */
    record Choice(Head head, List<Option> options, boolean fixedOrder) implements OfOptions {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.CHOICE;
        }

        @Override
        public boolean takesMany() {
            return false;
        }
    }

    /** One or more options are right; all of them and nothing else has to be marked. */
    record Choices(Head head, List<Option> options, boolean fixedOrder) implements OfOptions {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.CHOICES;
        }

        @Override
        public boolean takesMany() {
            return true;
        }
    }

    /**
     * A statement to judge, and then the reason.
     *
     * @param isTrue whether the statement is true
     * @param misconception of who judges it wrongly, empty for none
     * @param reasons exactly one is right; empty where no reason is asked for
     */
    record TrueFalse(Head head, boolean isTrue, String misconception, List<Option> reasons)
            implements OfParts, OfAuthor {
        public TrueFalse {
            reasons = List.copyOf(reasons);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.TRUE_FALSE;
        }

        @Override
        public List<Option> seconds() {
            return reasons;
        }

        @Override
        public List<String> misconceptions() {
            return Stream.concat(Stream.of(misconception), OfParts.super.misconceptions().stream())
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }

        @Override
        public Reply.Truth reply(int first, int second) {
            return new Reply.Truth(this, first == 0, second);
        }
    }

    /** In which state is this end now? */
    record StateOf(Head head, Scenario scenario, Side side) implements OfEngine {
        @Override
        public QuestionKind kind() {
            return QuestionKind.STATE;
        }

        @Override
        public Step.Ask.Kind asks() {
            return Step.Ask.Kind.NEXT_STATE;
        }
    }

    /** Which segment does this end send next? Picked or built. */
    record SegmentFrom(Head head, Scenario scenario, Side side) implements OfEngine {
        @Override
        public QuestionKind kind() {
            return QuestionKind.SEGMENT;
        }

        @Override
        public Step.Ask.Kind asks() {
            return Step.Ask.Kind.NEXT_SEGMENT;
        }
    }

    /** Which seq and ack does the next segment of this end carry? */
    record NumbersFrom(Head head, Scenario scenario, Side side) implements OfEngine {
        @Override
        public QuestionKind kind() {
            return QuestionKind.NUMBERS;
        }

        @Override
        public Step.Ask.Kind asks() {
            return Step.Ask.Kind.NUMBERS;
        }
    }

    /** Put the segments of the scenario into an order that can happen. */
    record Order(Head head, Scenario scenario) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.ORDER;
        }

        @Override
        public Optional<Scenario> wholeStory() {
            return Optional.of(scenario);
        }
    }

    /**
     * A claimed trace with one line that the engine refuses.
     *
     * @param ends how the two ends stand at the beginning
     * @param lines who sends what, as claimed
     * @param reasons exactly one is right
     */
    record SpotError(Head head, Ends ends, List<Line> lines, List<Option> reasons) implements OfParts {
        /** One line of the claimed trace. */
        public record Line(Side from, Segment segment) {}

        public SpotError {
            lines = List.copyOf(lines);
            reasons = List.copyOf(reasons);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.SPOT_ERROR;
        }

        @Override
        public List<Option> seconds() {
            return reasons;
        }

        @Override
        public Reply.Spotted reply(int first, int second) {
            return new Reply.Spotted(this, first, second);
        }
    }

    /**
     * Output of a tool: what causes it, and which command comes next?
     *
     * @param output as printed, at most 72 columns wide
     * @param causes exactly one is right
     * @param next the second part, where there is one
     */
    record Diagnose(Head head, String output, List<Option> causes, Optional<Command> next)
            implements OfParts, OfAuthor {
        /** Which command comes next? */
        public record Command(Text prompt, List<Option> options) {
            public Command {
                options = List.copyOf(options);
            }
        }

        public Diagnose {
            causes = List.copyOf(causes);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.DIAGNOSE;
        }

        @Override
        public List<Option> written() {
            return Stream.concat(causes.stream(), seconds().stream()).toList();
        }

        @Override
        public List<Option> seconds() {
            return next.map(Command::options).orElse(List.of());
        }

        @Override
        public Reply.Diagnosed reply(int first, int second) {
            return new Reply.Diagnosed(this, first, second);
        }
    }

    /**
     * A question that is answered in free text.
     *
     * @param interview how an interview asks it
     * @param model a model answer
     * @param points what an answer should say
     * @param forbidden ids of misconceptions that an answer must not say
     */
    record FreeAnswer(Head head, InterviewRole interview, Text model, List<Point> points, List<String> forbidden)
            implements OfAuthor {
        public FreeAnswer {
            points = List.copyOf(points);
            forbidden = List.copyOf(forbidden);
        }

        @Override
        public Optional<FreeAnswer> asFreeAnswer() {
            return Optional.of(this);
        }

        /** True where an interview may start here. */
        public boolean root() {
            return interview.root();
        }

        /** How long an answer may take, in seconds. */
        public int seconds() {
            return interview.seconds();
        }

        /** Ids of deeper questions, in order. */
        public List<String> followUps() {
            return interview.followUps();
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.ANSWER;
        }
    }

    /** This question where it is answered in free text; only such a question leads on to others. */
    default Optional<FreeAnswer> asFreeAnswer() {
        return Optional.empty();
    }

    /** The id of the question. */
    default String id() {
        return head().id();
    }

    /** True where it is asked only if another answer leads to it. */
    default boolean isFollowUp() {
        return asFreeAnswer().filter(asked -> !asked.root()).isPresent();
    }

    /** True where an interview may start here. */
    default boolean startsInterview() {
        return asFreeAnswer().filter(FreeAnswer::root).isPresent();
    }

    /** What an answer in free text should say; empty for every other kind. */
    default List<Point> points() {
        return List.of();
    }

    /** The options that its author wrote, of all its parts; empty where the engine or nobody offers any. */
    default List<Option> written() {
        return List.of();
    }

    /** Ids of the misconceptions that an answer to it can show by what its author wrote, each once. */
    default List<String> misconceptions() {
        Stream<String> chosen =
                written().stream().filter(option -> !option.right()).map(Option::misconception);
        return Stream.concat(chosen, forbidden().stream())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** The state that is asked for; empty for what is about none. */
    default Optional<State> askedState() {
        return asEngineExercise()
                .map(EngineExercise::stop)
                .filter(stop -> stop.kind() == Step.Ask.Kind.NEXT_STATE)
                .map(Stop.Question::state);
    }

    /** The story all of which it asks about; empty for what asks about one moment, or is not about a story. */
    default Optional<Scenario> wholeStory() {
        return Optional.empty();
    }

    /** Ids of the misconceptions that an answer in free text must not say; empty for every other kind. */
    default List<String> forbidden() {
        return List.of();
    }

    @Override
    default Text prompt() {
        return head().prompt();
    }

    @Override
    default List<Text> hints() {
        return head().hints();
    }
}
