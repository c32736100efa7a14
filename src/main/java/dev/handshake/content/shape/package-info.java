/**
 * What may stand in a file, as data. Readers, JSON Schema, {@code handshake doc}, {@code new} and {@code fmt} all ask
 * these shapes, so they cannot disagree.
 *
 * <p>Start with {@code Shape}, then {@code Shapes}. To add a key, describe it here and ask for it in its reader.
 */
package dev.handshake.content.shape;
