package dev.handshake.progress;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.memory.Attempt;
import dev.handshake.store.Sitting;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.SavedSitting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sittings that are not over, as rows and back. A row names the questions; what came of those that were asked is read from
 * the attempts, so nothing is written twice and a correction made later counts.
 */
final class SavedSittings {
    private static final String QUIZ = "quiz:";
    private static final String REVIEW = "review";
    private static final String FOLLOW_UPS = "follow-ups";
    private static final String INTERVIEW = "interview";

    private SavedSittings() {}

    // ---------------------------------------------------------------- to rows

    /** The row of a sitting; empty where its quiz has a name that no row takes. */
    static Optional<Sitting> row(SavedSitting kept, Instant at) {
        String purpose = name(kept.purpose());
        if (!Sitting.isPurpose(purpose)) {
            return Optional.empty();
        }
        List<Sitting.Asked> behind = kept.behind().stream()
                .map(sat -> asked(sat.id(), sat.because()))
                .toList();
        List<Sitting.Asked> ahead =
                kept.ahead().stream().map(ask -> asked(ask.id(), ask.because())).toList();
        // A row with nothing ahead is over. Where only the report is left, the last question stands on both sides.
        boolean reportIsLeft = ahead.isEmpty() && !behind.isEmpty();
        return Optional.of(new Sitting(
                purpose,
                kept.purpose() instanceof Purpose.OfInterview interview ? interview.seed() : 0,
                reportIsLeft ? List.of(behind.get(behind.size() - 1)) : ahead,
                behind,
                kept.spentMillis(),
                new Sitting.Open(
                        kept.open().draft(), kept.open().hints(), kept.open().millis()),
                at));
    }

    private static Sitting.Asked asked(String item, Optional<Attempt.Because> because) {
        return new Sitting.Asked(item, because.map(LoadedProgress::because));
    }

    private static String name(Purpose purpose) {
        if (purpose instanceof Purpose.OfQuiz quiz) {
            return QUIZ + quiz.quiz();
        }
        if (purpose instanceof Purpose.OfReview) {
            return REVIEW;
        }
        if (purpose instanceof Purpose.OfFollowUps) {
            return FOLLOW_UPS;
        }
        Purpose.OfInterview interview = (Purpose.OfInterview) purpose;
        String level = interview
                .level()
                .map(l -> ":" + l.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String topic = interview.topic().map(t -> ":" + t).orElse(level.isEmpty() ? "" : ":");
        return INTERVIEW + ":" + interview.minutes() + ":" + interview.questions() + topic + level;
    }

    // ---------------------------------------------------------------- from rows

    /** The sittings of these rows, one of each kind, the later one. */
    static List<SavedSitting> read(Collection<Sitting> rows, List<Attempt> given, Catalog catalog) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Attempt>> answers = answers(rows, given);
        Map<String, SavedSitting> kinds = new HashMap<>();
        rows.stream().sorted(Comparator.comparing(Sitting::at)).forEach(row -> purpose(row)
                .map(purpose -> kept(row, purpose, answers, catalog))
                .ifPresent(kept -> kinds.put(kind(row.purpose()), kept)));
        return List.copyOf(kinds.values());
    }

    private static String kind(String purpose) {
        return purpose.startsWith(INTERVIEW) ? INTERVIEW : purpose;
    }

    private static Map<String, List<Attempt>> answers(Collection<Sitting> rows, List<Attempt> given) {
        Set<String> items = rows.stream()
                .flatMap(row -> row.behind().stream())
                .map(Sitting.Asked::item)
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
            Sitting row, Purpose purpose, Map<String, List<Attempt>> answers, Catalog catalog) {
        List<AskedQuestion> behind = new ArrayList<>();
        List<PlannedQuestion> ahead = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Sitting.Asked asked : row.behind()) {
            Optional<Question> question = catalog.question(asked.item());
            Optional<Attempt> answer = answers.getOrDefault(asked.item(), List.of()).stream()
                    .filter(g -> g.atMillis() <= row.at().toEpochMilli())
                    .reduce((earlier, later) -> later);
            if (question.isPresent() && answer.isEmpty()) {
                ahead.add(ask(asked));
            } else {
                done.add(asked.item());
                question.ifPresent(q -> behind.add(sat(q, asked, answer.get())));
            }
        }
        Stream<Sitting.Asked> left = row.ahead().stream().filter(a -> !done.contains(a.item()));
        SavedSitting.Open open = ahead.isEmpty()
                ? new SavedSitting.Open(
                        row.open().draft(), row.open().hints(), row.open().millis())
                : SavedSitting.Open.FRESH;
        List<String> again = ahead.stream().map(PlannedQuestion::id).toList();
        left.filter(a -> !again.contains(a.item())).map(SavedSittings::ask).forEach(ahead::add);
        return new SavedSitting(
                purpose, ahead, behind, row.spentMillis(), open, row.at().toEpochMilli());
    }

    private static PlannedQuestion ask(Sitting.Asked asked) {
        return new PlannedQuestion(asked.item(), because(asked));
    }

    private static Optional<Attempt.Because> because(Sitting.Asked asked) {
        return asked.because().flatMap(LoadedProgress::because);
    }

    private static AskedQuestion sat(Question question, Sitting.Asked asked, Attempt answer) {
        List<String> points = question instanceof Question.FreeAnswer free
                ? free.points().stream().map(Point::id).toList()
                : List.of();
        List<String> missed = answer.skipped() ? points : answer.missed();
        Attempt.Subject subject = new Attempt.Subject(
                question.id(), answer.kind(), answer.subject().lang(), because(asked));
        return new AskedQuestion(
                question.head().topic(),
                new Attempt(subject, answer.words(), answer.marks(), answer.effort(), answer.at()),
                points.stream().filter(p -> !missed.contains(p)).toList(),
                missed);
    }

    /** What a row is about; empty for a word of a later version of the program. */
    private static Optional<Purpose> purpose(Sitting row) {
        String name = row.purpose();
        if (name.startsWith(QUIZ)) {
            return Optional.of(new Purpose.OfQuiz(name.substring(QUIZ.length())));
        }
        if (name.equals(REVIEW)) {
            return Optional.of(new Purpose.OfReview());
        }
        if (name.equals(FOLLOW_UPS)) {
            return Optional.of(new Purpose.OfFollowUps());
        }
        return name.matches(INTERVIEW + ":[1-9][0-9]{0,5}:[1-9][0-9]{0,5}(:[a-z0-9-]*){0,2}")
                ? Optional.of(interview(name.split(":", -1), row.seed()))
                : Optional.empty();
    }

    private static Purpose interview(String[] parts, long seed) {
        Optional<String> topic = parts.length > 3 && !parts[3].isEmpty() ? Optional.of(parts[3]) : Optional.empty();
        Optional<Level> level = Stream.of(Level.values())
                .filter(l -> parts.length > 4 && l.name().equalsIgnoreCase(parts[4]))
                .findFirst();
        return new Purpose.OfInterview(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), topic, level, seed);
    }
}
