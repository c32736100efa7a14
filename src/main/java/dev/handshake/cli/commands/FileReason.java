package dev.handshake.cli.commands;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words for those who named it. */
record FileReason(Speaker speaker) {
    /** Of a file that was to be read. */
    String of(IOException e) {
        return e instanceof NoSuchFileException ? speaker.say("reason.missing") : other(e);
    }

    /** Of a file that was to be written: it is the folder that is missing. */
    String ofWriting(IOException e) {
        return e instanceof NoSuchFileException ? speaker.say("reason.noFolder") : other(e);
    }

    private String other(IOException e) {
        if (e instanceof AccessDeniedException) {
            return speaker.say("reason.denied");
        }
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return speaker.wording().reason(named.getReason());
        }
        return speaker.wording().reason(String.valueOf(e.getMessage()));
    }
}
