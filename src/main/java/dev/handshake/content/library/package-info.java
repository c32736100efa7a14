/**
 * Everything that can be learned: the shipped course, the learner's own folders, packs. {@code ContentReading} reads a
 * set of files to its end, {@code Library} is what the program starts with, {@code CourseCompiler} what the build runs.
 *
 * <p>The command line and the authors' tools come in here. Start with {@code Library}.
 */
package dev.handshake.content.library;
