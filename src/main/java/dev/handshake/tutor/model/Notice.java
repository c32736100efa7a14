package dev.handshake.tutor.model;

/**
 * Something the learner has to know that is no answer: shown in row 2 until the next key.
 *
 * @param kind what it is
 * @param detail a name that belongs to it, such as a file; empty where there is none
 */
public record Notice(Kind kind, String detail) {
    /** The kinds of notice. */
    public enum Kind {
        /** Progress cannot be written; it is kept in memory and written later. */
        NOT_SAVED,
        /** The disk is full; progress is kept in memory and written later. */
        DISK_FULL,
        /** The progress file was unreadable and was set aside under the name in {@code detail}. */
        SET_ASIDE_UNREADABLE,
        /** The progress file was made by a newer version and was set aside under the name in {@code detail}. */
        SET_ASIDE_NEWER,
        /** Lessons of the learner's own had mistakes and were skipped; {@code detail} names them. */
        LESSONS_SKIPPED,
        /** Nothing is due for review. */
        NOTHING_DUE,
        /** No follow-up question is open. */
        NO_FOLLOW_UPS,
        /** There are no questions of that kind. */
        NO_QUESTIONS,
        /** Nothing was left unfinished. */
        NOTHING_LEFT,
        /** Questions that were still to be asked are no longer there; {@code detail} says how many. */
        QUESTIONS_GONE,
        /** Saving works again. */
        SAVED_AGAIN;

        /** True where the store cannot be written. */
        public boolean isOfSaving() {
            return this == NOT_SAVED || this == DISK_FULL;
        }
    }
}
