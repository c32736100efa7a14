/**
 * Judges sentences by the engine: what an answer in free text states about segments, states, numbers and their order is asked of
 * TCP itself, in every world that the scene can come to.
 *
 * <p>{@code SentenceReader} takes {@link dev.handshake.lesson.claim.Proposition}s from the clauses that {@code lesson.rubric} reads;
 * {@code ClaimJudge} asks {@code PlotSearch} whether they hold in all worlds, in some or in none. A {@code Plot} is what the two
 * applications are up to, {@code PlotWorlds} explores it once, when it is first asked for. A {@code Scope} says which plots a
 * sentence may mean: a client that opens and an end that closes first, unless question or answer speak of something else.
 *
 * <p><b>A right sentence is never refuted.</b> What is said loosely is taken loosely (an ACK may ride on a SYN, "then" may be later),
 * and what may be meant of another scene (a proxy, a reboot, an old segment, "if it were two steps") is not judged at all. A test holds
 * this over all model answers, points, refutations and the labelled right answers.
 *
 * <p>Where to start: {@link dev.handshake.lesson.claim.Claims}. {@code lesson.judge} enters and puts what is refuted
 * into the marked answer. A new kind of proposition is a compile error in {@code ClaimJudge}.
 */
package dev.handshake.lesson.claim;
