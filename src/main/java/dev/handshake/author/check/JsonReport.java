package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.library.Coverage;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * For scripts. {@code schema} changes when a field is taken away or means something else; a field may be added at any
 * time. Lines and columns count from 1, columns in characters; {@code endColumn} is the one after the last.
 */
final class JsonReport implements CheckReport {
    private static final int SCHEMA = 1;

    @Override
    public void write(CheckResult checked, CheckRequest request, Appendable out) throws IOException {
        Lang lang = request.lang();
        Map<String, Object> report = JsonPrinter.object(
                "schema",
                SCHEMA,
                "files",
                checked.files(),
                "questions",
                checked.questions(),
                "errors",
                checked.errors(),
                "warnings",
                checked.warnings(),
                "texts",
                JsonPrinter.object(
                        "all",
                        checked.translations().texts(),
                        "ko",
                        checked.translations().ko(),
                        "en",
                        checked.translations().en()),
                "problems",
                checked.problems().stream().map(p -> problem(p, lang)).toList());
        if (request.showsCoverage()) {
            Coverage coverage = checked.coverage();
            report.put(
                    "coverage",
                    JsonPrinter.object(
                            "states", part(coverage.states()),
                            "transitions", part(coverage.transitions()),
                            "facts", part(coverage.facts()),
                            "misconceptions", part(coverage.mistakes())));
        }
        out.append(JsonPrinter.text(report));
    }

    private static Map<String, Object> problem(Problem problem, Lang lang) {
        return JsonPrinter.object(
                "code",
                problem.code().number(),
                "severity",
                problem.severity().name().toLowerCase(Locale.ROOT),
                "file",
                Glyph.shown(problem.source().path()),
                "line",
                problem.span().line(),
                "column",
                problem.span().column(),
                "endColumn",
                problem.span().end(),
                "headline",
                problem.code().headline().in(lang),
                "what",
                problem.what().in(lang),
                "section",
                problem.section(),
                "fix",
                problem.fix().in(lang));
    }

    private static Map<String, Object> part(List<Coverage.Item> items) {
        return JsonPrinter.object(
                "all",
                items.size(),
                "notTaught",
                names(items, item -> !item.isTaught()),
                "notTested",
                names(items, item -> !item.isTested()));
    }

    private static List<String> names(List<Coverage.Item> items, Predicate<Coverage.Item> which) {
        return items.stream().filter(which).map(Coverage.Item::name).toList();
    }
}
