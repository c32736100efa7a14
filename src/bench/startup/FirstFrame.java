import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * Times the start: from spawning {@code ./handshake} to its first whole frame on a pseudo-terminal of 80x24, against a
 * hello world on the same JVM, run by turns, and prints the medians and their ratio. Started by {@code measure} beside it.
 */
class FirstFrame {
    private static final int RUNS = Integer.getInteger("runs", 15);
    private static final int PRESSES = 300;

    /** The last row, which is painted last. */
    private static final String KEY_BAR = "\033[24;";

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Map<String, Double> cpu = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("first-frame");
        try {
            List<String> hello = helloWorld(folder);
            List<String> tutor = new ArrayList<>(List.of("./handshake"));
            tutor.addAll(Arrays.asList(args));
            Map<String, String> environment = Map.of(
                    "HANDSHAKE_HOME", folder.resolve("home").toString(),
                    "JAVA_HOME", System.getProperty("java.home"),
                    "TERM", "xterm-256color",
                    "LC_ALL", "C.UTF-8");
            rehearse(environment);
            List<Double> hellos = new ArrayList<>();
            List<Double> tutors = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                hellos.add(millis(hello, environment, "hello"));
                tutors.add(millis(tutor, environment, KEY_BAR));
            }
            System.out.printf("java %s, %d runs each, by turns%n", System.getProperty("java.version"), RUNS);
            System.out.printf("hello world  %s%n", summary(hellos));
            System.out.printf("first frame  %s%n", summary(tutors));
            cpu.forEach((what, millis) -> System.out.printf("cpu %s %.0f ms%n", what.strip(), millis / RUNS));
            System.out.printf("ratio        %.1f%n", median(tutors) / median(hellos));
            List<Double> keys = keyMillis(tutor, environment);
            double p99 = keys.stream().sorted().toList().get(keys.size() * 99 / 100);
            System.out.printf(
                    "key to frame median %.1f ms, p99 %.1f ms (Tab, which repaints all, %d times)%n",
                    median(keys), p99, keys.size());
        } finally {
            delete(folder);
        }
    }

    /** A compiled class that prints one word. */
    private static List<String> helloWorld(Path folder) throws Exception {
        Path source = folder.resolve("Hello.java");
        Files.writeString(
                source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        String compiler = JAVA + "c";
        new ProcessBuilder(compiler, "-d", folder.toString(), source.toString())
                .inheritIO()
                .start()
                .waitFor();
        return List.of(JAVA, "-cp", folder.toString(), "Hello");
    }

    /** Builds, makes the database, and waits for the archive of classes, which the launcher makes in the background. */
    private static void rehearse(Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("./handshake", "progress", "show");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).start().waitFor();
        Path archives = Path.of("target", "cds");
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (isRehearsing(archives) && System.nanoTime() < limit) {
            Thread.sleep(100);
        }
    }

    private static boolean isRehearsing(Path archives) throws IOException {
        if (!Files.isDirectory(archives)) {
            return false;
        }
        try (Stream<Path> files = Files.list(archives)) {
            return files.anyMatch(file -> file.toString().endsWith(".lock"));
        }
    }

    /** From the spawn until this text was read at the other end of a new pseudo-terminal. */
    private static double millis(List<String> command, Map<String, String> environment, String awaited)
            throws Exception {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(new Attributes(), Size.of(80, 24))) {
            long start = System.nanoTime();
            Process process = spawn(command, environment, pty);
            try {
                awaitText(pty.getMasterInput(), awaited);
                double millis = (System.nanoTime() - start) / 1e6;
                cpu.merge(command.size() > 2 ? "hello world" : "first frame", cpuMillis(process), Double::sum);
                return millis;
            } finally {
                process.destroyForcibly();
                process.waitFor();
            }
        }
    }

    /** From a key to the last row of the frame that answers it, again and again in one run. */
    private static List<Double> keyMillis(List<String> command, Map<String, String> environment) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(new Attributes(), Size.of(80, 24))) {
            Process process = spawn(command, environment, pty);
            try {
                awaitText(pty.getMasterInput(), KEY_BAR);
                Thread.sleep(500); // the database opens, the page is told, and the answer to the probe is given up
                for (int press = 0; press < PRESSES; press++) {
                    drain(pty.getMasterInput());
                    long start = System.nanoTime();
                    pty.getMasterOutput().write('\t');
                    pty.getMasterOutput().flush();
                    awaitText(pty.getMasterInput(), KEY_BAR);
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            } finally {
                process.destroyForcibly();
                process.waitFor();
            }
        }
        return millis;
    }

    private static void drain(InputStream screen) throws Exception {
        Thread.sleep(5);
        while (screen.available() > 0) {
            screen.read(new byte[screen.available()]);
        }
    }

    private static Process spawn(List<String> command, Map<String, String> environment, JniNativePty pty)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Path device = Path.of(pty.getName());
        builder.redirectInput(device.toFile()).redirectOutput(device.toFile());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static double cpuMillis(Process process) {
        return process.info().totalCpuDuration().map(used -> used.toNanos() / 1e6).orElse(Double.NaN);
    }

    private static void awaitText(InputStream screen, String awaited) throws IOException {
        StringBuilder seen = new StringBuilder();
        byte[] buffer = new byte[65536];
        while (seen.indexOf(awaited) < 0) {
            int length = screen.read(buffer);
            if (length < 0) {
                throw new IOException("the program ended without a frame: " + seen);
            }
            seen.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    private static String summary(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                "median %6.1f ms  (%.1f to %.1f)", median(millis), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
