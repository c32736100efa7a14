package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.ReleaseFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which Java the launcher takes: the real script, as in an unpacked release, on a system of folders with JDKs that only print
 * their own path and their arguments.
 */
class JavaChoiceTest {
    private static final String NEEDED = "handshake: Java 21 or newer is needed";
    private static final String HOW = ": install a JDK (apt install openjdk-21-jdk, brew install openjdk@21,"
            + " sdk install java) or set JAVA_HOME to one\n";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path system;
    private Path bin;
    private Path release;

    @BeforeEach
    void unpack() throws IOException {
        folder = folder.toRealPath();
        system = Files.createDirectory(folder.resolve("system"));
        bin = Files.createDirectory(folder.resolve("bin"));
        release = folder.resolve("release");
        for (String tool : List.of("env", "find", "head", "mkdir", "mv", "readlink", "rm", "rmdir", "cat", "sh")) {
            Files.createSymbolicLink(bin.resolve(tool), onPath(tool));
        }
        String script = ReleaseFolder.script();
        assertThat(script).containsOnlyOnce("\nroot= ");
        ReleaseFolder.unpack(release, script.replace("\nroot= ", "\nroot=" + system + " "));
        environment.putAll(Map.of(
                "PATH", bin.toString(),
                "HOME", folder.resolve("home").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "21.0.5", "25.0.3", "100"})
    void java_home_comes_first(String version) throws Exception {
        jdk("system/usr/lib/jvm/other", "23");
        Path mine = jdk("mine", version);
        environment.put("JAVA_HOME", mine.toString());
        assertThat(start()).isEqualTo(taken(mine, version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "17.0.15", "20"})
    void a_java_home_that_is_too_old_is_passed_over(String version) throws Exception {
        environment.put("JAVA_HOME", jdk("mine", version).toString());
        Path other = jdk("system/usr/lib/jvm/other", "21.0.1");
        assertThat(start()).isEqualTo(taken(other, "21.0.1"));
    }

    @Test
    void a_java_home_without_a_java_is_passed_over() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("gone").toString());
        Path other = jdk("system/usr/lib/jvm/other", "21.0.1");
        assertThat(start()).isEqualTo(taken(other, "21.0.1"));
    }

