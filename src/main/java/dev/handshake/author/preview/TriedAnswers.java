package dev.handshake.author.preview;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that a preview tries: enough of each kind that a right one and every telling wrong one is among them. */
final class TriedAnswers {
    private TriedAnswers() {}

    /**
     * One answer.
     *
     * @param words what it is called
     * @param lines what is typed in the plain face, line by line
     * @param isModel true where it is the author's own answer
     */
    record Try(String words, List<Line> lines, boolean isModel) {
        Try {
            lines = List.copyOf(lines);
        }

        Try(String words, List<Line> lines) {
            this(words, lines, false);
        }

        Try asModel() {
            return new Try(words, lines, true);
        }

        /** Rows that are chosen one after the other. */
        static Try of(List<Integer> rows, String between) {
            return new Try(
                    rows.stream().map(row -> String.valueOf(row + 1)).collect(Collectors.joining(between)),
                    rows.stream().map(Line::of).toList());
        }

        List<Msg> keys() {
            return lines.stream().map(Line::key).toList();
        }

        /** The first so many lines of it. */
        Try cut(int count) {
            String called = lines.subList(0, count).stream().map(Line::typed).collect(Collectors.joining(", "));
            return count == lines.size() ? this : new Try(called, lines.subList(0, count));
        }

        /** The same, sent off by an empty line. */
        Try confirmed() {
            List<Line> more = new ArrayList<>(lines);
            more.add(new Line("", Msg.Plain.CONFIRM));
            return new Try(words, more, isModel);
        }
    }

    /**
     * One line.
     *
     * @param typed in the plain face
     * @param key what the tutor hears
     */
    record Line(String typed, Msg key) {
        static Line of(int row) {
            return new Line(String.valueOf(row + 1), new Msg.Choose(row));
        }
    }

    /** For a question of a sitting. */
    static List<Try> at(Stage.Open open, Lang lang, Catalog catalog) {
        return switch (open.entry()) {
            case ReplyDraft.Marking marking ->
                marking.many() ? sets(marking) : rows(marking.shown().size());
            case ReplyDraft.Parts parts -> pairs(parts);
            case ReplyDraft.Ordering ordering -> orders(ordering);
            case ReplyDraft.Writing writing -> texts(writing.question(), lang, catalog);
            case ReplyDraft.OfEngine engine ->
                at(engine.draft(), engine.question().stop());
        };
    }

    /** For a question of a lesson. */
    static List<Try> at(SegmentDraft draft, Stop.Question stop) {
        return switch (draft) {
            case SegmentDraft.Picking picking -> rows(picking.choices().size());
            case SegmentDraft.Building building -> segments(stop);
        };
    }

    /** The right segment, and one off in each number. */
    private static List<Try> segments(Stop.Question stop) {
        Segment right = stop.segment();
        long seq = Seq.value(right.seq());
        long ack = Seq.value(right.ack());
        return List.of(built(right, seq, ack), built(right, seq + 1, ack), built(right, seq, ack + 1));
    }

    private static Try built(Segment right, long seq, long ack) {
        Segment segment = new Segment(right.flags(), Seq.of(seq), Seq.of(ack), right.length(), right.window());
        String words = new Answer.Sends(segment).words();
        Msg key = new Msg.Build(right.flags(), Seq.value(segment.seq()), Seq.value(segment.ack()));
        return new Try(words, List.of(new Line(words, key)));
    }

    private static List<Try> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> Try.of(List.of(row), ""))
                .toList();
    }

    /** All the right ones, and each wrong one by itself. */
    private static List<Try> sets(ReplyDraft.Marking marking) {
        List<Option> options = marking.question().options();
        List<Integer> right = new ArrayList<>();
        List<Try> tries = new ArrayList<>();
        for (int row = 0; row < marking.shown().size(); row++) {
            if (options.get(marking.shown().get(row)).right()) {
                right.add(row);
            } else {
                tries.add(marked(List.of(row)));
            }
        }
        tries.add(0, marked(right));
        return tries;
    }

    private static Try marked(List<Integer> rows) {
        return Try.of(rows, ", ").confirmed();
    }

    private static List<Try> pairs(ReplyDraft.Parts parts) {
        List<Try> tries = new ArrayList<>();
        for (int first = 0; first < parts.firstShown().size(); first++) {
            if (parts.secondShown().isEmpty()) {
                tries.add(Try.of(List.of(first), ""));
            }
            for (int second = 0; second < parts.secondShown().size(); second++) {
                tries.add(Try.of(List.of(first, second), ", "));
            }
        }
        return tries;
    }

    /** As the scenario goes, and backwards. */
    private static List<Try> orders(ReplyDraft.Ordering ordering) {
        int count = ordering.shown().size();
        List<Integer> forwards =
                IntStream.range(0, count).map(ordering.shown()::indexOf).boxed().toList();
        List<Integer> backwards = IntStream.range(0, count)
                .map(i -> forwards.get(count - 1 - i))
                .boxed()
                .toList();
        return List.of(Try.of(forwards, " ").confirmed(), Try.of(backwards, " ").confirmed());
    }

    /** The model answer, an answer that says nothing, and every claim that must not be made. */
    private static List<Try> texts(Question.FreeAnswer question, Lang lang, Catalog catalog) {
        List<Try> tries = new ArrayList<>();
        tries.add(text(question.model().in(lang)).asModel());
        tries.add(text(lang == Lang.KO ? "모르겠습니다." : "I do not know."));
        for (String id : question.forbidden()) {
            catalog.misconception(id).ifPresent(m -> tries.add(text(m.claim().in(lang))));
        }
        return tries;
    }

    private static Try text(String text) {
        List<Line> lines = text.strip()
                .lines()
                .map(line -> new Line(line, new Msg.Type(line + "\n")))
                .toList();
        return new Try(text.strip(), lines).confirmed();
    }
}
