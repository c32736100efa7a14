package dev.handshake.terminal;

import static org.junit.jupiter.api.Assertions.fail;

import dev.handshake.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real terminal with a shell in it, in a tmux of its own. */
final class Pty implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Tmux tmux;
    private final Path script;

    Pty(int columns, int rows, String... environment) throws IOException {
        tmux = new Tmux("handshake-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        script = Files.createTempFile("trial", ".sh");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                script,
                "exec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                        + System.getProperty("java.class.path") + "' $OPTIONS " + Trial.class.getName() + " \"$@\"\n");
        List<String> command = new ArrayList<>(List.of("new-session", "-d"));
        command.addAll(List.of("-x", "" + columns, "-y", "" + rows, "env", "LANG=C.UTF-8", "PS1=$ ", "t=" + script));
        command.addAll(List.of(environment));
        command.addAll(List.of("bash", "--norc", "--noprofile"));
        tmux.run(command.toArray(String[]::new));
        await("a prompt", screen -> screen.startsWith("$"));
    }

    static boolean available() {
        return present("tmux", "-V") && present("bash", "--version");
    }

    static boolean present(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Types a line and Enter. */
    void line(String text) {
        type(text);
        press("Enter");
    }

    /** Types these characters as they are. */
    void type(String text) {
        tmux.run("send-keys", "-l", text);
    }

    /** Presses keys by tmux's names: {@code Escape}, {@code C-z}. */
    void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux.run(command.toArray(String[]::new));
    }

    void resize(int columns, int rows) {
        tmux.run("resize-window", "-x", "" + columns, "-y", "" + rows);
    }

    /** Sends this signal to the program that the shell is waiting for. */
    void signal(String name) {
        ProcessHandle shell = ProcessHandle.of(
                        Long.parseLong(tmux.run("display", "-p", "#{pane_pid}").strip()))
                .orElseThrow();
        ProcessHandle program = shell.children().findFirst().orElseThrow();
        Tmux.said(List.of("kill", "-" + name, "" + program.pid()));
    }

    /** Writes whatever programs send to the terminal from now on into this file, in place of what it held. */
    void record(Path file) {
        tmux.run("pipe-pane");
        tmux.run("pipe-pane", "cat >'" + file + "'");
    }

    /** What the terminal shows, without trailing blanks. */
    String screen() {
        return tmux.run("capture-pane", "-p").stripTrailing();
    }

    /** True on the screen that full-screen programs use. */
    boolean onAlternateScreen() {
        return tmux.run("display", "-p", "#{alternate_on}").strip().equals("1");
    }

    boolean showsCursor() {
        return tmux.run("display", "-p", "#{cursor_flag}").strip().equals("1");
    }

    /** Waits until the screen shows this text. */
    String await(String text) {
        return await(text, screen -> screen.contains(text));
    }

    String await(String what, Predicate<String> seen) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        String screen = screen();
        while (!seen.test(screen)) {
            if (System.nanoTime() > until) {
                fail("never seen: " + what + "\n" + screen);
            }
            screen = screen();
        }
        return screen;
    }

    @Override
    public void close() throws IOException {
        tmux.run("kill-server");
        Files.deleteIfExists(script);
    }
}
