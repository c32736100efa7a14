package dev.handshake.content.read;

import dev.handshake.content.source.Columns;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import java.util.List;

/** What {@code ss}, {@code netstat} or {@code tcpdump} printed, as a question shows it: it has to fit, unwrapped. */
final class ToolOutput {
    private static final int COLUMNS = 72;
    private static final int MOST_ROWS = 14;

    private ToolOutput() {}

    /** Adds what is wrong with this output, line by line. */
    static void check(Node.Scalar output, Findings findings) {
        List<String> lines = output.text().stripTrailing().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int columns = Columns.of(lines.get(i));
            if (columns > COLUMNS) {
                findings.add(
                        ProblemCode.TOO_LONG,
                        lineOf(output, i, lines.get(i), findings.source()),
                        new Text(
                                "이 줄은 " + columns + "칸입니다. " + COLUMNS + "칸까지 보입니다.",
                                "This line is " + columns + " columns wide; " + COLUMNS + " are shown."),
                        new Text("열을 줄이거나 공백을 지워 주세요.", "Leave out a column, or blanks."));
            }
        }
        if (lines.size() > MOST_ROWS) {
            findings.add(
                    ProblemCode.TOO_LONG,
                    output.span(),
                    new Text(
                            lines.size() + "줄입니다. " + MOST_ROWS + "줄까지 보입니다.",
                            lines.size() + " lines; " + MOST_ROWS + " are shown."),
                    Problem.NO_FIX);
        }
    }

    /** The place of a line of a block, where the file has it below the {@code |}. */
    private static Span lineOf(Node.Scalar output, int index, String line, Source source) {
        int number = output.span().line() + 1 + index;
        String written = source.line(number);
        int indent = written.codePointCount(0, written.length()) - line.codePointCount(0, line.length());
        return written.endsWith(line) ? new Span(number, indent + 1, indent + 1 + line.length()) : output.span();
    }
}
