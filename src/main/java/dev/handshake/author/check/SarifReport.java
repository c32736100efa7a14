package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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
        JsonValue.Builder driver = JsonValue.object()
                .put("name", "handshake")
                .put(
                        "rules",
                        JsonValue.of(
                                codes.stream().map(code -> rule(code, lang)).toList()));
        JsonValue run = JsonValue.object()
                .put("tool", JsonValue.object().put("driver", driver))
                .put("language", lang.code())
                .put("columnKind", "unicodeCodePoints")
                .put(
                        "results",
                        JsonValue.of(checked.problems().stream()
                                .map(problem -> result(problem, codes, lang))
                                .toList()))
                .build();
        JsonValue log = JsonValue.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", JsonValue.of(List.of(run)))
                .build();
        out.append(JsonWriter.indented(log)).append('\n');
    }

    private static boolean isUsed(ProblemCode code, CheckResult checked) {
        return checked.problems().stream().anyMatch(problem -> problem.code() == code);
    }

    private static JsonValue rule(ProblemCode code, Lang lang) {
        return JsonValue.object()
                .put("id", code.number())
                .put("name", code.name())
                .put("shortDescription", text(code.headline().in(lang)))
                .put("defaultConfiguration", JsonValue.object().put("level", level(code.severity())))
                .build();
    }

    private static JsonValue result(Problem problem, List<ProblemCode> codes, Lang lang) {
        JsonValue location =
                JsonValue.object().put("physicalLocation", place(problem)).build();
        return JsonValue.object()
                .put("ruleId", problem.code().number())
                .put("ruleIndex", codes.indexOf(problem.code()))
                .put("level", level(problem.severity()))
                .put("message", text(message(problem, lang)))
                .put("locations", JsonValue.of(List.of(location)))
                .build();
    }

    private static JsonValue.Builder place(Problem problem) {
        return JsonValue.object()
                .put(
                        "artifactLocation",
                        JsonValue.object().put("uri", uri(problem.source().path())))
                .put(
                        "region",
                        JsonValue.object()
                                .put("startLine", problem.span().line())
                                .put("startColumn", problem.span().column())
                                .put("endColumn", problem.span().end()));
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

    private static JsonValue.Builder text(String text) {
        StringBuilder safe = new StringBuilder();
        text.lines().forEach(line -> safe.append(safe.isEmpty() ? "" : "\n").append(Glyph.shown(line)));
        return JsonValue.object().put("text", safe.toString());
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
