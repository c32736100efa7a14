package dev.handshake.content.check;

import dev.handshake.content.read.QuizScript;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.rubric.AuthorsWords;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.lesson.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks the author's own answers as a learner's would be: they have to say their points and nothing forbidden. */
final class ModelAnswers {
    /** Sixteen rows in characters, and as much again. */
    private static final int LONGEST = 2_400;

    /** A large file of interview questions has a tenth of this. */
    private static final int MOST_WORDS = 20_000;

    private final QuizScript script;
    private final Findings findings;
    private final Catalog known;
    private int words;

    private ModelAnswers(QuizScript script, Findings findings, Catalog known) {
        this.script = script;
        this.findings = findings;
        this.known = known;
    }

    /** Adds what the marker has to say against the model answers of this quiz; {@code known} is what it marks by. */
    static void check(QuizScript script, Findings findings, Catalog known) {
        ModelAnswers models = new ModelAnswers(script, findings, known);
        for (Question question : script.quiz().questions()) {
            question.asFreeAnswer()
                    .filter(answer -> isReadable(answer.model()))
                    .filter(models::hasPatience)
                    .ifPresent(models::check);
        }
    }

    /** One that is far too long has been told of, and is nothing that anybody says. */
    private static boolean isReadable(Text model) {
        return Math.max(model.ko().length(), model.en().length()) <= LONGEST;
    }

    /** True while the words of the file so far are as many as somebody may have written. */
    private boolean hasPatience(Question.FreeAnswer answer) {
        boolean had = words <= MOST_WORDS;
        words += answer.points().stream()
                .flatMap(point -> Stream.concat(point.match().ko().stream(), point.match().en().stream()))
                .mapToInt(List::size)
                .sum();
        if (had && words > MOST_WORDS) {
            findings.add(
                    ProblemCode.TOO_MANY_ITEMS,
                    script.place(answer.id()),
                    new Text(
                            "match에 쓴 키워드가 파일 전체에서 " + MOST_WORDS + "개를 넘습니다. 여기부터는 모범 답안을 채점하지 않습니다.",
                            "The words of all matches of this file are more than " + MOST_WORDS
                                    + "; model answers from here on are not marked."),
                    new Text("파일을 나누어 주세요.", "Divide it between files."));
        }
        return words <= MOST_WORDS;
    }

    private void check(Question.FreeAnswer answer) {
        answer.points().forEach(point -> checkDenials(answer, point));
        List<Misconception> forbidden = answer.forbidden().stream()
                .flatMap(id -> known.misconception(id).stream())
                .toList();
        Rubric rubric = new Rubric(answer.points(), forbidden, answer.head().prompt(), answer.model(), known.notions());
        List<Lang> languages =
                answer.model().ko().equals(answer.model().en()) ? List.of(Lang.KO) : List.of(Lang.KO, Lang.EN);
        List<Point> told = new ArrayList<>();
        for (Lang lang : languages) {
            MarkedAnswer marked = rubric.mark(answer.model().in(lang));
            marked.missing().stream()
                    .filter(point -> point.must() && isRecognisable(point) && !told.contains(point))
                    .forEach(point -> {
                        told.add(point);
                        reportMissing(answer, point, lang);
                    });
            answer.points().stream()
                    .filter(point -> point.must() && AuthorsWords.takesEitherEnd(rubric, point, lang))
                    .forEach(point -> reportEitherEnd(answer, point, lang));
            marked.said().forEach(misconception -> reportSaid(answer, misconception, lang));
        }
    }

    /** A term whose negation is not read would tick the point for the opposite. */
    private void checkDenials(Question.FreeAnswer answer, Point point) {
        Stream.concat(point.match().ko().stream(), point.match().en().stream())
                .flatMap(List::stream)
                .filter(term -> AuthorsWords.hidesDenial(term, known.notions()))
                .distinct()
                .forEach(term -> findings.add(
                        ProblemCode.HIDDEN_DENIAL,
                        script.place(QuizScript.point(answer.id(), point.id())),
                        new Text(
                                "match의 " + Findings.quoted(term) + ": 무엇을 부정하는지 알 수 없어, 반대로 말한 답도 인정됩니다.",
                                "In match, " + Findings.quoted(term)
                                        + ": what is denied cannot be told, so an answer that says the opposite is ticked."),
                        new Text("부정되는 말까지 적어 주세요. 예: 소비하지 않", "Write what is denied as well, as in: not consume")));
    }

