package dev.handshake.tcp;

/**
 * Text, or a FIN, that arrived beyond a hole and is kept until the hole is filled (RFC 9293, 3.10.7.4, SHLD-31).
 *
 * @param start its first number
 * @param end the number after its last octet of text; the FIN, if any, sits at {@code end}
 * @param fin true where the peer's FIN follows the text
 */
public record HeldText(int start, int end, boolean fin) {}
