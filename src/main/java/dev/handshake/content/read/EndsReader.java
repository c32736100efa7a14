package dev.handshake.content.read;

import dev.handshake.lesson.Ends;
import java.util.Optional;

/** Reads {@code start} and {@code ends}: how the two ends stand at the beginning. */
final class EndsReader {
    private static final Ends NO_ENDS = new Ends(100, 300, false, true, false);

    private EndsReader() {}

    /** The ends; where they are missing, with a problem, the usual ones. */
    static Ends read(YamlFields fields) {
        boolean established = fields.choice("start").equals(Optional.of("established"));
        Optional<YamlFields> ends = fields.group("ends");
        if (ends.isEmpty()) {
            return NO_ENDS;
        }
        Optional<YamlFields> client = ends.get().group("client");
        Optional<YamlFields> server = ends.get().group("server");
        ends.get().done();
        Ends read = new Ends(
                client.map(EndsReader::iss).orElse(NO_ENDS.clientIss()),
                server.map(EndsReader::iss).orElse(NO_ENDS.serverIss()),
                client.map(f -> f.flag("listening")).orElse(false),
                server.map(f -> f.flag("listening")).orElse(true),
                established);
        client.ifPresent(YamlFields::done);
        server.ifPresent(YamlFields::done);
        return read;
    }

    private static int iss(YamlFields end) {
        return (int) end.number("iss", 100);
    }
}
