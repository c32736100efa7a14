package dev.handshake.author.check;

import dev.handshake.content.Checked;
import java.io.IOException;

/** Says what was found, in one form. */
interface Report {
    /** Writes all of it. */
    void write(Checked checked, Request request, Appendable out) throws IOException;

    static Report in(Request.Format format) {
        return switch (format) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GithubReport();
        };
    }
}
