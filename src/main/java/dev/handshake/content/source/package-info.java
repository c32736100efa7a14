/**
 * One file as its author typed it: lines, columns, YAML nodes that know their place, and {@code Problem}: what is so,
 * and what to do. YAML is read here and nowhere else.
 *
 * <p>Every reader works on its {@code Node}s. Start with {@code Source} and {@code Problem}.
 */
package dev.handshake.content.source;
