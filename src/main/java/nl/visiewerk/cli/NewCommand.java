package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.start.Made;
import nl.visiewerk.start.NewThing;
import nl.visiewerk.start.Refused;
import nl.visiewerk.start.ThingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: adds something to the content, with all keys that it must have. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "<soort>", descriptionKey = "cli.new.soort")
  private String soort = "";

  @Parameters(index = "1", paramLabel = "<id>", descriptionKey = "cli.new.id")
  private String id = "";

  @Option(names = "--content", paramLabel = "<map>", descriptionKey = "cli.optie.content")
  private Path content = Path.of("content");

  @Option(names = "--document", paramLabel = "<id>", descriptionKey = "cli.new.document")
  private @Nullable String document;

  @Option(names = "--titel", paramLabel = "<titel>", descriptionKey = "cli.new.titel")
  private @Nullable String titel;

  @Option(names = "--in", paramLabel = "<id>", descriptionKey = "cli.new.in")
  private @Nullable String in;

  @Option(names = "--soort", paramLabel = "<woord>", descriptionKey = "cli.new.woord")
  private @Nullable String woord;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  NewCommand() {}

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(content)) {
      throw wrongUsage(Messages.text("cli.geen-inhoud", content));
    }
    Made made;
    try {
      made = NewThing.add(content, new ThingOptions(soort, id, document, titel, in, woord));
    } catch (Refused refused) {
      throw wrongUsage(String.valueOf(refused.getMessage()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(Messages.text("cli.new.klaar", made.file()));
    made.next().forEach(out::println);
    out.println(Messages.text("cli.new.check"));
    return Visiewerk.OK;
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
