package dev.handshake.content.source;

import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems of one file, gathered while it is read to its end. */
public final class Findings {
    /** A file with more is broken in a way that more lines do not explain. */
    private static final int MOST = 100;

    private static final int LONGEST_QUOTE = 40;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines = List.of();

    public Findings(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** As {@link Source#line}, for whoever asks for many. */
    public String line(int number) {
        if (lines.isEmpty()) {
            lines = List.of(source.text().split("\n", -1));
        }
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** True where whatever else is added would not be told. */
    public boolean isFull() {
        return problems.size() > MOST;
    }

    public void add(ProblemCode code, Span span, Text what, Text fix) {
        add(code, code.severity(), span, Problem.Explanation.of(what, fix));
    }

    /** Adds a problem that is judged more mildly, or more strictly, than others of its kind, or that an RFC explains. */
    public void add(ProblemCode code, Severity severity, Span span, Text what, String section, Text fix) {
        add(code, severity, span, new Problem.Explanation(what, section, fix, Optional.empty()));
    }

    /** Adds a problem that {@code edit} mends. */
    public void add(ProblemCode code, Span span, Text what, Text fix, Optional<Edit> edit) {
        add(code, code.severity(), span, new Problem.Explanation(what, "", fix, edit));
    }

    private void add(ProblemCode code, Severity severity, Span span, Problem.Explanation explanation) {
        if (problems.size() < MOST) {
            problems.add(new Problem(source, code, severity, span, explanation));
        } else if (!isFull()) {
            Text cut = new Text(
                    "문제를 " + MOST + "개까지만 보여 줍니다. 위의 것부터 고치면 나머지가 보입니다.",
                    "Only " + MOST + " problems are shown. Mend these, then the rest will be.");
            problems.add(new Problem(
                    source, ProblemCode.TOO_MANY, Severity.ERROR, span, Problem.Explanation.of(cut, Problem.NO_FIX)));
        }
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** How many errors have been told so far, to see later whether there are more. */
    public int errorCount() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt((Problem p) -> p.span().line())
                        .thenComparingInt(p -> p.span().column()))
                .toList();
    }

    /** What an author typed, safe and short enough to be quoted in a sentence. */
    public static String quoted(String typed) {
        String shown = Glyph.shown(typed);
        int[] points = shown.codePoints().limit(LONGEST_QUOTE + 1L).toArray();
        return points.length > LONGEST_QUOTE
                ? "\"" + new String(points, 0, LONGEST_QUOTE) + "...\""
                : "\"" + shown + "\"";
    }
}
