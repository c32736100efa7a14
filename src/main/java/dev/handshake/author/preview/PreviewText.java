package dev.handshake.author.preview;

import dev.handshake.author.preview.Preview.Sight;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.Width;
import java.util.ArrayList;
import java.util.List;

/** Sights as text: each page in a frame of its size, or as it is said line by line. */
public final class PreviewText {
    /** A page that is longer than this many screens is cut, so that a mistake cannot print for ever. */
    private static final int MOST_SCREENS = 12;

    private PreviewText() {}

    /** The page at this size, one frame for each screen that it takes. Ends with a line feed. */
    public static String framed(Sight sight, Lang lang, int columns, int rows, boolean ascii) {
        StringBuilder out = new StringBuilder();
        List<Frame> screens = screens(sight.model(), columns, rows, ascii);
        for (int i = 0; i < screens.size(); i++) {
            String part = screens.size() == 1 ? "" : " (" + (i + 1) + "/" + screens.size() + ")";
            out.append(i == 0 ? "" : "\n");
            out.append(caption(sight, lang, columns + "x" + rows)).append(part).append('\n');
            box(out, screens.get(i), ascii);
        }
        return out.toString();
    }

    /** The page as the plain face says it. Ends with a line feed. */
    public static String spoken(Sight sight, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(caption(sight, lang, "--plain"));
        for (Preview.Heard heard : sight.heard()) {
            lines.add(("> " + heard.typed()).stripTrailing());
            lines.addAll(heard.said());
        }
        if (sight.heard().isEmpty()) {
            lines.addAll(Page.of(sight.model()).speech());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String caption(Sight sight, Lang lang, String face) {
        return "== " + sight.of() + "  " + lang.code() + "  " + face + "  " + moment(sight, lang);
    }

    private static String moment(Sight sight, Lang lang) {
        Preview.Moment moment = sight.moment();
        if (!moment.isAnswer()) {
            return lang == Lang.KO ? "처음 화면" : "as it opens";
        }
        if (moment.isModel() && !moment.right()) {
            // Its author is told by validate which point is not read from it; learners are never shown it as wrong.
            return (lang == Lang.KO
                            ? "모범 답안 (빠진 요점이 있음, handshake validate 참고): "
                            : "model answer (points are missed, see handshake validate): ")
                    + brief(moment.words());
        }
        String verdict =
                lang == Lang.KO ? moment.right() ? "맞은 답" : "틀린 답" : moment.right() ? "right answer" : "wrong answer";
        return verdict + ": " + brief(moment.words());
    }

    private static String brief(String words) {
        String line = words.lines().findFirst().orElse("");
        int end = line.length();
        while (Width.of(line.substring(0, end)) > 30) {
            end = line.offsetByCodePoints(end, -1);
        }
        return end < line.length() || words.lines().count() > 1 ? line.substring(0, end) + "..." : line;
    }

    /** The page, and what turning it on shows. */
    private static List<Frame> screens(Model model, int columns, int rows, boolean ascii) {
        List<Frame> screens = new ArrayList<>();
        Model at = model;
        Frame frame = Page.of(at).frame(columns, rows, ascii);
        while (screens.size() < MOST_SCREENS && isNew(frame, screens)) {
            screens.add(frame);
            at = turned(at, columns, rows);
            frame = Page.of(at).frame(columns, rows, ascii);
        }
        return screens;
    }

    private static Model turned(Model model, int columns, int rows) {
        boolean reads =
                model.screen().lesson().isPresent() && model.screen().sitting().isEmpty();
        return Page.of(model)
                .msg(reads ? "j" : "pagedown", columns, rows)
                .map(more -> Update.on(model, more, 0).model())
                .orElse(model);
    }

    private static boolean isNew(Frame frame, List<Frame> screens) {
        return screens.stream().noneMatch(s -> s.text().equals(frame.text()));
    }

    private static void box(StringBuilder out, Frame frame, boolean ascii) {
        String edge = (ascii ? "-" : "─").repeat(frame.columns());
        out.append(ascii ? "+" : "┌").append(edge).append(ascii ? "+\n" : "┐\n");
        for (int row = 0; row < frame.rows(); row++) {
            String text = frame.rowText(row);
            String side = ascii ? "|" : "│";
            out.append(side)
                    .append(text)
                    .append(" ".repeat(Math.max(0, frame.columns() - Width.of(text))))
                    .append(side)
                    .append('\n');
        }
        out.append(ascii ? "+" : "└").append(edge).append(ascii ? "+\n" : "┘\n");
    }
}
