/**
 * JSON (RFC 8259), read and written: the only package that knows Jackson's core library.
 *
 * <pre>
 *   text ── JsonReader ──> JsonValue ── JsonWriter ──> text
 *              │               └─ sealed; each value knows where it stood
 *              └─ JsonFault: where, and what is wrong there
 * </pre>
 *
 * <p>The progress export, traces, the JSON Schema, the reports of {@code validate} and the statistics for scripts come through
 * here, so they agree on escapes, limits and messages. The package depends on no other of the program. Whoever needs JSON
 * may use it: store, content, author and cli do. The home page needs none, so a bare start does not load it.
 *
 * <p>Start with {@link dev.handshake.json.JsonValue}.
 */
package dev.handshake.json;
