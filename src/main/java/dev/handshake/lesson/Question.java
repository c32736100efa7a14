package dev.handshake.lesson;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.util.List;
import java.util.Optional;

/**
 * A question of a quiz, an interview or a review. State, segment, numbers, order and spot-error carry no answer key: the
 * engine judges them and makes their distractors.
 */
public sealed interface Question {
    /** What every question has. */
    Head head();

    /** The kind in one kebab-case word, as a quiz file's {@code type} and the store write it: {@code true-false}. */
    String kind();

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

    /** Exactly one option is right. */
    record Choice(Head head, List<Option> options, boolean fixedOrder) implements Question {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "choice";
        }
    }

    /** One or more options are right; all of them and nothing else has to be marked. */
    record Choices(Head head, List<Option> options, boolean fixedOrder) implements Question {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "choices";
        }
    }

    /**
     * A statement to judge, and then the reason.
     *
     * @param isTrue whether the statement is true
     * @param misconception of who judges it wrongly, empty for none
     * @param reasons exactly one is right; empty where no reason is asked for
     */
    record TrueFalse(Head head, boolean isTrue, String misconception, List<Option> reasons) implements Question {
        public TrueFalse {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String kind() {
            return "true-false";
        }
    }

    /** In which state is this end now? */
    record StateOf(Head head, Scenario scenario, Side side) implements Question {
        @Override
        public String kind() {
            return "state";
        }
    }

    /** Which segment does this end send next? Picked or built. */
    record SegmentFrom(Head head, Scenario scenario, Side side) implements Question {
        @Override
        public String kind() {
            return "segment";
        }
    }

    /** Which seq and ack does the next segment of this end carry? */
    record NumbersFrom(Head head, Scenario scenario, Side side) implements Question {
        @Override
        public String kind() {
            return "numbers";
        }
    }

    /** Put the segments of the scenario into an order that can happen. */
    record Order(Head head, Scenario scenario) implements Question {
        @Override
        public String kind() {
            return "order";
        }
    }

    /**
     * A claimed trace with one line that the engine refuses.
     *
     * @param ends how the two ends stand at the beginning
     * @param lines who sends what, as claimed
     * @param reasons exactly one is right
     */
    record SpotError(Head head, Ends ends, List<Line> lines, List<Option> reasons) implements Question {
        /** One line of the claimed trace. */
        public record Line(Side from, Segment segment) {}

        public SpotError {
            lines = List.copyOf(lines);
            reasons = List.copyOf(reasons);
        }

        @Override
        public String kind() {
            return "spot-error";
        }
    }

    /**
     * Output of a tool: what causes it, and which command comes next?
     *
     * @param output as printed, at most 72 columns wide
     * @param causes exactly one is right
     * @param next the second part, where there is one
     */
    record Diagnose(Head head, String output, List<Option> causes, Optional<Command> next) implements Question {
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
        public String kind() {
            return "diagnose";
        }
    }

    /**
     * An interview question, answered in free text.
     *
     * @param root true where an interview may start here
     * @param seconds how long an answer may take
     * @param model a model answer
     * @param points what an answer should say
     * @param forbidden ids of misconceptions that an answer must not say
     * @param followUps ids of deeper questions, in order
     */
    record FreeAnswer(
            Head head,
            boolean root,
            int seconds,
            Text model,
            List<Point> points,
            List<String> forbidden,
            List<String> followUps)
            implements Question {
        public FreeAnswer {
            points = List.copyOf(points);
            forbidden = List.copyOf(forbidden);
            followUps = List.copyOf(followUps);
        }

        @Override
        public String kind() {
            return "answer";
        }
    }

    /** The id of the question. */
    default String id() {
        return head().id();
    }
}
