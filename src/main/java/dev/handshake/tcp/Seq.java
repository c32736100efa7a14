package dev.handshake.tcp;

/**
 * Arithmetic on sequence numbers: 32 bits, modulo 2^32, compared by their distance (RFC 9293, 3.4).
 *
 * <p>A number is a Java {@code int} whose bits are the unsigned value on the wire. Two numbers can be compared while they
 * are less than 2^31 apart, which windows guarantee.
 */
public final class Seq {
    private Seq() {}

    /** True where {@code a} comes before {@code b}. */
    public static boolean before(int a, int b) {
        return a - b < 0;
    }

    /** True where {@code a} comes before {@code b} or is {@code b}. */
    public static boolean upTo(int a, int b) {
        return a - b <= 0;
    }

    /** The later of the two. */
    public static int max(int a, int b) {
        return before(a, b) ? b : a;
    }

    /** True where {@code low <= n < low + size}; false for every {@code n} when size is 0. {@code size} is unsigned. */
    public static boolean inWindow(int n, int low, int size) {
        return Integer.compareUnsigned(n - low, size) < 0;
    }

    /** The value on the wire, 0 to 4294967295. */
    public static long value(int n) {
        return Integer.toUnsignedLong(n);
    }

    /** The bits of a value on the wire, taken modulo 2^32. */
    public static int of(long value) {
        return (int) value;
    }
}
