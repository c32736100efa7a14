/**
 * When to ask again: arithmetic over dates, whatever is being asked.
 *
 * <pre>
 *   Attempt: AnswerSignals ── Grading ──> Grade ── at, Confidence ──> Review
 *                                                                       │  kept for ever, in order: History
 *                                                                       v
 *                    Schedule(Parameters, Weights) ── replays ──> Standing (Card, misses, streak)
 *                                                                       │  with a name and a topic: Item
 *                                                     ┌─────────────────┼──────────────┐
 *                                                     v                 v              v
 *                                                   Queue           Forecast       Retention
 * </pre>
 *
 * <p>Where to start: {@link dev.handshake.memory.Schedule}, then {@link dev.handshake.memory.Queue}.
 *
 * <p>The package is pure. "Now" is an argument, nothing is drawn by lot, and it knows neither lessons nor questions: an
 * item is a name, such as {@code lesson/three-way#4}, and so is its topic. {@code tutor} asks it what comes next, {@code
 * store} and {@code progress} keep its {@link dev.handshake.memory.Attempt}s, {@code author} counts with it. It depends on
 * nothing.
 *
 * <h2>The algorithm</h2>
 *
 * FSRS-6, after open-spaced-repetition's py-fsrs 6.3.1 (MIT) and the algorithm's wiki. {@link dev.handshake.memory.Weights}
 * holds the formulas, {@link dev.handshake.memory.Schedule} the learning steps and the due instants; nothing else knows
 * numbers of the model. No fuzz is added to the intervals: the same history must give the same date, here and in a
 * test, and a learner of a few hundred questions has no wave of cards that needs spreading.
 *
 * <p>A card exists from the first review on. A question never asked has no card, so no field of
 * {@link dev.handshake.memory.Card} is ever absent.
 *
 * <p>Time since the last review counts in whole days of 24 hours, as in the reference, and not in dates: an answer at
 * 23:00 and another at 01:00 are the same day's work. Dates appear only in {@link dev.handshake.memory.Forecast}, which
 * is told the learner's zone.
 *
 * <h2>The reviews are the truth</h2>
 *
 * A card is derived from its reviews: a better algorithm can replay everything. {@link dev.handshake.memory.Standing} is
 * the running sum of such a replay; adding one review to it gives what a replay of all of them gives, which a test holds. A
 * replay costs about a microsecond a review.
 *
 * <h2>The order of a review</h2>
 *
 * {@link dev.handshake.memory.Queue} puts what is due into the order in which it is asked. It is a value: {@code next}
 * leaves the queue as it was and returns the queue that remains. A card that is missed in a review is not put back here;
 * the sitting asks it again at its end. Sorted lists do: 600 cards take about a millisecond, 100,000 about
 * half a second, all of them put in order.
 *
 * <h2>What is not here</h2>
 *
 * Fitting the weights to one learner (the defaults are fitted to many, and a few hundred reviews of one person hardly
 * improve them), and words: the package has no sentence for the learner.
 */
package dev.handshake.memory;
