/**
 * Words: what the ends, calls and timers are called, and the particles that Korean puts behind a noun.
 *
 * <p>{@link dev.handshake.view.text.Josa} chooses a particle by the last sound of what is before it, also after Latin letters
 * and numbers: SYN은, ACK는, 3을. {@link dev.handshake.view.text.TermWords} names things in both languages; states and flags
 * stay English. Nothing here knows of pages.
 *
 * <p>Every package of {@code view} enters. Start with {@code TermWords}.
 */
package dev.handshake.view.text;
