package dev.handshake.author.preview;

import dev.handshake.author.preview.TriedAnswers.Try;
import dev.handshake.content.library.Manuscript;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a learner will see of a lesson or of questions, page after page, each question first open and then answered. The
 * time stands still, so the same file always gives the same pages.
 */
public final class Preview {
    private final Lang lang;
    private final boolean played;
    private final List<Sight> seen = new ArrayList<>();

    private Preview(Lang lang, boolean played) {
        this.lang = lang;
        this.played = played;
    }

    /**
     * One page.
     *
     * @param of what it belongs to: {@code opening/who}, or a lesson's step
     * @param moment what has just happened
     * @param model whose page it is
     * @param heard what was typed in the plain face to get there, and what it said; empty where nothing was answered
     */
    public record Sight(String of, Moment moment, Model model, List<Heard> heard) {}

    /**
     * A line of the plain face.
     *
     * @param typed by the learner
     * @param said what came back, sentence by sentence
     */
    public record Heard(String typed, List<String> said) {}

    /**
     * What has just happened.
     *
     * @param words the answer that was given, empty where none was
     * @param right whether that was right
     * @param isModel true where it was the author's own answer
     */
    public record Moment(String words, boolean right, boolean isModel) {
        static final Moment OPEN = new Moment("", false, false);

        public boolean isAnswer() {
            return !words.isEmpty();
        }
    }

    /**
     * The pages of a lesson.
     *
     * @param stop only this one, counted from 1; empty for all
     * @param played true to give the wrong answers too
     */
    public static List<Sight> lesson(
            Manuscript file, Lesson lesson, Optional<Integer> stop, Lang lang, boolean played) {
        Preview preview = new Preview(lang, played);
        preview.walk(preview.learner(file.course(), file.catalog()), lesson, stop);
        return preview.seen;
    }

    /**
     * The pages of the questions of a quiz, follow-ups among them.
     *
     * @param question only the question of this id, {@code quiz/question}; empty for all
     * @param played true to give the wrong answers too
     */
    public static List<Sight> quiz(Manuscript file, Quiz quiz, Optional<String> question, Lang lang, boolean played) {
        Preview preview = new Preview(lang, played);
        for (Question each : quiz.questions()) {
            if (question.isEmpty() || question.get().equals(each.id())) {
                preview.sit(preview.learner(file.course(), asked(file.catalog(), quiz, each)), quiz, each);
            }
        }
        return preview.seen;
    }

    /** How many stops the lesson has. */
    public static int stops(Lesson lesson) {
        return Walk.of(lesson).stops().size();
    }

    // ---------------------------------------------------------------- a learner who sits down

    private Model learner(Course course, Catalog catalog) {
        Settings settings = new Settings(Optional.of(lang), false, Optional.empty());
        Model model = Model.start(lang, course, false);
        model = on(model, new Msg.Loaded(new LearnerProgress(true, Map.of()), settings));
        return on(model, new Msg.Stocked(catalog));
    }

    /** A quiz asks its roots; a follow-up is shown as if it were the only question. */
    private static Catalog asked(Catalog catalog, Quiz quiz, Question question) {
        return question.asFreeAnswer()
                .filter(free -> !free.root())
                .map(free -> asRoot(catalog, quiz, free))
                .orElse(catalog);
    }

    private static Catalog asRoot(Catalog catalog, Quiz quiz, Question.FreeAnswer free) {
        Question root = new Question.FreeAnswer(
                free.head(),
                new InterviewRole(true, free.seconds(), free.followUps()),
                free.model(),
                free.points(),
                free.forbidden());
        Quiz alone = new Quiz(quiz.id(), quiz.title(), quiz.topic(), List.of(root));
        List<Quiz> all = new ArrayList<>(catalog.quizzes());
        all.replaceAll(q -> q.id().equals(quiz.id()) ? alone : q);
        return new Catalog(all, catalog.misconceptions(), catalog.notions());
    }

    private static Model on(Model model, Msg msg) {
        return Update.on(model, msg, 0).model();
    }

    private static Model on(Model model, List<Msg> msgs) {
        Model next = model;
        for (Msg msg : msgs) {
            next = on(next, msg);
        }
        return next;
    }

