/**
 * One listening socket for many callers, with the SYN queue and the accept queue that Linux gives it.
 *
 * <p>RFC 9293 does not have this: it knows one TCB for each OPEN. So the package stands on {@code tcp} and adds one thing,
 * who finds a place: {@link dev.handshake.tcp.listener.Listener#on} takes a {@link
 * dev.handshake.tcp.listener.ListenerEvent} and says what leaves, which queue changed and why ({@link
 * dev.handshake.tcp.listener.ListenerReason}, with the manual page or kernel document that says so). What a segment means to
 * a connection is still asked of {@link dev.handshake.tcp.Rules}.
 *
 * <p>Where to start: {@code Listener.on}, then the stories of {@code ListenerTest}.
 *
 * <p>No lesson and no page uses it yet. It is the door for what needs more than two ends: a sandbox in which a server
 * listens with a backlog of n, and for questions about full queues, which today carry their key in the quiz. Until then only
 * its tests use it. {@code tcp} does not know it; {@code lesson}, {@code tutor} and {@code view} may.
 */
package dev.handshake.tcp.listener;
