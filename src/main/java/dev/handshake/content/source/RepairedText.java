package dev.handshake.content.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines with quotes put in where their author left them out, which still knows the columns of the file. Places in it are
 * counted from 0, as the YAML library does.
 */
final class RepairedText {
    private final List<String> lines;
    private final List<List<Integer>> inserted = new ArrayList<>();

    RepairedText(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.forEach(line -> inserted.add(new ArrayList<>()));
    }

    private RepairedText(RepairedText other) {
        lines = new ArrayList<>(other.lines);
        other.inserted.forEach(columns -> inserted.add(new ArrayList<>(columns)));
    }

    String text() {
        return String.join("\n", lines);
    }

    int count() {
        return lines.size();
    }

    String line(int number) {
        return lines.get(number);
    }

    /** A copy in which {@code quote} stands around the characters from {@code from} to {@code to} of a line. */
    RepairedText quoted(int number, int from, int to, char quote) {
        RepairedText next = new RepairedText(this);
        next.insert(number, to, quote);
        next.insert(number, from, quote);
        return next;
    }

    /** A copy in which other characters, no fewer, stand from {@code from} to {@code to} of a line. */
    RepairedText replaced(int number, int from, int to, String with) {
        RepairedText next = new RepairedText(this);
        int taken = Math.min(with.length(), to - from);
        for (int i = with.length() - 1; i >= taken; i--) {
            next.insert(number, to, with.charAt(i));
        }
        String line = next.lines.get(number);
        next.lines.set(number, line.substring(0, from) + with.substring(0, taken) + line.substring(to));
        return next;
    }

    private void insert(int number, int index, char quote) {
        String line = lines.get(number);
        int column = line.codePointCount(0, index);
        lines.set(number, line.substring(0, index) + quote + line.substring(index));
        List<Integer> columns = inserted.get(number);
        columns.replaceAll(c -> c >= column ? c + 1 : c);
        columns.add(column);
    }

    /** The column in the file of a column here, both from 0. */
    int original(int number, int column) {
        if (number >= inserted.size()) {
            return column;
        }
        return column
                - (int) inserted.get(number).stream().filter(c -> c < column).count();
    }

    /** Columns of a line of the file. */
    int length(int number) {
        if (number >= lines.size()) {
            return 0;
        }
        String line = lines.get(number);
        return line.codePointCount(0, line.length()) - inserted.get(number).size();
    }
}