    // ---------------------------------------------------------------- quizzes

    private void sit(Model learner, Quiz quiz, Question question) {
        Model model = on(learner, new Msg.Begin(new Purpose.OfQuiz(quiz.id())));
        while (model.screen().sitting().filter(at -> !isAsked(at, question)).isPresent()) {
            model = on(model, Msg.Plain.SKIP);
        }
        Optional<Sitting> sitting = model.screen().sitting();
        if (sitting.isPresent()) {
            show(question.id(), Moment.OPEN, model, List.of());
            answer(question.id(), model, TriedAnswers.at(sitting.get().stage().open(), lang, model.catalog()));
        }
    }

    private static boolean isAsked(Sitting sitting, Question question) {
        return sitting.ask().id().equals(question.id());
    }

    /** The right answer; where all are to be played, after it each of the others that ends differently. */
    private void answer(String of, Model open, List<Try> tries) {
        Try best = best(open, tries);
        show(of, open, best);
        if (played) {
            tries.stream()
                    .map(t -> judged(open, t))
                    .distinct()
                    .filter(t -> !isRight(on(open, t.keys())))
                    .forEach(t -> show(of, open, t));
        }
    }

    private static Try best(Model open, List<Try> tries) {
        return tries.stream()
                .filter(t -> isRight(on(open, t.keys())))
                .findFirst()
                .orElse(judged(open, tries.get(0)));
    }

    /** As much of it as is answered: who misses the first part is not asked for the second. */
    private static Try judged(Model open, Try whole) {
        Model model = open;
        for (int i = 0; i < whole.lines().size(); i++) {
            model = on(model, whole.lines().get(i).key());
            if (model.screen().sitting().filter(s -> s.stage().isJudged()).isPresent()) {
                return whole.cut(i + 1);
            }
        }
        return whole;
    }

    private static boolean isRight(Model model) {
        return model.screen()
                .sitting()
                .flatMap(sitting -> sitting.stage().judged())
                .filter(judged -> judged.result().right())
                .isPresent();
    }

    private void show(String of, Model open, Try given) {
        List<Heard> heard = new ArrayList<>();
        Model model = open;
        for (TriedAnswers.Line line : given.lines()) {
            Model next = on(model, line.key());
            heard.add(new Heard(line.typed(), Page.of(next).speechAfter(Page.of(model))));
            model = next;
        }
        show(of, new Moment(given.words(), isRight(model), given.isModel()), model, heard);
    }

    private void show(String of, Moment moment, Model model, List<Heard> heard) {
        seen.add(new Sight(of, moment, model, List.copyOf(heard)));
    }

    // ---------------------------------------------------------------- lessons

    private void walk(Model learner, Lesson lesson, Optional<Integer> stop) {
        Model model = on(learner, new Msg.OpenLesson(lesson.id()));
        for (Optional<Integer> at = at(model); at.isPresent(); at = at(model)) {
            int number = at.get() + 1;
            boolean shown = stop.isEmpty() || stop.get() == number;
            model = pass(model, lesson.id() + "#" + number, shown);
        }
        if (stop.isEmpty()) {
            show(lesson.id(), Moment.OPEN, model, List.of());
        }
    }

    /** At which stop of the lesson the learner is, from 0; empty once it is over. */
    private static Optional<Integer> at(Model model) {
        return model.screen()
                .sitting()
                .flatMap(sitting -> sitting.purpose().lesson())
                .or(model.screen()::lesson)
                .map(LessonPosition::at);
    }

    private Model pass(Model model, String of, boolean shown) {
        if (shown) {
            show(of, Moment.OPEN, model, List.of());
        }
        List<Try> tries = tries(model);
        if (tries.isEmpty()) {
            return on(model, Msg.Plain.NEXT);
        }
        if (shown) {
            answer(of, model, tries);
        }
        return on(on(model, best(model, tries).keys()), Msg.Plain.NEXT);
    }

    /** What can be answered here; nothing where there is only something to read. */
    private List<Try> tries(Model model) {
        return model.screen()
                .sitting()
                .map(Sitting::stage)
                .filter(Stage::isOpen)
                .map(stage -> TriedAnswers.at(stage.open(), lang, model.catalog()))
                .orElse(List.of());
    }
}
