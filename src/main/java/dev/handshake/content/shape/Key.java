package dev.handshake.content.shape;

import dev.handshake.lesson.Text;

/**
 * A key that may stand in a file.
 *
 * @param name as it is written
 * @param shape what its value looks like
 * @param required whether the file is wrong without it
 * @param meaning what it says, in a sentence or two
 * @param example of its value, on one line
 * @param otherwise what holds where it is missing; empty where nothing does
 */
public record Key(String name, Shape shape, boolean required, Text meaning, String example, String otherwise) {
    public static Key required(String name, Shape shape, String ko, String en, String example) {
        return new Key(name, shape, true, new Text(ko, en), example, "");
    }

    public static Key optional(String name, Shape shape, String ko, String en, String example) {
        return new Key(name, shape, false, new Text(ko, en), example, "");
    }

    /** This key with what holds where it is missing. */
    Key otherwise(String value) {
        return new Key(name, shape, required, meaning, example, value);
    }

    /** This key, which may be missing here. */
    public Key orNot() {
        return new Key(name, shape, false, meaning, example, otherwise);
    }

    /** What to begin with where it is missing: the example, with its texts left to the author. */
    public String skeleton() {
        return shape.asWords().isPresent() ? "{ko: ..., en: ...}" : example;
    }
}
