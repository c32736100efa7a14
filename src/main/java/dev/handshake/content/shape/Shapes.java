package dev.handshake.content.shape;

/** The shapes of the files of content. */
public final class Shapes {
    /** A lesson, {@code lessons/ID.yml}. */
    public static final Shape.Group LESSON = LessonShapes.LESSON;

    /** A quiz, {@code quizzes/ID.yml}. */
    public static final Shape.Group QUIZ = QuizShapes.QUIZ;

    /** The map of the home page, {@code lessons/course.yml}. */
    public static final Shape.Group COURSE = CourseShapes.COURSE;

    /** The misconceptions that questions name, {@code quizzes/misconceptions.yml}. */
    public static final Shape.Group MISCONCEPTIONS = MarkingShapes.MISCONCEPTIONS;

    /** The words by which answers are read, {@code quizzes/notions.yml}. */
    public static final Shape.Group NOTIONS = MarkingShapes.NOTIONS;

    /** A text, where it is written in languages: what {@link Shape.Words} may be. */
    public static final Shape.Keys TEXT = CommonShapes.TEXT;

    private Shapes() {}
}
