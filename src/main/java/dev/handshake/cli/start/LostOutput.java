package dev.handshake.cli.start;

import java.util.List;

/** The end of a command whose output did not all get out: a full disk, a closed stream, a reader that left. */
public final class LostOutput {
    /** What a shell makes of SIGPIPE, 128 + 13: how other programs end whose reader has left. */
    static final int READER_LEFT = 141;

    private static final int FAILED = 1;

    private LostOutput() {}

    /**
     * Says on standard error what happened and returns the exit code.
     *
     * @param words the command line, which may name a language
     * @param code what the command itself returned; it stays where it tells of a failure already
     */
    public static int told(Environment around, List<String> words, int code) {
        String reason = around.lost();
        // handshake stats | head: whoever reads has got what it wanted, and nobody wants to hear more.
        if (reason.contains("Broken pipe")) {
            return code == 0 ? READER_LEFT : code;
        }
        CommandWords wording = CommandWords.of(StartOptions.langAmong(words, around.lang()));
        String why = reason.isEmpty() ? wording.say("reason.closed") : wording.reason(reason);
        around.err().println(wording.say("error.prefix", wording.say("error.output", why)));
        return code == 0 ? FAILED : code;
    }
}