    private void reportEitherEnd(Question.FreeAnswer answer, Point point, Lang lang) {
        String says = Findings.quoted(point.says().in(lang));
        findings.add(
                ProblemCode.EITHER_END,
                script.place(QuizScript.point(answer.id(), point.id())),
                new Text(
                        says + ": 클라이언트와 서버를 바꿔 말해도 이 요점을 말한 것으로 읽힙니다.",
                        says + ": with client and server exchanged the point is still taken for said."),
                new Text(
                        "says에 누가 하는지를 주어로 적거나 match의 묶음을 좁혀 주세요.",
                        "Say who does it as the subject of says, or narrow the groups of match."));
    }

    /** A point without words to recognise it by has been told of already. */
    private static boolean isRecognisable(Point point) {
        return !point.match().ko().isEmpty() || !point.match().en().isEmpty();
    }

    private void reportMissing(Question.FreeAnswer answer, Point point, Lang lang) {
        List<List<String>> groups = missingGroups(answer, point, lang);
        List<List<String>> written =
                groups.stream().filter(group -> isWritten(group, answer, lang)).toList();
        boolean isAbsent = written.size() < groups.size();
        findings.add(
                ProblemCode.MODEL_MISSES,
                script.place(QuizScript.point(answer.id(), point.id())),
                isAbsent ? absent(groups, written, lang) : unsaid(written, lang),
                isAbsent
                        ? new Text(
                                "모범 답안에 그 요점을 적거나 match에 키워드를 추가해 주세요.",
                                "Say the point in the model answer, or add its words to match.")
                        : new Text(
                                "어떻게 읽었는지 보고 문장을 고쳐 주세요: handshake mark " + answer.id(),
                                "See how it is read, and reword the sentence: handshake mark " + answer.id()));
    }

    private static Text absent(List<List<String>> groups, List<List<String>> written, Lang lang) {
        String named =
                named(groups.stream().filter(group -> !written.contains(group)).toList());
        return new Text(
                "model의 " + lang.code() + "에 나오지 않는 묶음: " + named,
                "Groups without a hit in the " + lang.code() + " of model: " + named);
    }

    /** The words are there, and yet the sentence does not say the point: it is denied, or about another end or time. */
    private static Text unsaid(List<List<String>> written, Lang lang) {
        return written.isEmpty()
                ? new Text(
                        "model의 " + lang.code() + "에 키워드는 모두 나오지만, 한 문장에서 이 요점을 말하지 않습니다.",
                        "The " + lang.code() + " of model has all the words, but no sentence that says this point.")
                : new Text(
                        "model의 " + lang.code() + "에 나오지만 요점을 말한 것으로 읽히지 않는 묶음: " + named(written)
                                + ". 부정했거나 다른 쪽의 일로 적은 문장입니다.",
                        "Written in the " + lang.code() + " of model, but not read as saying the point: "
                                + named(written) + ". The sentence denies it, or speaks of another end.");
    }

    private static String named(List<List<String>> groups) {
        return groups.stream()
                .map(group -> "[" + String.join(", ", group) + "]")
                .collect(Collectors.joining(", "));
    }

    private static boolean isWritten(List<String> group, Question.FreeAnswer answer, Lang lang) {
        String model = answer.model().in(lang).toLowerCase(Locale.ROOT);
        return group.stream().anyMatch(word -> model.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The groups that have no hit even on their own. */
    private List<List<String>> missingGroups(Question.FreeAnswer answer, Point point, Lang lang) {
        List<List<String>> missing = new ArrayList<>();
        for (List<String> group :
                lang == Lang.KO ? point.match().ko() : point.match().en()) {
            MatchTerms alone = new MatchTerms(List.of(group), List.of(group));
            Point part = new Point("part", true, point.says(), alone, "");
            Rubric rubric =
                    new Rubric(List.of(part), List.of(), answer.head().prompt(), Text.same(""), known.notions());
            if (!rubric.mark(answer.model().in(lang)).missing().isEmpty()) {
                missing.add(group);
            }
        }
        return missing;
    }

    private void reportSaid(Question.FreeAnswer answer, Misconception misconception, Lang lang) {
        String claim = Findings.quoted(misconception.claim().in(lang));
        findings.add(
                ProblemCode.MODEL_CLAIMS,
                script.place(answer.id()),
                new Text(misconception.id() + ": " + claim, misconception.id() + ": " + claim),
                new Text(
                        "모범 답안을 고치거나 misconceptions.yml의 match를 좁혀 주세요.",
                        "Correct the model answer, or narrow the match in misconceptions.yml."));
    }
}
