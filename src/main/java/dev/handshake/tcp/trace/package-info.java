/**
 * Scripted connections, step by step, and what the engine makes of them: the model behind {@code handshake-trace/1}.
 *
 * <p>A {@link dev.handshake.tcp.trace.Trace} is a script: user calls, segments and timeouts for one end whose peer is the
 * script itself, or for two ends with a network that delivers, drops and repeats what they emit. {@link
 * dev.handshake.tcp.trace.TracePlayer} plays it through {@link dev.handshake.tcp.Rules} and returns one {@link
 * dev.handshake.tcp.trace.PlayedStep} per step; {@link dev.handshake.tcp.trace.Comparison} says where an outcome differs from
 * what the script expects.
 *
 * <p>Scripts count sequence numbers from each side's initial number, so one script holds for all of them; {@link
 * dev.handshake.tcp.trace.Numbering} is the only place that converts. Nothing here knows JSON or files: {@code
 * content.trace} reads them, and is the only package of the program that comes here.
 *
 * <p>Where to start: {@code TracePlayer.play}, then {@code TraceAction}.
 */
package dev.handshake.tcp.trace;
