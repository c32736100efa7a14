package dev.handshake.content.library;

/** Hears how far reading has come. */
@FunctionalInterface
public interface ReadListener {
    /** Nobody listens. */
    ReadListener NONE = (read, files) -> {};

    /**
     * Another file is about to be read or, where {@code read} is {@code files}, everything has been.
     *
     * @param read how many have been
     * @param files how many there are
     */
    void reached(int read, int files);
}
