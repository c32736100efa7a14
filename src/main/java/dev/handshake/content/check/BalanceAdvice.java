package dev.handshake.content.check;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What gives answers away only over a whole quiz: statements that are nearly all false, and right options in one place. */
final class BalanceAdvice {
    /** Fewer statements may lean to one side by chance. */
    private static final int FEWEST_STATEMENTS = 8;
    /** More than this share of them of one value is a pattern. */
    private static final double MOST_OF_ONE_VALUE = 0.8;
    /** So many questions whose options keep their order are a pattern when the right one is always in one place. */
    private static final int FEWEST_FIXED = 4;

    private BalanceAdvice() {}

    static void check(Node quiz, Findings findings) {
        List<Node> questions = quiz.value("questions")
                .flatMap(Node::asSequence)
                .map(Node.Sequence::items)
                .orElse(List.of());
        quiz.value("title").or(() -> quiz.value("id")).map(Node::span).ifPresent(place -> {
            truth(questions, place, findings);
            place(questions, place, findings);
        });
    }

    private static boolean says(Node question, String key, String word) {
        return question.firstWord(key).filter(word::equals).isPresent();
    }

    private static void truth(List<Node> questions, Span span, Findings findings) {
        List<Node> statements =
                questions.stream().filter(q -> says(q, "type", "true-false")).toList();
        int all = statements.size();
        int isTrue =
                (int) statements.stream().filter(q -> says(q, "answer", "true")).count();
        int isFalse = all - isTrue;
        if (all >= FEWEST_STATEMENTS && Math.max(isTrue, isFalse) > all * MOST_OF_ONE_VALUE) {
            boolean leansToTrue = isTrue > isFalse;
            findings.add(
                    ProblemCode.ONE_TRUTH,
                    span,
                    new Text(
                            "참·거짓 문항 " + all + "개 중 참이 " + isTrue + "개, 거짓이 " + isFalse + "개입니다. 읽지 않고도 맞힐 수 있습니다.",
                            "Statements: " + all + ", true: " + isTrue + ", false: " + isFalse
                                    + ". Nobody has to read them."),
                    leansToTrue
                            ? new Text("몇 문장을 거짓이 되게 바꿔 주세요.", "Reword some of them so that they are false.")
                            : new Text("몇 문장을 참이 되게 바꿔 주세요.", "Reword some of them so that they are true."));
        }
    }

    private static void place(List<Node> questions, Span span, Findings findings) {
        List<Integer> places = new ArrayList<>();
        questions.stream()
                .filter(q -> says(q, "type", "choice") && says(q, "fixed_order", "true"))
                .forEach(q -> rightPlace(q).ifPresent(places::add));
        boolean isOne = places.stream().distinct().count() == 1;
        if (places.size() >= FEWEST_FIXED && isOne) {
            int place = places.get(0);
            findings.add(
                    ProblemCode.ONE_PLACE,
                    span,
                    new Text(
                            "fixed_order 문항 " + places.size() + "개에서 맞는 보기가 모두 " + place + "번째입니다.",
                            "In all " + places.size() + " questions with fixed_order the right option is number "
                                    + place + "."),
                    new Text(
                            "순서에 뜻이 없으면 fixed_order를 지우고, 있으면 다른 오답을 적어 자리를 바꿔 주세요.",
                            "Drop fixed_order where the order means nothing; else choose other wrong options, so that its"
                                    + " place differs."));
        }
    }

    /** The place of the right option, from 1. */
    private static Optional<Integer> rightPlace(Node question) {
        List<Node> options = question.value("options")
                .flatMap(Node::asSequence)
                .map(Node.Sequence::items)
                .orElse(List.of());
        return IntStream.range(0, options.size())
                .filter(i -> says(options.get(i), "right", "true"))
                .mapToObj(i -> i + 1)
                .findFirst();
    }
}
