package dev.handshake.cli.start;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with the words of a command line, what was probably meant, and where the help is. Picocli finds the
 * mistakes; its sentences are English only, so each kind gets a sentence of ours.
 */
public final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    /** The exit code for a command line that was not understood. */
    public static final int USAGE = 2;

    private final CommandWords wording;

    public UsageErrors(CommandWords wording) {
        this.wording = wording;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] words) {
        CommandLine line = mistake.getCommandLine();
        CommandSpec command = line.getCommandSpec();
        line.getErr().println(wording.say("error.prefix", sentence(mistake, command)));
        line.getErr().println(wording.say("error.help", command.qualifiedName()));
        return USAGE;
    }

    /** A mistake that picocli does not see, and the sentence for it. */
    public static final class Said extends ParameterException {
        public Said(CommandLine line, String sentence) {
            super(line, sentence);
        }
    }

    private String sentence(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof Said said) {
            return said.getMessage();
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        Optional<ArgSpec> argument = Optional.ofNullable(mistake.getArgSpec());
        if (mistake instanceof MissingParameterException missing) {
            ArgSpec wanted = missing.getMissing().isEmpty()
                    ? argument.orElseThrow()
                    : missing.getMissing().get(0);
            return wanted instanceof OptionSpec option
                    ? wording.say(
                            "error.missingValue",
                            option.longestName(),
                            option.paramLabel().replace("|", ", "))
                    : wording.say("error.missingFile", wanted.paramLabel());
        }
        if (argument.isPresent() && mistake.getValue() != null) {
            return badValue(argument.get(), mistake.getValue());
        }
        return wording.say("error.syntax", mistake.getMessage());
    }

    private String badValue(ArgSpec argument, String value) {
        if (argument instanceof OptionSpec flag && flag.arity().max() == 0) {
            return wording.say("error.noValue", flag.longestName());
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return wording.say("error.badValue", name, value, argument.paramLabel().replace("|", ", "));
    }

    private String unknown(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            List<String> names =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return wording.advise(wording.say("error.unknownOption", name), name, names);
        }
        List<String> commands = command.subcommands().keySet().stream().sorted().toList();
        return commands.isEmpty()
                ? wording.say("error.unknownWord", word)
                : wording.advise(wording.say("error.unknownCommand", word), word, commands, "error.commands");
    }
}
