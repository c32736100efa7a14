/**
 * {@code handshake validate}: what {@link dev.handshake.content.library.ContentCheck} finds, said in the form that was asked for.
 *
 * <p>{@link dev.handshake.author.check.CheckRequest} is what an author asked for, {@link dev.handshake.author.check.ValidateRun}
 * does it and returns the exit code. A {@link dev.handshake.author.check.CheckReport} writes: {@code TextReport} for people,
 * {@code JsonReport} for scripts, {@code SarifReport} for code hosts and editors that read SARIF 2.1.0, {@code
 * GithubReport} for the annotations of GitHub Actions. Every report gets the same value, so that none knows more than
 * another.
 */
package dev.handshake.author.check;
