package dev.handshake.cli.commands;

import dev.handshake.cli.start.QuestionStart;
import dev.handshake.tutor.model.Msg;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake quiz}: a quiz by its name or its file, or the list of them. */
@Command(name = "quiz", sortOptions = false)
final class QuizCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUIZ", descriptionKey = "quiz")
    private String quiz;

    @Mixin
    private Look look;

    @Override
    public Integer call() {
        return root.launch(look)
                .ask(quiz == null ? QuestionStart.with(Msg.Common.QUIZZES) : QuestionStart.quiz(quiz, root.lang()));
    }
}
