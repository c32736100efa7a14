/**
 * A learner's session: what it loads, keeps, resumes and counts, whatever it is shown on and wherever it is stored.
 *
 * <pre>
 *   tutor ── Effect ──> SessionKeeper ── Row ──> Journal ── one thread, retries ──> ProgressStore
 *   tutor <── Msg ──── Door     └── LoadedProgress <── Snapshot ──┘
 * </pre>
 *
 * <p>Start with {@link dev.handshake.progress.SessionKeeper}: it is given a {@link dev.handshake.progress.LearnerId}, a clock,
 * the questions, a way to open a {@link dev.handshake.progress.ProgressStore} and a door to the tutor. It holds nothing that
 * belongs to the process, so two sessions do not know of each other. SQLite, in {@code store}, is one implementation of the
 * store; another one keeps many learners on a server.
 *
 * <p>A {@link dev.handshake.progress.Row} is refused where it could not be read again; what comes out of a file of a
 * stranger's goes through the same checks. What the tutor is told of the past is made in
 * {@link dev.handshake.progress.LoadedProgress}, out of the attempts as they count now: nothing that can be counted is stored.
 *
 * <p>The command line comes in here to start a session and to count one for {@code stats} and {@code plan}; the store, to
 * implement the port. This package knows neither.
 */
package dev.handshake.progress;