    @Test
    void the_path_comes_before_the_usual_places() throws Exception {
        jdk("system/usr/lib/jvm/a", "22");
        Path mine = jdk("mine", "23.0.1");
        environment.put("PATH", bin + ":" + mine.resolve("bin"));
        assertThat(start()).isEqualTo(taken(mine, "23.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system/usr/lib/jvm/java-21", "elsewhere"})
    void a_link_on_the_path_is_followed_to_the_release_file(String place) throws Exception {
        Path linked = jdk(place, "21.0.2");
        Path link = Files.createSymbolicLink(bin.resolve("java"), linked.resolve("bin/java"));
        assertThat(start()).isEqualTo(said(link.toString(), "21.0.2"));
    }

    @Test
    void only_the_first_java_on_the_path_counts_and_one_that_is_too_old_is_passed_over() throws Exception {
        environment.put("PATH", jdk("old", "17.0.15").resolve("bin") + ":" + bin);
        Path other = jdk("system/usr/lib/jvm/temurin-25-jdk-amd64", "25.0.3");
        assertThat(start()).isEqualTo(taken(other, "25.0.3"));
    }

    @Test
    void a_wrapper_on_the_path_is_asked_for_its_version() throws Exception {
        ReleaseFolder.executable(bin.resolve("java"), java("echo 'openjdk version \"24.0.1\" 2025-04-15' >&2"));
        assertThat(start()).isEqualTo(said(bin.resolve("java").toString(), "24.0.1"));
    }

    @Test
    void a_stub_that_has_no_java_behind_it_is_passed_over() throws Exception {
        ReleaseFolder.executable(bin.resolve("java"), java("echo 'Unable to locate a Java Runtime.' >&2; exit 1"));
        Path other = jdk("system/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home", "21.0.5");
        assertThat(start()).isEqualTo(taken(other, "21.0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_HOME_21_X64", "JAVA21_HOME"})
    void variables_of_build_servers(String name) throws Exception {
        jdk("system/usr/lib/jvm/a", "22");
        environment.put("JAVA_HOME_11_X64", jdk("eleven", "11.0.2").toString());
        environment.put(name, jdk("with a blank", "21.0.4").toString());
        assertThat(start()).isEqualTo(taken(folder.resolve("with a blank"), "21.0.4"));
    }

    @ParameterizedTest
    @CsvSource({
        "system/usr/lib/jvm/java-21-openjdk-arm64",
        "home/.sdkman/candidates/java/21.0.5-tem",
        "home/.jdks/temurin-21.0.5",
        "system/opt/homebrew/opt/openjdk@21/libexec/openjdk.jdk/Contents/Home",
        "system/usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home",
        "system/home/linuxbrew/.linuxbrew/opt/openjdk@21/libexec",
        "system/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home",
        "home/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home",
    })
    void usual_places(String place) throws Exception {
        jdk("system/usr/lib/jvm/a-very-old-one", "8");
        Path home = jdk(place, "21.0.5");
        assertThat(start()).isEqualTo(taken(home, "21.0.5"));
    }

    @Test
    void none_at_all_is_one_sentence() throws Exception {
        assertThat(start()).isEqualTo(NEEDED + HOW + "exit 1\n");
    }

    @Test
    void none_that_is_new_enough_names_the_first_that_was_found() throws Exception {
        jdk("home/.jdks/eleven", "11.0.2");
        Path old = jdk("old", "17.0.15");
        environment.put("PATH", old.resolve("bin") + ":" + bin);
        assertThat(start()).isEqualTo(NEEDED + " (" + old + "/bin/java is 17.0.15)" + HOW + "exit 1\n");
    }

    @Test
    void maven_builds_on_the_same_java_and_the_archive_is_kept_under_its_version() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
        Path chosen = jdk("system/usr/lib/jvm/temurin-25-jdk-amd64", "25.0.3");
        ReleaseFolder.executable(chosen.resolve("bin/javac"), "#!/bin/sh\n");
        Files.createFile(release.resolve("pom.xml"));
        Files.createDirectory(release.resolve("src"));
        Files.move(release.resolve("bin/handshake"), release.resolve("handshake"));
        ReleaseFolder.executable(
                bin.resolve("mvn"),
                "#!/bin/sh\nmkdir -p target/lib; echo \"$JAVA_HOME\" >target/maven; : >target/lib/handshake.jar\n");

        String out = startOf(release.resolve("handshake"));
        assertThat(out).startsWith("handshake: building\n" + chosen + "/bin/java ");
        assertThat(release.resolve("target/maven")).hasContent(chosen + "\n");
        awaitRehearsal();
        assertThat(release.resolve("target/cds/release-java-25.0.3.aot")).hasContent(chosen + "\n");
    }

    /** The rehearsal in the background takes its lock away as its last act. */
    private void awaitRehearsal() throws IOException, InterruptedException {
        Process wait = new ProcessBuilder(
                        "sh",
                        "-c",
                        "while [ -d \"$0\" ]; do :; done",
                        release + "/target/cds/release-java-25.0.3.aot.lock")
                .start();
        assertThat(wait.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = folder.resolve(place);
        ReleaseFolder.executable(home.resolve("bin/java"), java("exit 3"));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
        keepArchive(version);
        return home;
    }

    /** A java that answers -version like this, fills the archive of a rehearsal, and otherwise says what it was given. */
    private static String java(String answer) {
        return """
                #!/bin/sh
                case "$1" in
                    -version) %s; exit ;;
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo "${0%%/bin/java}" >"${1#*=}"; exit ;;
                esac
                echo "$0" "$@"
                """.formatted(answer);
    }

    /** An archive that is newer than the jar, so that nothing is rehearsed in the background. */
    private void keepArchive(String version) throws IOException {
        Path archive = archive(version);
        Files.createDirectories(archive.getParent());
        if (!Files.exists(archive)) {
            Files.createFile(archive);
        }
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    }

    private Path archive(String version) {
        return folder.resolve("cache/handshake/release-java-" + version + (keepsLinked(version) ? ".aot" : ".jsa"));
    }

    /** Whether this Java knows the cache of linked classes, which makes the first frame come earlier. */
    private static boolean keepsLinked(String version) {
        return Integer.parseInt(version.split("\\.")[0]) >= 25;
    }

    private String taken(Path home, String version) {
        return said(home + "/bin/java", version);
    }

    private String said(String java, String version) {
        return java + (keepsLinked(version) ? " -XX:AOTCache=" : " -XX:SharedArchiveFile=") + archive(version)
                + " -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
                + " -Dfile.encoding=UTF-8 -Dhandshake.locale=LC_CTYPE= -jar " + release
                + "/lib/handshake.jar --version\nexit 0\n";
    }

    private String start() throws Exception {
        keepArchive("24.0.1");
        return startOf(release.resolve("bin/handshake"));
    }

    /** What it wrote, on both streams, and its exit code. */
    private String startOf(Path launcher) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString(), "--version");
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out + "exit " + process.waitFor() + "\n";
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
