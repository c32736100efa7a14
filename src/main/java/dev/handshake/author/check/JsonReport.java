package dev.handshake.author.check;

import dev.handshake.content.check.Translations;
import dev.handshake.content.library.CheckResult;
import dev.handshake.content.library.Coverage;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
        Translations texts = checked.translations();
        JsonValue.Builder report = JsonValue.object()
                .put("schema", SCHEMA)
                .put("files", checked.files())
                .put("questions", checked.questions())
                .put("errors", checked.errors())
                .put("warnings", checked.warnings())
                .put(
                        "texts",
                        JsonValue.object()
                                .put("all", texts.texts())
                                .put("ko", texts.ko())
                                .put("en", texts.en()))
                .put(
                        "problems",
                        JsonValue.of(checked.problems().stream()
                                .map(problem -> problem(problem, lang))
                                .toList()));
        if (request.showsCoverage()) {
            Coverage coverage = checked.coverage();
            report.put(
                    "coverage",
                    JsonValue.object()
                            .put("states", part(coverage.states()))
                            .put("transitions", part(coverage.transitions()))
                            .put("facts", part(coverage.facts()))
                            .put("misconceptions", part(coverage.mistakes())));
        }
        out.append(JsonWriter.indented(report.build())).append('\n');
    }

    private static JsonValue problem(Problem problem, Lang lang) {
        return JsonValue.object()
                .put("code", problem.code().number())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("file", Glyph.shown(problem.source().path()))
                .put("line", problem.span().line())
                .put("column", problem.span().column())
                .put("endColumn", problem.span().end())
                .put("headline", problem.code().headline().in(lang))
                .put("what", problem.what().in(lang))
                .put("section", problem.section())
                .put("fix", problem.fix().in(lang))
                .build();
    }

    private static JsonValue part(List<Coverage.Item> items) {
        return JsonValue.object()
                .put("all", items.size())
                .put("notTaught", names(items, item -> !item.isTaught()))
                .put("notTested", names(items, item -> !item.isTested()))
                .build();
    }

    private static JsonValue names(List<Coverage.Item> items, Predicate<Coverage.Item> which) {
        return JsonValue.ofTexts(
                items.stream().filter(which).map(Coverage.Item::name).toList());
    }
}
