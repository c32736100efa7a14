package dev.handshake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What a launcher needs around it: a release with an empty jar, and a JDK whose {@code java} is a script. */
public final class ReleaseFolder {
    private ReleaseFolder() {}

    /** The text of the real launcher. */
    public static String script() throws IOException {
        return Files.readString(Path.of("handshake"));
    }

    /** Lays a release out with this launcher, and returns where the launcher is. */
    public static Path unpack(Path release, String script) throws IOException {
        Path launcher = release.resolve("bin/handshake");
        executable(launcher, script);
        Files.createDirectories(release.resolve("lib"));
        Files.createFile(release.resolve("lib/handshake.jar"));
        return launcher;
    }

    /** Makes a JDK 21 of this {@code java}, and returns its home. */
    public static Path jdk(Path home, String java) throws IOException {
        executable(home.resolve("bin/java"), java);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.5\"\n");
        return home;
    }

    /** Writes a program that everybody may run, and the folders above it. */
    public static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
