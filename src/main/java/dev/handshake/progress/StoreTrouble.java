package dev.handshake.progress;

import java.nio.file.Path;

/**
 * Something that stands in the way of saving, or a database that had to be set aside. The causes are those of a file on a disk;
 * a store elsewhere names the nearest one.
 *
 * @param cause what the learner is told about
 * @param path the file or folder that it is about; for a database set aside, its new name
 * @param detail the words of the system or the driver, for a report; one line
 */
public record StoreTrouble(Cause cause, Path path, String detail) {
    /** Why, as far as the learner can do something about it. */
    public enum Cause {
        /** The folder cannot be made, or the file in it cannot be opened. */
        FOLDER,
        /** The folder of the user is not known: what the system names is no absolute path. */
        NO_HOME,
        /** The folder or the file may be read but not written. */
        READ_ONLY,
        /** No space is left. */
        DISK_FULL,
        /** Reading or writing failed: a broken disk, a quota, a network folder that went away. */
        DISK_ERROR,
        /** Another copy has held the database for longer than we wait. */
        BUSY,
        /** The file was renamed or deleted while it was open. */
        MOVED,
        /** The database turned out to be damaged while it was open; it is inspected when it is opened next. */
        DAMAGED,
        /** The database library cannot be loaded on this machine. */
        NO_DRIVER,
        /** The database belongs to a newer version of the program, whose format is the detail; it is left alone. */
        NEWER,
        /** The database could not be read. It was set aside and a new one begun. */
        UNREADABLE_SET_ASIDE,
        /** The database was damaged. It was set aside, and {@code detail} rows of it that could be read begin a new one. */
        SAVED_FROM_DAMAGE,
        /** Anything else: a mistake of ours. */
        UNEXPECTED;

        /** Whether rows are being saved all the same. */
        public boolean saving() {
            return this == UNREADABLE_SET_ASIDE || this == SAVED_FROM_DAMAGE;
        }

        /** Whether only opening the database again can help. */
        boolean wantsReopening() {
            return this == MOVED || this == DAMAGED || this == DISK_ERROR || this == READ_ONLY;
        }
    }

    public StoreTrouble {
        detail = detail == null ? "" : detail.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
