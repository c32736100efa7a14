package dev.handshake.cli.commands;

import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.progress.StoreTrouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a command speaks to its user: results on standard output, what went wrong on standard error, both in one
 * language.
 *
 * @param around where the command runs
 * @param wording its words
 */
record Speaker(Environment around, CommandWords wording) {
    /** The exit code where something went wrong that is not the fault of the words on the command line. */
    static final int FAILED = 1;

    /** The text of this key, with {0}, {1}, ... replaced. */
    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** Prints the text of this key on standard output. */
    void tell(String key, Object... values) {
        around.out().println(say(key, values));
    }

    /** Prints the text of this key on standard output; true where it got out, and all before it. */
    boolean isHeard(String key, Object... values) {
        tell(key, values);
        return around.isHeard();
    }

    /** Prints a text that has its own line ends on standard output. */
    void print(String text) {
        around.out().print(text);
        around.out().flush();
    }

    /** Asks the person at the terminal; true where they typed yes. */
    boolean isAgreed(String question) {
        print(question);
        try {
            String answer = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8)).readLine();
            return answer != null && answer.strip().equalsIgnoreCase("yes");
        } catch (IOException e) {
            return false;
        }
    }

    /** Says that something went wrong; returns {@link #FAILED}. */
    int fail(String sentence) {
        return complain(sentence, FAILED);
    }

    /** Says that the words ask for what cannot be; returns {@link UsageErrors#USAGE}. */
    int refuse(String sentence) {
        return complain(sentence, UsageErrors.USAGE);
    }

    private int complain(String sentence, int code) {
        around.err().println(say("error.prefix", sentence));
        return code;
    }

    /** What stands in the way of reading or saving; returns {@link #FAILED}. */
    int fail(StoreTrouble trouble) {
        return fail(wording.say(trouble));
    }

    /** A mistake of ours: one sentence, with the place for whoever mends it; returns {@link #FAILED}. */
    int crashed(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return fail(say("error.crash", trace.length == 0 ? failure : failure + " (" + trace[0] + ")"));
    }

    /** A mistake in the words that picocli does not see, to be thrown. */
    UsageErrors.Said mistake(CommandSpec command, String key, Object... values) {
        return new UsageErrors.Said(command.commandLine(), say(key, values));
    }
}
