package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.view.cells.Width;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The points of a marked text in words, each with the words in which it was found, and the misconceptions that it says. */
final class TextTicks {
    /** Quoted words longer than this are quoted part by part. */
    private static final int MOST_QUOTED = 44;

    private final MarkedAnswer marked;
    private final Lang lang;
    private final String next;

    /** {@code next} is the id of the question that comes next; empty for none. */
    TextTicks(MarkedAnswer marked, Lang lang, String next) {
        this.marked = marked;
        this.lang = lang;
        this.next = next;
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    String count() {
        int found = marked.found().size();
        int all = marked.points().size();
        return say("요점 " + all + "개 중 " + found + "개", found + " of " + all + (all == 1 ? " point" : " points"));
    }

    /** Everything to be underlined in the answer. */
    List<AnswerSpan> underlined() {
        List<AnswerSpan> spans = new ArrayList<>();
        marked.points().stream().filter(MarkedAnswer.Tick::found).forEach(t -> spans.addAll(t.spans()));
        marked.forbidden().stream().filter(MarkedAnswer.Heard::said).forEach(h -> spans.addAll(h.spans()));
        marked.doubted().forEach(statement -> spans.add(statement.span()));
        return spans;
    }

    /**
     * One point in words.
     *
     * @param number the digit by which its tick is corrected
     * @param says the point
     * @param where the words of the answer, or that it is not in there
     */
    record Line(int number, RowMark mark, MarkedAnswer.Tick tick, String says, String where) {}

    List<Line> points() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < marked.points().size(); i++) {
            MarkedAnswer.Tick tick = marked.points().get(i);
            boolean needless = !tick.found() && !tick.point().must();
            RowMark mark = tick.found() ? RowMark.RIGHT : needless ? RowMark.NONE : RowMark.WRONG;
            lines.add(new Line(i + 1, mark, tick, says(tick), where(tick)));
        }
        return lines;
    }

    /** The point; only its topic where it is asked next, so that the question does not stand below its answer. */
    private String says(MarkedAnswer.Tick tick) {
        Point point = tick.point();
        boolean asked = !tick.found() && !next.isEmpty() && point.missing().equals(next);
        return (asked ? point.topic().orElse(point.says()) : point.says()).in(lang);
    }

    private String where(MarkedAnswer.Tick tick) {
        String by = tick.corrected() ? say("직접 고친 판정입니다", "corrected by you") : "";
        if (tick.found()) {
            return tick.corrected() ? by : quoted(tick.spans());
        }
        if (tick.corrected()) {
            return by;
        }
        if (tick.isUnclear()) {
            return say("확인 필요: 누가, 어느 상태인지 분명하지 않습니다", "to check: who, or in which state, is not clear");
        }
        return tick.point().must()
                ? say("답에 없습니다", "not in the answer")
                : say("답에 없습니다 (덧붙이면 좋은 요점)", "not in the answer (a bonus)");
    }

    /** The words of the answer: from the first to the last where they stand together, else each for itself. */
    private String quoted(List<AnswerSpan> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        int from = wordStart(spans.stream().mapToInt(AnswerSpan::start).min().orElse(0));
        int to = wordEnd(spans.stream().mapToInt(AnswerSpan::end).max().orElse(0));
        String whole = marked.answer().substring(from, to);
        if (Width.of(whole) <= MOST_QUOTED && whole.indexOf('\n') < 0) {
            return "\"" + whole + "\"";
        }
        List<String> parts = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(AnswerSpan::start))
                .map(s -> marked.answer().substring(wordStart(s.start()), wordEnd(s.end())))
                .map(words -> "\"" + words.replace('\n', ' ') + "\"")
                .distinct()
                .forEach(parts::add);
        return String.join(" ", parts);
    }

    /** Words are quoted whole: not a verb without its ending, not a noun without its particle. */
    private int wordStart(int at) {
        int start = at;
        while (start > 0 && isInWord(start - 1) && isInWord(start)) {
            start--;
        }
        return start;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < marked.answer().length() && isInWord(end) && isInWord(end - 1)) {
            end++;
        }
        return end;
    }

    private boolean isInWord(int at) {
        char letter = marked.answer().charAt(at);
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /** A misconception that was said, or that the learner took back. */
    record Claim(int number, MarkedAnswer.Heard heard, String where) {}

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        int before = marked.points().size() + marked.contradicted().size();
        for (int i = 0; i < marked.forbidden().size(); i++) {
            MarkedAnswer.Heard heard = marked.forbidden().get(i);
            if (heard.said()) {
                claims.add(new Claim(before + i + 1, heard, quoted(heard.spans())));
            } else if (heard.corrected()) {
                claims.add(
                        new Claim(before + i + 1, heard, say("말하지 않은 것으로 고쳤습니다", "taken back: you did not mean it")));
            }
        }
        return claims;
    }

    /** A statement that contradicts the model answer, or that the learner took back. */
    record Doubt(int number, MarkedAnswer.Contradicted statement, String where) {}

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        int before = marked.points().size();
        for (int i = 0; i < marked.contradicted().size(); i++) {
            MarkedAnswer.Contradicted statement = marked.contradicted().get(i);
            String where = statement.corrected()
                    ? say("잘못 읽은 것으로 고쳤습니다", "taken back: it was read wrongly")
                    : quoted(List.of(statement.span()));
            doubts.add(new Doubt(before + i + 1, statement, where));
        }
        return doubts;
    }

    String doubtName(Doubt doubt) {
        return doubt.statement().refutation().isPresent() ? say("사실과 다름", "Not so") : say("확인 필요", "To check");
    }

    /** The story that refutes the first statement that still stands against the answer. */
    Optional<Refutation.CounterStory> story() {
        return marked.doubted().stream()
                .flatMap(statement -> statement.refutation().stream())
                .flatMap(why -> why.counter().stream())
                .findFirst();
    }

    /** What the model answer says instead, in a sentence. */
    String instead(Doubt doubt) {
        return switch (doubt.statement().against()) {
            case MarkedAnswer.Against.ModelClause(String words) -> ofModel(words);
            case MarkedAnswer.Against.Engine(Refutation why) -> ofEngine(why);
        };
    }

    private String ofEngine(Refutation why) {
        String so = why.so().in(lang);
        return say(so + " (" + source(why) + ")", so.substring(0, so.length() - 1) + " (" + source(why) + ").");
    }

    private String source(Refutation why) {
        return TermWords.source(why.source(), lang);
    }

    private String ofModel(String words) {
        String model = "\"" + words + "\"";
        return say(
                "모범 답안과 반대로 읽힙니다. 모범 답안에는 " + model + "라고 되어 있습니다.",
                "This reads as the opposite of the model answer, which says " + model + ".");
    }

    String claimName(Claim claim) {
        return say("오해 ", "Misconception ") + claim.heard().misconception().id();
    }
}
