/**
 * What all answers so far say: how well each question is remembered, which follow-ups are open, and the figures.
 *
 * <p>Answers are {@code memory.Attempt}s, oldest first; corrections are applied and what was undone is not among them. {@link
 * dev.handshake.tutor.stats.AnswerReplay} makes cards and open follow-ups of them, for the answer of this minute and for all
 * that were read at the start in the same way, so a start knows what the run before it knew. {@link
 * dev.handshake.tutor.stats.StatisticsCount} counts what the page of statistics shows.
 *
 * <p>Where to start: {@code AnswerReplay}. {@code tutor.asking}, {@code progress}, {@code author.report} and {@code cli}
 * enter; it knows {@code tutor.model}, {@code lesson}, {@code memory} and {@code tcp}.
 */
package dev.handshake.tutor.stats;
