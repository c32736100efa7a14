package dev.handshake.store;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder that holds the learner's own data. */
public final class Home {
    private static final String NAME = "handshake";

    private Home() {}

    /**
     * The folder for a user.
     *
     * <p>{@code HANDSHAKE_HOME} decides; else {@code XDG_DATA_HOME}, which counts only when it is absolute (XDG Base
     * Directory Specification); else the place where the system keeps such data, below {@code HOME} or else what Java takes
     * for the user's folder: it asks the list of users, in which a container may not have this one.
     *
     * @param userHome as Java knows it, "?" where it does not
     * @throws StoreFailure when the name is no path here, such as Hangul in a locale without it, or when the user's folder
     *     would be one below whatever folder is current
     */
    public static Path of(Map<String, String> env, String osName, String userHome) throws StoreFailure {
        try {
            return resolve(env, osName.toLowerCase(Locale.ROOT), userHome)
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException e) {
            throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.FOLDER, Path.of(""), e.getMessage()), e);
        }
    }

    /** Whether no progress was ever kept in this folder. */
    public static boolean isNew(Path home) {
        return Files.notExists(home.resolve(DatabaseOpening.NAME));
    }

    private static Path resolve(Map<String, String> env, String system, String userHome) throws StoreFailure {
        String own = env.getOrDefault("HANDSHAKE_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String xdg = env.getOrDefault("XDG_DATA_HOME", "");
        if (!xdg.isBlank() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, NAME);
        }
        Path user = user(env, system, userHome);
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support").resolve(NAME);
        }
        String appData = env.getOrDefault("APPDATA", "");
        if (system.startsWith("windows") && !appData.isBlank()) {
            return Path.of(appData, NAME);
        }
        return user.resolve(".local/share").resolve(NAME);
    }

    private static Path user(Map<String, String> env, String system, String userHome) throws StoreFailure {
        String own = system.startsWith("windows") ? "" : env.getOrDefault("HOME", "");
        Path user = Path.of(own.isBlank() ? userHome : own);
        if (!user.isAbsolute()) {
            throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.NO_HOME, user, "not an absolute path"));
        }
        return user;
    }
}
