package dev.handshake.cli.commands;

import dev.handshake.cli.start.CommandWords;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words for those who named it. */
record FileReason(CommandWords wording) {
    FileReason(Speaker speaker) {
        this(speaker.wording());
    }

    /** Of a file that was to be read. */
    String of(IOException e) {
        return e instanceof NoSuchFileException ? wording.say("reason.missing") : other(e);
    }

    /** Of a file that was to be written: it is the folder that is missing. */
    String ofWriting(IOException e) {
        return e instanceof NoSuchFileException ? wording.say("reason.noFolder") : other(e);
    }

    private String other(IOException e) {
        if (e instanceof AccessDeniedException) {
            return wording.say("reason.denied");
        }
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return wording.reason(named.getReason());
        }
        return wording.reason(String.valueOf(e.getMessage()));
    }
}
