package dev.handshake.cli;

import java.util.List;

/** Where the program starts: the one place that wires everything. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Surroundings around = Surroundings.ofProcess();
        int code = run(List.of(args), around);
        around.out().flush();
        around.err().flush();
        Watched.done();
        System.exit(code);
    }

    /** Runs one command and returns its exit code: 0, 1 (problems found, or something differs) or 2 (usage). */
    static int run(List<String> args, Surroundings around) {
        if (args.equals(List.of("--version"))) {
            around.out().println(version());
            return 0;
        }
        around.err().println("handshake: nothing to start yet");
        return 1;
    }

    /** The program's name and version, as in {@code --version}. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "handshake " + (version == null ? "in development" : version);
    }
}
