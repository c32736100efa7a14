package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Export.Format;
import dev.handshake.cli.commands.Commands.NoLook;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake export} and {@code handshake import}. What they do is in {@link ExchangeFiles}. */
final class ExchangeCommands {
    private ExchangeCommands() {}

    @Command(name = "export", sortOptions = false)
    static final class Export implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Parameters(arity = "1..*", paramLabel = "QUIZ|FILE.yml", descriptionKey = "exportQuizzes")
        private List<String> quizzes;

        @Option(
                names = "--format",
                descriptionKey = "exportFormat",
                paramLabel = "anki|csv|markdown|gift",
                required = true)
        private Format format;

        @Option(names = "--answers", descriptionKey = "exportAnswers")
        private boolean answers;

        @Option(
                names = {"-o", "--output"},
                descriptionKey = "exportTo",
                paramLabel = "FILE")
        private Path output;

        @Mixin
        private NoLook look;

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new ExchangeFiles(session, root.writing(look.content))
                    .export(quizzes, format, root.spoken(), answers, Optional.ofNullable(output));
        }
    }

    @Command(name = "import", sortOptions = false)
    static final class Import implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Parameters(index = "0", paramLabel = "FILE.csv|FILE.gift", descriptionKey = "importQuiz")
        private Path file;

        @Option(names = "--id", descriptionKey = "importId", paramLabel = "ID", required = true)
        private String id;

        @Option(
                names = {"-o", "--output"},
                descriptionKey = "importTo",
                paramLabel = "FILE.yml")
        private Path output;

        @Option(names = "--force", descriptionKey = "importForce")
        private boolean force;

        @Mixin
        private NoLook look;

        Import(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new ExchangeFiles(session, root.writing(look.content))
                    .take(file, id, Optional.ofNullable(output), force);
        }
    }
}
