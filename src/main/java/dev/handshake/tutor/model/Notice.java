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
        /** Answers wait to be saved. */
        NOT_YET_SAVED,
        /** The past takes long to be read. */
        READING,
        /** The past could not be read in time; the program goes on without it, and shows it once it comes. */
        NOT_READ,
        /** Progress cannot be written to {@code detail}; it is kept in memory and written later. So do those that follow. */
        NOT_SAVED,
        /** There is no room on the disk. */
        DISK_FULL,
        /** The folder cannot be made or opened. */
        FOLDER,
        /** The file may be read, not written. */
        READ_ONLY,
        /** The disk cannot be read or written. */
        DISK_ERROR,
        /** Another copy keeps the file to itself. */
        BUSY,
        /** The file was renamed or deleted. */
        MOVED,
        /** The file is damaged. */
        DAMAGED,
        /** The database library cannot be loaded; {@code detail} says what the system said. */
        NO_DRIVER,
        /** The file belongs to a newer version of the program; {@code detail} says which format it has and which is read. */
        NEWER,
        /** The progress file was unreadable and was set aside under the name in {@code detail}. */
        SET_ASIDE_UNREADABLE,
        /** The progress file was damaged: what could be read was taken over, the rest lies under the name in {@code detail}. */
        SAVED_FROM_DAMAGE,
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

        /** True where it is said that the past is waited for. */
        public boolean isOfWaiting() {
            return this == READING || this == NOT_READ;
        }

        /** True where the past will not be known soon: what waited for it goes on without. */
        public boolean isWithoutPast() {
            return compareTo(NOT_READ) >= 0 && compareTo(NEWER) <= 0;
        }
    }
}
