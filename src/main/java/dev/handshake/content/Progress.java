package dev.handshake.content;

/** Hears how far reading has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (read, files) -> {};

    /**
     * Another file is about to be read.
     *
     * @param read how many have been
     * @param files how many there are
     */
    void reached(int read, int files);
}
