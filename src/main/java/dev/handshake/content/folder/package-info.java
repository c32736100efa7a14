/**
 * Files of content in folders and packs: which files there are, what {@code pack.yml} says of them, and how a file is written
 * so that the old one is never lost for half a new one.
 *
 * <p>Start with {@code ContentFolder}.
 */
package dev.handshake.content.folder;
