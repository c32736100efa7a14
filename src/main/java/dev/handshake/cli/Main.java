package dev.handshake.cli;

import dev.handshake.cli.commands.Commands;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.LauncherPipe;
import dev.handshake.cli.start.LostOutput;
import dev.handshake.cli.start.StartOptions;
import java.util.List;
import java.util.Optional;

/** Where the program starts. A bare start goes straight to the tutor; everything else is a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // A hook, because TERM and HUP end the JVM without coming back here.
        Runtime.getRuntime().addShutdownHook(new Thread(LauncherPipe::done, "done"));
        Environment around = Environment.ofProcess();
        int code = run(List.of(args), around);
        around.out().flush();
        around.err().flush();
        System.exit(code);
    }

    /**
     * Runs one command and returns its exit code: 0, 1 (problems found, something differs, or not all could be written),
     * 2 (usage), or what {@link LostOutput} says.
     */
    static int run(List<String> args, Environment around) {
        Optional<StartOptions> bare = StartOptions.ofBare(args);
        int code =
                bare.isPresent() ? new Launch(around, bare.get()).tutor(Optional.empty()) : Commands.run(args, around);
        return around.isHeard() ? code : LostOutput.told(around, args, code);
    }
}
