package dev.handshake.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One claim of the founding notes, in our words, and where it is taught or drilled. */
record Claim(int number, Mark mark, String words, List<String> places) {
    /** What is to be said of it. */
    enum Mark {
        OK,
        INC,
        WRONG
    }

    static List<Claim> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/content/claims.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Claim(
                            Integer.parseInt(cells[0]),
                            Mark.valueOf(cells[1]),
                            cells[2],
                            Arrays.asList(cells[3].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lessons() {
        return places.stream().filter(place -> !place.contains("/")).toList();
    }

    List<String> questions() {
        return places.stream().filter(place -> place.contains("/")).toList();
    }
}
