/**
 * Words that every page needs: {@code Josa} hangs Korean particles on names and numbers by their sound, {@code
 * TermWords} says what ends, calls, timers and sections are called.
 *
 * <p>Every other package of the view comes in here; it knows none of them. Start with {@code Josa}.
 */
package dev.handshake.view.text;
