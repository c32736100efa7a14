/**
 * Files of scripted connections ({@code handshake-trace/1}): read, played by the engine, and told as a story or as
 * JSON.
 *
 * <p>The command {@code trace} and the conformance tests come in here. Start with {@code TraceFile}.
 */
package dev.handshake.content.trace;
