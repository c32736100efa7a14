package dev.handshake.tutor.model;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import java.util.List;
import java.util.Optional;

/**
 * Answering questions: a quiz, a review, follow-ups, an interview, or one question in the middle of a lesson.
 *
 * @param purpose why they are asked
 * @param agenda what is to be asked and what has been
 * @param stage how far the current question is
 * @param page how often a screen that does not hold all of it was turned on
 */
public record Sitting(Purpose purpose, Agenda agenda, Stage stage, SittingClock clock, int page)
        implements Screen.Undoable {
    public List<PlannedQuestion> ahead() {
        return agenda.ahead();
    }

    public List<AskedQuestion> behind() {
        return agenda.behind();
    }

    /** What is being asked. */
    public PlannedQuestion ask() {
        return agenda.current();
    }

    public long startMillis() {
        return clock.startMillis();
    }

    public long nowMillis() {
        return clock.nowMillis();
    }

    /** The follow-up that the answer which was just judged leads to; empty where none does. */
    public Optional<PlannedQuestion> followUp() {
        return stage.followUp();
    }

    /** What remains once this is the answer: a follow-up comes first, and what a review has to ask again comes last. */
    public Agenda after(AskedQuestion answered) {
        boolean again = purpose.asksAgain() && !answered.right() && !answered.skipped();
        return agenda.after(answered, followUp().stream().toList(), again ? List.of(ask()) : List.of());
    }

    /** The same sitting at another stage; a screen turned on stays so while the stage is of the same kind. */
    public Sitting with(Stage next) {
        int shown = next.getClass() == stage.getClass() ? page : 0;
        return new Sitting(purpose, agenda, next, clock, shown);
    }

    public Sitting with(SittingClock next) {
        return new Sitting(purpose, agenda, stage, next, page);
    }

    public Sitting turned(int by) {
        return new Sitting(purpose, agenda, stage, clock, page + by);
    }

    /** Goes on where its clock was stopped. */
    public Sitting resumed(long now) {
        return with(stage.open()).with(clock.resumed(now));
    }

    /** The same question of a lesson, from which undo goes back to another screen. */
    public Sitting in(LessonPosition position) {
        return new Sitting(new Purpose.OfLesson(position), agenda, stage, clock, page);
    }

    /** The lesson whose own question is asked; a question of a quiz is in none, also in the middle of a lesson. */
    @Override
    public Optional<LessonPosition> lesson() {
        return own().flatMap(stop -> purpose.lesson());
    }

    /** The lesson's own question; empty where one of a quiz is asked. */
    public Optional<Stop.Question> own() {
        return switch (stage.question()) {
            case Stop.Question stop -> Optional.of(stop);
            case Question question -> Optional.empty();
        };
    }

    /** While a lesson's own question is open its answer is hidden. */
    @Override
    public Optional<Scene> scene() {
        return own().map(stop -> stage.isJudged() ? stop.solved() : stop.scene());
    }

    @Override
    public Optional<Sitting> sitting() {
        return Optional.of(this);
    }

    @Override
    public <T> T visit(ScreenVisitor<T> visitor) {
        return visitor.sitting(this);
    }
}
