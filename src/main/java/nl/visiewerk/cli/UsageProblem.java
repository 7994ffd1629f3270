package nl.visiewerk.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch how a command was used in a wrong way. */
final class UsageProblem implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println(message(problem));
    command.getErr().println(Messages.text("cli.hulp", command.getCommandSpec().qualifiedName()));
    return Visiewerk.WRONG_USAGE;
  }

  private static String message(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      String message = Messages.text("cli.onbekend", word);
      return NearestName.question(names(problem.getCommandLine()), word)
          .map(question -> message + " " + question)
          .orElse(message);
    }
    if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Messages.text("cli.waarde-ontbreekt", missing.getMissing().get(0).paramLabel());
    }
    if (problem instanceof CommandLine.OverwrittenOptionException overwritten) {
      return Messages.text("cli.dubbel", overwritten.getOverwritten().paramLabel());
    }
    return problem.getArgSpec() instanceof OptionSpec option
        ? Messages.text("cli.waarde-fout", option.longestName())
        : String.valueOf(problem.getMessage());
  }

  private static List<String> names(CommandLine command) {
    return Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .toList();
  }
}
