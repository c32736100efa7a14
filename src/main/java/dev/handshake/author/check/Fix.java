package dev.handshake.author.check;

import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.library.ReadListener;
import dev.handshake.content.source.Edit;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * {@code --fix}: mends what can be mended for certain and leaves everything else as it was typed, comments and all: keys
 * and states whose meaning is clear, texts that need quotes, characters that are not composed, blanks at the end of lines.
 * What is mended may show what stood behind it, so a file is read again until nothing more is certain. A change after
 * which a file has more errors than before is not kept.
 */
final class Fix {
    private static final int MOST_ROUNDS = 8;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Lang lang;
    private final boolean writes;
    private final Appendable out;
    private int changes;
    private int files;

    private Fix(CheckRequest request, Appendable out) {
        this.lang = request.lang();
        this.writes = request.fixing() == CheckRequest.Fixing.WRITE;
        this.out = out;
    }

    /** Mends the files of these paths, and says what it did. */
    static void run(List<Path> paths, CheckRequest request, Appendable out) throws IOException {
        Fix fix = new Fix(request, out);
        for (String file : ContentCheck.check(paths, ReadListener.NONE).read()) {
            fix.file(Path.of(file));
        }
        fix.sum();
    }

    private void file(Path file) throws IOException {
        String text;
        try {
            text = Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            // The report that follows says why.
            return;
        }
        if (text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
            // Lines that end as they did on old Macs: to YAML all of it is one line, and nothing in it is certain.
            return;
        }
        int before = changes;
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> all = ContentCheck.check(file, mended).problems();
            List<Problem> sure = sure(all);
            String next = edited(mended, sure);
            if (sure.isEmpty() || errors(ContentCheck.check(file, next).problems()) > errors(all)) {
                break;
            }
            for (Problem problem : sure) {
                tell(
                        file,
                        problem.span(),
                        problem.code().number(),
                        change(mended, problem.edit().orElseThrow()));
            }
            mended = next;
        }
        mended = tidied(file, mended);
        if (!mended.equals(text)) {
            if (writes && !written(file, mended)) {
                changes = before;
            } else {
                files++;
            }
        } else {
            changes = before;
        }
    }

    /** False, and said, where the disk refuses: the other files are mended all the same. */
    private boolean written(Path file, String text) throws IOException {
        try {
            AtomicFile.write(file, text);
            return true;
        } catch (IOException e) {
            String said = lang == Lang.KO
                    ? "파일에 쓸 수 없어 그대로 둡니다. 파일과 폴더의 권한을 확인해 주세요: "
                    : "cannot be written and stays as it was; check the permissions of the file and its folder: ";
            out.append(Glyph.shown(said + file)).append('\n');
            return false;
        }
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).count();
    }

    /** Those with an edit, none of which touches another's place. */
    private static List<Problem> sure(List<Problem> problems) {
        List<Problem> sure = new ArrayList<>();
        for (Problem problem : problems) {
            boolean isFree = sure.stream().noneMatch(other -> touch(other.span(), problem.span()));
            if (problem.edit().isPresent() && isFree) {
                sure.add(problem);
            }
        }
        return sure;
    }

    private static boolean touch(Span one, Span other) {
        return one.line() == other.line() && one.column() < other.end() && other.column() < one.end();
    }

    /** The text with these edits, the last first, so that the places of the others stay what they are. */
    private static String edited(String text, List<Problem> problems) {
        String[] lines = text.split("\n", -1);
        problems.stream()
                .map(problem -> problem.edit().orElseThrow())
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span().column())
                        .reversed())
                .forEach(edit -> {
                    int line = edit.span().line() - 1;
                    int[] range = range(lines[line], edit.span());
                    lines[line] = lines[line].substring(0, range[0]) + edit.with() + lines[line].substring(range[1]);
                });
        return String.join("\n", lines);
    }

    private static int[] range(String line, Span span) {
        int from = line.offsetByCodePoints(0, span.column() - 1);
        return new int[] {from, line.offsetByCodePoints(from, span.end() - span.column())};
    }

    private static String change(String text, Edit edit) {
        String line = text.split("\n", -1)[edit.span().line() - 1];
        int[] range = range(line, edit.span());
        return line.substring(range[0], range[1]) + " -> " + edit.with();
    }

    /** Composed, without a byte order mark and without blanks at the end of lines. */
    private String tidied(Path file, String text) throws IOException {
        String tidy = text;
        if (!tidy.isEmpty() && tidy.charAt(0) == BYTE_ORDER_MARK) {
            tidy = tidy.substring(1);
            tell(file, Span.START, "HS106", lang == Lang.KO ? "BOM을 지움" : "without the byte order mark");
        }
        if (!Normalizer.isNormalized(tidy, Normalizer.Form.NFC)) {
            tidy = Normalizer.normalize(tidy, Normalizer.Form.NFC);
            tell(file, Span.START, "NFC", lang == Lang.KO ? "자모를 한 글자로 모음" : "characters composed");
        }
        String[] lines = tidy.split("\n", -1);
        String[] stripped = Arrays.stream(lines).map(Fix::withoutBlanks).toArray(String[]::new);
        long ended = 0;
        int first = 0;
        for (int i = lines.length - 1; i >= 0; i--) {
            if (!lines[i].equals(stripped[i])) {
                ended++;
                first = i;
            }
        }
        if (ended > 0) {
            tell(
                    file,
                    Span.at(first + 1, 1),
                    "-----",
                    lang == Lang.KO
                            ? "줄 끝의 공백을 지움: " + ended + "줄"
                            : "blanks at the end of " + TextReport.counted(ended, "line"));
        }
        return String.join("\n", stripped);
    }

    /** A carriage return at the end stays. */
    private static String withoutBlanks(String line) {
        boolean returns = line.endsWith("\r");
        String stripped = (returns ? line.substring(0, line.length() - 1) : line).replaceFirst("[ \t]+$", "");
        return returns ? stripped + "\r" : stripped;
    }

    private void tell(Path file, Span at, String code, String change) throws IOException {
        changes++;
        out.append(Glyph.shown(file + ":" + at.line() + ":" + at.column() + "  " + code + "  " + change))
                .append('\n');
    }

    private void sum() throws IOException {
        String sum = lang == Lang.KO
                ? "파일 " + files + "개에서 " + changes + "곳을 " + (writes ? "고쳤습니다." : "고칠 수 있습니다. 파일은 그대로입니다 (--dry-run).")
                : TextReport.counted(changes, "change") + " in " + TextReport.counted(files, "file")
                        + (writes ? "." : " would be made; nothing is written (--dry-run).");
        out.append(sum).append("\n\n");
    }
}
