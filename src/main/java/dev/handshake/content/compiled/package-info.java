/**
 * The shipped course as the build wrote it: read in milliseconds, without a class of the YAML library.
 *
 * <p>Start with {@code CompiledCourse}; each reader has its writer beside it, and they change together.
 */
package dev.handshake.content.compiled;
