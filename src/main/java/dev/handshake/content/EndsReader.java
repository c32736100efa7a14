package dev.handshake.content;

import dev.handshake.lesson.Ends;
import java.util.List;
import java.util.Optional;

/** Reads {@code start} and {@code ends}: how the two ends stand at the beginning. */
final class EndsReader {
    private static final Ends NO_ENDS = new Ends(100, 300, false, true, false);

    private EndsReader() {}

    /** The ends; where they are missing, with a problem, the usual ones. */
    static Ends read(Fields fields, Findings findings) {
        boolean established = fields.scalar("start")
                .flatMap(s -> fields.choice(s, List.of("closed", "established")))
                .equals(Optional.of("established"));
        Optional<Fields> ends = fields.required("ends", "{client: {iss: 100}, server: {iss: 300, listening: true}}")
                .flatMap(n -> Fields.of(n, findings));
        if (ends.isEmpty()) {
            return NO_ENDS;
        }
        Optional<Fields> client = ends.get().required("client", "{iss: 100}").flatMap(n -> Fields.of(n, findings));
        Optional<Fields> server = ends.get().required("server", "{iss: 300}").flatMap(n -> Fields.of(n, findings));
        ends.get().done();
        Ends read = new Ends(
                client.map(EndsReader::iss).orElse(NO_ENDS.clientIss()),
                server.map(EndsReader::iss).orElse(NO_ENDS.serverIss()),
                client.map(f -> f.flag("listening")).orElse(false),
                server.map(f -> f.flag("listening")).orElse(true),
                established);
        client.ifPresent(Fields::done);
        server.ifPresent(Fields::done);
        return read;
    }

    private static int iss(Fields end) {
        end.required("iss", "100");
        return (int) end.number("iss", 0, Whole.SEQ_MAX, 100);
    }
}
