package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import java.io.IOException;

/** Says what was found, in one form. */
interface CheckReport {
    /** Writes all of it. */
    void write(CheckResult checked, CheckRequest request, Appendable out) throws IOException;

    static CheckReport in(CheckRequest.Format format) {
        return switch (format) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GithubReport();
        };
    }
}
