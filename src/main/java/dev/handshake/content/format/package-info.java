/**
 * How a file is best laid out: the order of keys, one kind of quotes, blank lines; comments stay. What is read never
 * changes.
 *
 * <p>The commands {@code fmt} and {@code validate --fix} come in here. Start with {@code Layout}.
 */
package dev.handshake.content.format;
