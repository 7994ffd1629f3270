package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code visiewerk <command>}. */
@Command(
    name = "visiewerk",
    resourceBundle = "nl.visiewerk.messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Visiewerk implements Runnable {
  /** Everything is fine. */
  static final int OK = 0;

  /** There are findings that fail. */
  static final int FINDINGS = 1;

  /** The command was used in a wrong way. */
  static final int WRONG_USAGE = 2;

  /** A disk or the tool itself failed; 3 is that of the script, when it can't build the tool. */
  static final int FAILED = 4;

  /** In the order of the help. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          ServeCommand.class,
          DiffCommand.class,
          PdfCommand.class,
          InitCommand.class,
          NewCommand.class,
          SchemaCommand.class,
          ExplainCommand.class);

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  Visiewerk() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, err));
  }

  /**
   * Runs a command.
   *
   * @return the exit status: 0 fine, 1 findings that fail, 2 wrong usage, 4 a disk or the tool
   *     itself failed
   */
  public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine =
        reader(arguments)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(new UsageProblem())
            .setExecutionExceptionHandler(new Failure());
    try {
      return commandLine.execute(arguments.toArray(String[]::new));
    } catch (StackOverflowError | OutOfMemoryError failure) {
      return Failure.tell(failure, err);
    }
  }

  /** What reads these arguments. */
  static CommandLine reader(List<String> arguments) {
    CommandLine commandLine = new CommandLine(new Visiewerk());
    needed(arguments).forEach(commandLine::addSubcommand);
    return commandLine;
  }

  /**
   * The command that is asked for, or all when it is none of them. Reading what all of them take
   * would be a quarter of the time to start.
   */
  private static List<Class<?>> needed(List<String> arguments) {
    for (Class<?> command : COMMANDS) {
      if (!arguments.isEmpty() && arguments.get(0).equals(name(command))) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** Without a command: says what there is. */
  @Override
  public void run() {
    List<String> commands = List.copyOf(spec.subcommands().keySet());
    int last = commands.size() - 1;
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        Messages.text(
            "cli.geen-opdracht", String.join(", ", commands.subList(0, last)), commands.get(last)));
  }
}
