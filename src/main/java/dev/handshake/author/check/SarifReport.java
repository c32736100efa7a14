package dev.handshake.author.check;

import dev.handshake.content.Checked;
import dev.handshake.content.Code;
import dev.handshake.content.Glyph;
import dev.handshake.content.Problem;
import dev.handshake.content.Severity;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** For code hosts and editors: SARIF 2.1.0 (OASIS), one run, one rule for every code. */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(Checked checked, Request request, Appendable out) throws IOException {
        Lang lang = request.lang();
        List<Code> codes = Arrays.stream(Code.values())
                .filter(code -> isUsed(code, checked))
                .toList();
        Map<String, Object> driver = Json.object(
                "name",
                "handshake",
                "rules",
                codes.stream().map(code -> rule(code, lang)).toList());
        Map<String, Object> run = Json.object(
                "tool",
                Json.object("driver", driver),
                "language",
                lang.code(),
                "columnKind",
                "unicodeCodePoints",
                "results",
                checked.problems().stream()
                        .map(problem -> result(problem, codes, lang))
                        .toList());
        out.append(Json.text(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
    }

    private static boolean isUsed(Code code, Checked checked) {
        return checked.problems().stream().anyMatch(problem -> problem.code() == code);
    }

    private static Map<String, Object> rule(Code code, Lang lang) {
        return Json.object(
                "id", code.number(),
                "name", code.name(),
                "shortDescription", text(code.headline().in(lang)),
                "defaultConfiguration", Json.object("level", level(code.severity())));
    }

    private static Map<String, Object> result(Problem problem, List<Code> codes, Lang lang) {
        return Json.object(
                "ruleId", problem.code().number(),
                "ruleIndex", codes.indexOf(problem.code()),
                "level", level(problem.severity()),
                "message", text(message(problem, lang)),
                "locations", List.of(Json.object("physicalLocation", place(problem))));
    }

    private static Map<String, Object> place(Problem problem) {
        return Json.object(
                "artifactLocation",
                Json.object("uri", uri(problem.source().path())),
                "region",
                Json.object(
                        "startLine", problem.span().line(),
                        "startColumn", problem.span().column(),
                        "endColumn", problem.span().end()));
    }

    private static String message(Problem problem, Lang lang) {
        StringBuilder message = new StringBuilder(problem.code().headline().in(lang))
                .append('\n')
                .append(problem.what().in(lang));
        if (!problem.section().isEmpty()) {
            message.append("\nRFC 9293, ").append(problem.section());
        }
        if (!problem.fix().in(lang).isEmpty()) {
            message.append('\n').append(problem.fix().in(lang));
        }
        return message.toString();
    }

    private static Map<String, Object> text(String text) {
        StringBuilder safe = new StringBuilder();
        text.lines().forEach(line -> safe.append(safe.isEmpty() ? "" : "\n").append(Glyph.shown(line)));
        return Json.object("text", safe.toString());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    /** A path as the reference of RFC 3986: every byte beyond the unreserved ones in percent. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(unreserved ? Character.toString(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
