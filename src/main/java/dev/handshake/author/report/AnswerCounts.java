package dev.handshake.author.report;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.memory.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How often what was answered. Options that nobody chose are there too: a distractor that distracts nobody should be
 * replaced.
 */
final class AnswerCounts {
    /** More different answers than this to one question are put together. */
    private static final int MOST_TYPED = 6;

    private final List<Count> counts = new ArrayList<>();

    private AnswerCounts() {}

    /** What a count is about. */
    enum Kind {
        /** An option of the file. */
        OPTION,
        /** Something that learners typed, built or put in order. */
        TYPED,
        /** All other such answers. */
        OTHERS,
        /** An option that the file does not have any more. */
        GONE,
        /** A point that a free answer left out. */
        LEFT_OUT
    }

    /**
     * One answer and how many gave it.
     *
     * @param text the option, or what was typed
     * @param right whether it is right
     */
    record Count(Kind kind, Text text, boolean right, int learners) {}

    /** The counts of these first answers, in the order of the file; typed ones by frequency. */
    static List<Count> of(Optional<Question> question, List<Attempt> answers) {
        AnswerCounts all = new AnswerCounts();
        question.ifPresentOrElse(asked -> all.count(asked, answers), () -> all.typedOnly(answers));
        return all.counts;
    }

    private void count(Question asked, List<Attempt> answers) {
        switch (asked) {
            case Question.OfOptions choice -> options(choice.options(), answers, "", ",");
            case Question.TrueFalse claim -> {
                option(new Text("참", "true"), claim.isTrue(), said(answers, "true"));
                option(new Text("거짓", "false"), !claim.isTrue(), said(answers, "false"));
                options(claim.reasons(), answers, ":", "");
            }
            case Question.Diagnose diagnose -> {
                options(diagnose.causes(), answers, "", ":");
                diagnose.next().ifPresent(next -> options(next.options(), answers, ":", ""));
            }
            case Question.SpotError spot -> {
                lines(spot, answers);
                options(spot.reasons(), answers, ":", "");
            }
            case Question.FreeAnswer free -> points(free.points(), answers);
            case Question.OfEngine engine -> typedOnly(answers);
            case Question.Order order -> typedOnly(answers);
        }
    }

    /** Answers as they were typed; free text is not shown to others. */
    private void typedOnly(List<Attempt> answers) {
        if (answers.stream().noneMatch(a -> a.kind().equals("answer"))) {
            typed(answers);
        }
    }

    private void option(Text text, boolean right, int learners) {
        counts.add(new Count(Kind.OPTION, text, right, learners));
    }

    /**
     * Options that answers name by their number, from 1: {@code 2}, {@code 1,3}, or one of the two parts of {@code 2:1}.
     *
     * @param after what stands before the numbers, empty for the beginning
     * @param until for the first part what ends it: {@code :}, or a comma between several
     */
    private void options(List<Option> options, List<Attempt> answers, String after, String until) {
        int[] chosen = new int[options.size()];
        int gone = 0;
        for (Attempt answer : answers) {
            boolean isGone = false;
            for (String number : numbers(answer.words(), after, until)) {
                int index = index(number);
                if (index >= 0 && index < chosen.length) {
                    chosen[index]++;
                } else {
                    isGone = true;
                }
            }
            gone += isGone ? 1 : 0;
        }
        for (int i = 0; i < chosen.length; i++) {
            option(options.get(i).text(), options.get(i).right(), chosen[i]);
        }
        gone(gone);
    }

    private void gone(int learners) {
        if (learners > 0) {
            counts.add(new Count(Kind.GONE, new Text("이제 파일에 없는 보기", "no longer in the file"), false, learners));
        }
    }

    private static List<String> numbers(String words, String after, String until) {
        int colon = words.indexOf(':');
        if (after.equals(":")) {
            return colon < 0 ? List.of() : List.of(words.substring(colon + 1));
        }
        String first = until.equals(":") && colon >= 0 ? words.substring(0, colon) : words;
        return until.equals(",") ? List.of(first.split(",")) : List.of(first);
    }

    private static int index(String number) {
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) - 1 : -1;
    }

    /** How many said true, or false. */
    private static int said(List<Attempt> answers, String word) {
        return (int) answers.stream()
                .filter(a -> a.words().equals(word) || a.words().startsWith(word + ":"))
                .count();
    }

    private void lines(Question.SpotError spot, List<Attempt> answers) {
        List<Option> lines = new ArrayList<>();
        int wrong = ClaimedTrace.refused(spot);
        for (int i = 0; i < spot.lines().size(); i++) {
            Question.SpotError.Line line = spot.lines().get(i);
            Text text = Text.same(line.from().name().toLowerCase(Locale.ROOT) + " " + line.segment());
            lines.add(new Option(text, i == wrong, Text.same(""), ""));
        }
        options(lines, answers, "", ":");
    }

    private void points(List<Point> points, List<Attempt> answers) {
        for (Point point : points) {
            int missed = (int) answers.stream()
                    .filter(a -> a.missed().contains(point.id()))
                    .count();
            counts.add(new Count(Kind.LEFT_OUT, point.says(), false, missed));
        }
    }

    private void typed(List<Attempt> answers) {
        Map<String, List<Attempt>> byWords = new LinkedHashMap<>();
        answers.forEach(
                a -> byWords.computeIfAbsent(a.words(), w -> new ArrayList<>()).add(a));
        List<Count> typed = new ArrayList<>();
        byWords.forEach((words, same) ->
                typed.add(new Count(Kind.TYPED, Text.same(words), same.get(0).right(), same.size())));
        typed.sort(Comparator.comparingInt(Count::learners).reversed().thenComparing(c -> c.text()
                .en()));
        counts.addAll(typed.subList(0, Math.min(MOST_TYPED, typed.size())));
        int others = typed.stream().skip(MOST_TYPED).mapToInt(Count::learners).sum();
        if (others > 0) {
            counts.add(new Count(Kind.OTHERS, new Text("그 밖의 답", "other answers"), false, others));
        }
    }
}
