package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** For code hosts and editors: SARIF 2.1.0 (OASIS), one run, one rule for every code. */
final class SarifReport implements CheckReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(CheckResult checked, CheckRequest request, Appendable out) throws IOException {
        Lang lang = request.lang();
        List<ProblemCode> codes = Arrays.stream(ProblemCode.values())
                .filter(code -> isUsed(code, checked))
                .toList();
        Map<String, Object> driver = JsonPrinter.object(
                "name",
                "handshake",
                "rules",
                codes.stream().map(code -> rule(code, lang)).toList());
        Map<String, Object> run = JsonPrinter.object(
                "tool",
                JsonPrinter.object("driver", driver),
                "language",
                lang.code(),
                "columnKind",
                "unicodeCodePoints",
                "results",
                checked.problems().stream()
                        .map(problem -> result(problem, codes, lang))
                        .toList());
        out.append(JsonPrinter.text(JsonPrinter.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
    }

    private static boolean isUsed(ProblemCode code, CheckResult checked) {
        return checked.problems().stream().anyMatch(problem -> problem.code() == code);
    }

    private static Map<String, Object> rule(ProblemCode code, Lang lang) {
        return JsonPrinter.object(
                "id", code.number(),
                "name", code.name(),
                "shortDescription", text(code.headline().in(lang)),
                "defaultConfiguration", JsonPrinter.object("level", level(code.severity())));
    }

    private static Map<String, Object> result(Problem problem, List<ProblemCode> codes, Lang lang) {
        return JsonPrinter.object(
                "ruleId", problem.code().number(),
                "ruleIndex", codes.indexOf(problem.code()),
                "level", level(problem.severity()),
                "message", text(message(problem, lang)),
                "locations", List.of(JsonPrinter.object("physicalLocation", place(problem))));
    }

    private static Map<String, Object> place(Problem problem) {
        return JsonPrinter.object(
                "artifactLocation",
                JsonPrinter.object("uri", uri(problem.source().path())),
                "region",
                JsonPrinter.object(
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
        return JsonPrinter.object("text", safe.toString());
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
