/**
 * JSON Schema, the book of keys and files to begin with, all made from {@code content.shape}.
 *
 * <p>The commands {@code schema}, {@code doc} and {@code new} come in here. Start with {@code JsonSchema}.
 */
package dev.handshake.author.schema;
