package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.start.NewRepository;
import nl.visiewerk.start.Refused;
import nl.visiewerk.start.RepositoryOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: makes a folder in which a region can begin with content of its own. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "<map>", descriptionKey = "cli.init.map")
  private Path folder = Path.of("");

  @Option(names = "--regio", paramLabel = "<naam>", descriptionKey = "cli.init.regio")
  private @Nullable String regio;

  @Option(
      names = "--gemeenten",
      split = ",",
      paramLabel = "<namen>",
      descriptionKey = "cli.init.gemeenten")
  private List<String> gemeenten = List.of();

  @Option(names = "--titel", paramLabel = "<titel>", descriptionKey = "cli.init.titel")
  private @Nullable String titel;

  @Option(names = "--van", paramLabel = "<jaar>", descriptionKey = "cli.init.van")
  private @Nullable Integer van;

  @Option(names = "--tot", paramLabel = "<jaar>", descriptionKey = "cli.init.tot")
  private @Nullable Integer tot;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  InitCommand() {}

  @Override
  public Integer call() throws Exception {
    Path document;
    try {
      document =
          NewRepository.write(
              folder, new RepositoryOptions(regio, List.copyOf(gemeenten), titel, van, tot));
    } catch (Refused refused) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(refused.getMessage()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(Messages.text("cli.init.klaar", document));
    out.println();
    out.println(Messages.text("cli.init.verder", folder.toAbsolutePath().normalize()));
    out.println("    visiewerk check   " + Messages.text("cli.init.check"));
    out.println("    visiewerk build   " + Messages.text("cli.init.build"));
    out.println(Messages.text("cli.init.lezen"));
    return Visiewerk.OK;
  }
}
