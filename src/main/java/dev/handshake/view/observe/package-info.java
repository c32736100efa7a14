/**
 * The same story as an engineer finds it on the machines: what tcpdump and ss print, and what each socket call returned
 * on Linux.
 *
 * <p>Opened over a lesson with {@code o}. Start with {@code ObservedSheet}; each tool has a part of its own.
 */
package dev.handshake.view.observe;
