/**
 * The engine: RFC 9293 as values and functions. It is the oracle of the whole program: no answer is judged, no lesson
 * checked and no explanation given by anything else. {@code lesson}, {@code tutor}, {@code
 * view}, {@code content} and {@code author} may enter; the package itself depends on nothing.
 *
 * <pre>
 *   Event ──┐
 *           ├─> Rules.step ──> Outcome (next Tcb, segments that leave, signals, result of the call, Rule why)
 *   Tcb ────┘
 *
 *   Move ──> Duel.play ──> Played (next Duel, story of Happenings)     two Hosts, a wire, a virtual clock
 *   Duel, Side ──> Legal.next ──> every segment that this end may send next, and why
 * </pre>
 *
 * <h2>How to read it</h2>
 *
 * <ol>
 *   <li>{@link State}, {@link Segment} and {@link Tcb}: the nouns, in
 *       the RFC's own words. {@link Seq} is the one place that knows that numbers wrap.
 *   <li>{@link Event}: what can happen to one end. A user call ({@link Event.Call}), a segment, a timeout, nothing else.
 *   <li>{@link Rules}, with section 3.10 of the RFC beside it: the methods follow its paragraphs in order.
 *       It is the only long file here, because it is a table; read {@code step}, then the method of the state in question.
 *   <li>{@link Rule}: why. An outcome names the rule that decided it, a rule its section and its sentence in
 *       two languages, so what is explained is what was done.
 *   <li>{@link Host} and {@link Duel}: one end with its timers, and two of them with a wire that delivers, loses, repeats
 *       and reorders, and on which a third party may put any segment ({@link Move.Inject}). A {@link Move} makes a new world,
 *       so undo is keeping the old one; a {@link Happening} is one line of what came of it.
 *   <li>{@link Transition}: the state diagram as it is drawn, for pages and for tests. It decides nothing.
 * </ol>
 *
 * <p>{@code tcp.listener} has what RFC 9293 does not: one socket for many callers, with the queues of Linux. {@code
 * tcp.trace} plays scripts from files through the same engine and compares.
 *
 * <h2>What is never here</h2>
 *
 * No clock, no randomness, no thread, no input or output, and no library. Time is a number of milliseconds in
 * {@link Duel}; an initial sequence number is given with the TCB or with the OPEN. (3.4.1 wants a fresh one
 * for every connection. The engine keeps the one that it is given, so a second connection is opened with another one.)
 * Every function is total: an event that means nothing in a state is a rule of its own, not an exception.
 *
 * <h2>Where RFC 9293 contradicts itself, or leaves something open</h2>
 *
 * <table>
 *   <caption>The choices made</caption>
 *   <tr><th>Situation</th><th>The two readings</th><th>Here</th></tr>
 *   <tr><td>SYN,ACK that completes a simultaneous open</td><td>Figure 7 opens; the window check of 3.10.7.4 drops it, as it
 *       starts at IRS</td><td>Figure 7. Linux also answers it with an ACK.</td></tr>
 *   <tr><td>FIN again in TIME_WAIT</td><td>3.10.7.4, eighth, acknowledges it and restarts 2MSL; the window check, first,
 *       has dropped it already</td><td>acknowledged, and 2MSL restarts</td></tr>
 *   <tr><td>Unacceptable ACK in SYN_RECEIVED</td><td>its own paragraph and 3.5.2 send a RST; MAY-12 sends an ACK</td>
 *       <td>RST</td></tr>
 *   <tr><td>The end that aborts</td><td>3.10.5: CLOSED; Figure 5, note 3: TIME_WAIT</td><td>CLOSED, as Linux</td></tr>
 *   <tr><td>SYN again in SYN_RECEIVED</td><td>the window check sends a bare ACK; stacks repeat their SYN,ACK</td>
 *       <td>the bare ACK in {@code Rules}; the SYN,ACK in {@code Listener}, which shows Linux</td></tr>
 *   <tr><td>A second FIN</td><td>3.10.7.4, eighth, would count it; no octet can follow a FIN</td><td>ignored</td></tr>
 *   <tr><td>CLOSE in SYN_RECEIVED</td><td>FIN_WAIT_1 with the SYN not acknowledged; what an ACK of the SYN alone then means
 *       is not said</td><td>SND.UNA advances, the state stays</td></tr>
 *   <tr><td>RST in SYN_SENT under RFC 5961</td><td>must equal RCV.NXT, which does not exist yet</td>
 *       <td>the ACK alone decides (3.5.3)</td></tr>
 *   <tr><td>Text out of order</td><td>MAY-13: an ACK may be sent</td><td>sent</td></tr>
 * </table>
 *
 * <p>Exploring the worlds showed what the choice about CLOSE in SYN_RECEIVED costs: that end no longer answers a wrong ACK
 * with a RST, so with a peer in an older connection it exchanges ACKs for ever, until a user timeout. It also showed the one
 * state that no retransmission gets out of: FIN_WAIT_2, when the peer has forgotten the connection. No other trap was found,
 * and none between the two ends of one connection.
 *
 * <h2>How to add a rule</h2>
 *
 * <ol>
 *   <li>Add the constant to {@code Rule}: section, Korean sentence, English sentence. No sequence numbers in the sentence.
 *   <li>Decide it in {@code Rules}, in the paragraph of the RFC where it belongs, and return the constant. No switch over
 *       {@code State}, {@code Event}, {@code Move} or {@code Happening} has a default: a new case stops the build at every
 *       place that has to decide about it.
 *   <li>Run the tests of this package. The transition table and the vectors say where behaviour has changed, the laws in
 *       {@code Law} say what must not. A new invariant is one line there, with the situation in which it applies: a law whose
 *       situation never occurs fails.
 *   <li>Where Linux does otherwise, say so in a comment beside the line, and teach it in a lesson.
 * </ol>
 *
 * <h2>How it is held</h2>
 *
 * Recorded traces and vectors (with initial numbers around 2^31 and 2^32 too), a transition table, and an exploration of every
 * world that two ends and a bad wire can reach: what always holds, what sometimes happens, and that it always ends.
 * {@code MUTANTS.md} beside the tests tells which changes to this package no test notices, and why.
 */
package dev.handshake.tcp;
