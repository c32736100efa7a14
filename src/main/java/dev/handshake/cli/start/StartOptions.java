package dev.handshake.cli.start;

import dev.handshake.lesson.Lang;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the tutor is to start.
 *
 * @param lang the language that was asked for, if any
 * @param face what the learner asked the screen to be like
 * @param content folders with lessons of the learner's own
 */
public record StartOptions(Optional<Lang> lang, Face face, List<Path> content) {
    public StartOptions {
        content = List.copyOf(content);
    }

    /**
     * What the screen is to be like; each is false unless asked for.
     *
     * @param plain line by line instead of full screen
     * @param ascii draw with ASCII characters only
     * @param noColor no colours
     * @param noMotion nothing moves
     */
    public record Face(boolean plain, boolean ascii, boolean noColor, boolean noMotion) {
        public static final Face USUAL = new Face(false, false, false, false);
    }

    /**
     * Reads the words after a bare {@code handshake} without picocli, which would cost the start 60 ms. Empty where
     * anything but the tutor's own options is there, or a value is not right: then picocli reads all of it again, and
     * reports what is wrong.
     */
    public static Optional<StartOptions> ofBare(List<String> words) {
        try {
            return read(words);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<StartOptions> read(List<String> words) {
        Optional<Lang> lang = Optional.empty();
        Face face = Face.USUAL;
        List<Path> content = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--plain" -> face = new Face(true, face.ascii, face.noColor, face.noMotion);
                case "--ascii" -> face = new Face(face.plain, true, face.noColor, face.noMotion);
                case "--no-color" -> face = new Face(face.plain, face.ascii, true, face.noMotion);
                case "--no-motion" -> face = new Face(face.plain, face.ascii, face.noColor, true);
                case "--lang", "--content" -> {
                    i++;
                    if (i == words.size()) {
                        return Optional.empty();
                    }
                    String value = words.get(i);
                    if (word.equals("--content")) {
                        content.add(Path.of(value));
                    } else if (Lang.of(value).isPresent()) {
                        lang = Lang.of(value);
                    } else {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new StartOptions(lang, face, content));
    }

    /** The language in which to report that the words are wrong: that of the last {@code --lang} that names one. */
    public static Lang langAmong(List<String> words, Lang usual) {
        Lang lang = usual;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--lang=")) {
                lang = Lang.of(word.substring("--lang=".length())).orElse(lang);
            } else if (word.equals("--lang") && i + 1 < words.size()) {
                lang = Lang.of(words.get(i + 1)).orElse(lang);
            }
        }
        return lang;
    }
}
