package dev.handshake.cli.start;

import dev.handshake.content.source.DidYouMean;
import dev.handshake.content.source.Glyph;
import dev.handshake.lesson.Lang;
import dev.handshake.progress.StoreTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.PropertyResourceBundle;

/** What the command line says, in one language: help texts for picocli, and messages by their key. */
public final class CommandWords {
    private static final Map<String, String> SYSTEM = Map.of(
            "No space left", "reason.full",
            "not enough space", "reason.full",
            "Bad file descriptor", "reason.closed",
            "Read-only file system", "reason.readOnly",
            "Input/output error", "reason.broken",
            "Is a directory", "reason.folder");

    private final PropertyResourceBundle texts;

    private CommandWords(PropertyResourceBundle texts) {
        this.texts = texts;
    }

    /** The words of {@code help.ko.properties} or {@code help.en.properties}. */
    public static CommandWords of(Lang lang) {
        String file = "help." + lang.code() + ".properties";
        try (InputStream in = CommandWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the jar: build it again");
            }
            return new CommandWords(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All texts, in the shape that picocli reads. */
    public PropertyResourceBundle texts() {
        return texts;
    }

    /** The text of this key, with {0}, {1}, ... replaced. Texts from outside cannot break out of their line. */
    public String say(String key, Object... values) {
        String text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", Glyph.harmless(String.valueOf(values[i])));
        }
        return text;
    }

    /** What stands in the way of saving. A folder whose name is no path here has only the words of the system. */
    public String say(StoreTrouble trouble) {
        String path = trouble.path().toString();
        return say("trouble." + trouble.cause(), path.isEmpty() ? trouble.detail() : path, trouble.detail());
    }

    /** What the system says of a file or a stream, in this language where we know it. */
    public String reason(String system) {
        return SYSTEM.entrySet().stream()
                .filter(known -> system.contains(known.getKey()))
                .map(known -> say(known.getValue()))
                .findFirst()
                .orElse(system);
    }

    /** The sentence, and behind it the name that was probably meant; alone where none is near. */
    public String advise(String sentence, String typed, Collection<String> names) {
        return DidYouMean.to(typed, names)
                .map(near -> sentence + " " + say("error.didYouMean", near))
                .orElse(sentence);
    }

    /** Likewise, but where none is near the text of the key {@code list} follows, which may name them all. */
    public String advise(String sentence, String typed, Collection<String> names, String list) {
        String advised = advise(sentence, typed, names);
        return advised.equals(sentence) ? sentence + " " + say(list, String.join(", ", names)) : advised;
    }
}
