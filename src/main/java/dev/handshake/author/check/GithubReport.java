package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For GitHub Actions: workflow commands, which become annotations at the lines of a pull request. */
final class GithubReport implements CheckReport {
    @Override
    public void write(CheckResult checked, CheckRequest request, Appendable out) throws IOException {
        for (Problem problem : checked.problems()) {
            out.append(annotation(problem, request.lang())).append('\n');
        }
        out.append(TextReport.sum(checked, request.lang())).append('\n');
    }

    private static String annotation(Problem problem, Lang lang) {
        String section = problem.section().isEmpty() ? "" : "RFC 9293, " + problem.section();
        String message = Stream.of(
                        problem.what().in(lang), section, problem.fix().in(lang))
                .filter(part -> !part.isEmpty())
                .flatMap(String::lines)
                .map(Glyph::shown)
                .collect(Collectors.joining("\n"));
        return (problem.isError() ? "::error" : "::warning")
                + " file=" + property(Glyph.shown(problem.source().path()))
                + ",line=" + problem.span().line()
                + ",col=" + problem.span().column()
                + ",endColumn=" + problem.span().end()
                + ",title="
                + property(problem.code().number() + " "
                        + problem.code().headline().in(lang))
                + "::" + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
