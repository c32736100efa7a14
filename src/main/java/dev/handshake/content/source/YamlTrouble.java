package dev.handshake.content.source;

import com.fasterxml.jackson.core.JsonLocation;
import dev.handshake.lesson.Text;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is not YAML, and where the library noticed.
 *
 * @param code the kind
 * @param line where it was noticed, from 0
 * @param column from 0
 * @param contextLine where the thing began that could not be finished, from 0; often where the cause is
 * @param what what was found
 * @param fix what to do
 */
record YamlTrouble(ProblemCode code, int line, int column, int contextLine, Text what, Text fix) {
    private static final Text LOOK_ABOVE = new Text(
            "이 줄과 윗줄의 들여쓰기, 따옴표, 괄호의 짝을 확인해 주세요.",
            "Check indentation, quotes and the pairs of brackets here and on the line above.");

    /** What was thrown while {@code last} was the latest token that could be read. */
    static YamlTrouble of(Exception thrown, JsonLocation last) {
        if (!(thrown.getCause() instanceof MarkedYAMLException cause)) {
            return unplaced(last);
        }
        Mark at = cause.getProblemMark() != null ? cause.getProblemMark() : cause.getContextMark();
        if (at == null) {
            return unplaced(last);
        }
        Mark context = cause.getContextMark() != null ? cause.getContextMark() : at;
        return new YamlTrouble(
                ProblemCode.SYNTAX, at.getLine(), at.getColumn(), context.getLine(), what(cause), LOOK_ABOVE);
    }

    private static YamlTrouble unplaced(JsonLocation last) {
        int line = Math.max(0, last.getLineNr() - 1);
        int column = Math.max(0, last.getColumnNr() - 1);
        Text what = new Text("이 뒤를 읽을 수 없습니다.", "What follows cannot be read.");
        return new YamlTrouble(ProblemCode.SYNTAX, line, column, line, what, LOOK_ABOVE);
    }

    static YamlTrouble tooDeep(JsonLocation at, int deepest) {
        return new YamlTrouble(
                ProblemCode.TOO_DEEP,
                at.getLineNr() - 1,
                at.getColumnNr() - 1,
                at.getLineNr() - 1,
                new Text("묶음이 " + deepest + "겹을 넘습니다.", "More than " + deepest + " levels."),
                new Text("레슨은 네 겹이면 충분합니다.", "Four levels are enough for a lesson."));
    }

    boolean isBefore(YamlTrouble other) {
        return line < other.line || line == other.line && column < other.column;
    }

    void report(RepairedText text, Findings findings) {
        int found = Math.min(line, text.count() - 1);
        // At the end of the file the last line with something in it says more than the emptiness after it.
        int shown = found;
        while (shown > 0 && text.line(shown).isBlank()) {
            shown--;
        }
        int at = shown == found ? text.original(shown, column) : text.length(shown);
        findings.add(code, Span.at(shown + 1, at + 1), what, fix);
    }

    private static Text what(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        if (problem.contains("mapping values are not allowed")) {
            return new Text("이 자리에는 콜론이 올 수 없습니다.", "A colon cannot stand here.");
        }
        if (problem.contains("expected ',' or")) {
            return new Text("쉼표나 닫는 괄호가 와야 합니다.", "A comma or the closing bracket is expected.");
        }
        if (problem.contains("cannot start any token")) {
            return new Text("글은 이 문자로 시작할 수 없습니다.", "Text cannot start with this character.");
        }
        if (problem.contains("unexpected end of stream") || problem.contains("<stream end>")) {
            return new Text("닫는 따옴표나 괄호를 찾지 못하고 파일이 끝났습니다.", "The file ends before the closing quote or bracket.");
        }
        if (problem.contains("could not find expected ':'")) {
            return new Text("키 뒤에 콜론이 없습니다.", "A key without its colon.");
        }
        if (problem.contains("expected <block end>")) {
            return new Text("들여쓰기가 윗줄과 맞지 않습니다.", "The indentation does not match the lines above.");
        }
        if (problem.contains("escape")) {
            return new Text("큰따옴표 안의 \\ 뒤에 모르는 문자가 있습니다.", "In double quotes, an unknown character follows the \\.");
        }
        return new Text("YAML이 아닌 것이 여기 있습니다.", "What stands here is not YAML.");
    }
}
