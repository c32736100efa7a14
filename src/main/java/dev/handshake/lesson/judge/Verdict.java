package dev.handshake.lesson.judge;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Counter;
import dev.handshake.tcp.Rule;
import java.util.Optional;

/**
 * What the engine says to an answer.
 *
 * @param right true where RFC 9293 allows it
 * @param given the answer
 * @param slip what kind of mistake it is, {@link Mistake#NONE} for a right one
 * @param rule the rule to show: the one that the answer broke, or the one that makes it right
 * @param counter what would have followed; empty for a right answer and for states
 * @param aside true where the answer is legal but the lesson goes another way
 */
public record Verdict(boolean right, Answer given, Mistake slip, Rule rule, Optional<Counter> counter, boolean aside) {}
