/**
 * The connection as an engineer finds it on the machines: what tcpdump and ss print, and what the socket calls returned.
 *
 * <p>{@link dev.handshake.view.observe.CaptureLines}, {@link dev.handshake.view.observe.SocketTable} and
 * {@link dev.handshake.view.observe.SocketCalls} say what Linux would show of a story, each from a
 * {@code view.ladder.LadderScene} or an end of the engine; none of them knows a lesson. What the program at an end does with
 * its socket is an {@link dev.handshake.view.observe.Application}. Each tool is one part of the page.
 *
 * <p>Only {@code view} enters, to open the page. Start with {@code ObservedSheet.parts}.
 */
package dev.handshake.view.observe;
