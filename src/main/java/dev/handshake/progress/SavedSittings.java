package dev.handshake.progress;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.SavedSitting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sittings that are not over, as rows and back. A row names the questions; what came of those that were asked is read from
 * the attempts, so nothing is written twice and a correction made later counts.
 */
final class SavedSittings {
    private SavedSittings() {}

    // ---------------------------------------------------------------- to rows

    /** The row of a sitting; empty where its quiz has a name that no row takes. */
    static Optional<SittingRow> row(SavedSitting kept, Instant at) {
        return PurposeText.of(kept.purpose())
                .filter(SittingRow::isPurpose)
                .map(purpose -> new SittingRow(
                        purpose,
                        PurposeText.seed(kept.purpose()),
                        questions(kept),
                        kept.spentMillis(),
                        open(kept),
                        at));
    }

    private static SittingRow.Questions questions(SavedSitting kept) {
        List<SittingRow.Asked> behind = kept.behind().stream()
                .map(asked -> new SittingRow.Asked(asked.id(), asked.because()))
                .toList();
        List<SittingRow.Asked> ahead = kept.ahead().stream()
                .map(planned -> new SittingRow.Asked(planned.id(), planned.because()))
                .toList();
        // A row with nothing ahead is over. Where only the report is left, the last question stands on both sides.
        boolean reportIsLeft = ahead.isEmpty() && !behind.isEmpty();
        return new SittingRow.Questions(reportIsLeft ? List.of(behind.get(behind.size() - 1)) : ahead, behind);
    }

    private static SittingRow.Open open(SavedSitting kept) {
        return new SittingRow.Open(
                kept.open().draft(), kept.open().hints(), kept.open().millis());
    }

    // ---------------------------------------------------------------- from rows

    /** The sittings of these rows, one of each kind, the later one. */
    static List<SavedSitting> read(Collection<SittingRow> rows, List<Attempt> given, Catalog catalog) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Attempt>> answers = answers(rows, given);
        Map<String, SavedSitting> kinds = new HashMap<>();
        rows.stream().sorted(Comparator.comparing(SittingRow::at)).forEach(row -> PurposeText.read(
                        row.purpose(), row.seed())
                .map(purpose -> kept(row, purpose, answers, catalog))
                .ifPresent(kept -> kinds.put(PurposeText.kind(row.purpose()), kept)));
        return List.copyOf(kinds.values());
    }

    private static Map<String, List<Attempt>> answers(Collection<SittingRow> rows, List<Attempt> given) {
        Set<String> items = rows.stream()
                .flatMap(row -> row.questions().behind().stream())
                .map(SittingRow.Asked::item)
                .collect(Collectors.toSet());
        Map<String, List<Attempt>> answers = new HashMap<>();
        for (Attempt answer : given) {
            if (items.contains(answer.item())) {
                answers.computeIfAbsent(answer.item(), item -> new ArrayList<>())
                        .add(answer);
            }
        }
        return answers;
    }

    /** A question that was taken back since, or whose answer is not there, is to be asked. */
    private static SavedSitting kept(
            SittingRow row, Purpose purpose, Map<String, List<Attempt>> answers, Catalog catalog) {
        List<AskedQuestion> behind = new ArrayList<>();
        List<PlannedQuestion> ahead = new ArrayList<>();
        Map<String, Attempt> done = new HashMap<>();
        Map<String, Integer> entries = new HashMap<>();
        row.questions().behind().forEach(asked -> entries.merge(asked.item(), 1, Integer::sum));
        for (SittingRow.Asked asked : row.questions().behind()) {
            Optional<Question> question = catalog.question(asked.item());
            // Where it was asked more than once, the last answers belong to the last entries.
            int fromEnd = entries.merge(asked.item(), -1, Integer::sum);
            Optional<Attempt> answer = answer(answers.getOrDefault(asked.item(), List.of()), row.at(), fromEnd);
            if (question.isPresent() && answer.isEmpty()) {
                ahead.add(planned(asked));
            } else {
                answer.ifPresent(given -> done.put(asked.item(), given));
                question.ifPresent(q -> behind.add(asked(q, asked, answer.get())));
            }
        }
        SavedSitting.Open open = ahead.isEmpty()
                ? new SavedSitting.Open(
                        row.open().draft(), row.open().hints(), row.open().millis())
                : SavedSitting.Open.FRESH;
        List<String> again = ahead.stream().map(PlannedQuestion::id).toList();
        row.questions().ahead().stream()
                .filter(asked -> !again.contains(asked.item()))
                .filter(asked ->
                        !done.containsKey(asked.item()) || purpose.asksAgain() && isMissed(done.get(asked.item())))
                .map(SavedSittings::planned)
                .forEach(ahead::add);
        return new SavedSitting(
                purpose,
                new Agenda(ahead, behind),
                row.spentMillis(),
                open,
                row.at().toEpochMilli());
    }

    /** The answer that so many came after until the sitting stood so; empty where there is none. */
    private static Optional<Attempt> answer(List<Attempt> answers, Instant until, int fromEnd) {
        List<Attempt> given =
                answers.stream().filter(a -> !a.at().isAfter(until)).toList();
        return given.size() > fromEnd ? Optional.of(given.get(given.size() - 1 - fromEnd)) : Optional.empty();
    }

    private static boolean isMissed(Attempt answer) {
        return !answer.right() && !answer.skipped();
    }

    private static PlannedQuestion planned(SittingRow.Asked asked) {
        return new PlannedQuestion(asked.item(), asked.because());
    }

    private static AskedQuestion asked(Question question, SittingRow.Asked asked, Attempt answer) {
        List<String> points = question.asFreeAnswer().map(Question.FreeAnswer::points).orElse(List.of()).stream()
                .map(Point::id)
                .toList();
        List<String> missed = answer.skipped() ? points : answer.missed();
        Attempt.Subject subject = new Attempt.Subject(
                question.id(), answer.kind(), answer.subject().lang(), asked.because());
        return new AskedQuestion(
                question.head().topic(),
                new Attempt(subject, answer.words(), answer.marks(), answer.effort(), answer.at()),
                points.stream().filter(p -> !missed.contains(p)).toList(),
                missed);
    }
}
