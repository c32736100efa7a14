package dev.handshake.content.read;

import dev.handshake.lesson.Ends;
import java.util.Optional;

/** Reads {@code start} and {@code ends}: how the two ends stand at the beginning. */
final class EndsReader {
    private static final Ends NO_ENDS = Ends.serverListens(100, 300);

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
                client.map(EndsReader::end).orElse(NO_ENDS.client()),
                server.map(EndsReader::end).orElse(NO_ENDS.server()),
                established ? Ends.Start.ESTABLISHED : Ends.Start.CLOSED);
        client.ifPresent(YamlFields::done);
        server.ifPresent(YamlFields::done);
        return read;
    }

    private static Ends.End end(YamlFields end) {
        return new Ends.End((int) end.number("iss", 100), end.flag("listening"));
    }
}
