/**
 * Files of content in folders and packs: which files there are, and what {@code pack.yml} says of them.
 *
 * <p>Start with {@code ContentFolder}.
 */
package dev.handshake.content.folder;
