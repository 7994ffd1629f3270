package nl.visiewerk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.visiewerk.build.Compared;
import nl.visiewerk.build.NotComparable;
import nl.visiewerk.build.Version;
import nl.visiewerk.build.Versions;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.report.DiffFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diff}: says what changed since an earlier version, thing by thing. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--content", paramLabel = "<map>", descriptionKey = "cli.optie.content")
  private Path content = Path.of("content");

  @Option(
      names = "--from",
      required = true,
      paramLabel = "<versie>",
      descriptionKey = "cli.diff.from")
  private String from = "";

  @Option(names = "--to", paramLabel = "<versie>", descriptionKey = "cli.diff.to")
  private @Nullable String to;

  @Option(names = "--format", paramLabel = "<vorm>", descriptionKey = "cli.diff.format")
  private String form = "text";

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  DiffCommand() {}

  @Override
  public Integer call() throws IOException {
    DiffFormat format = format();
    if (!Files.isDirectory(content)) {
      throw wrongUsage(Messages.text("cli.geen-inhoud", content));
    }
    Compared compared;
    try {
      compared = Versions.compare(content, from, to, System.getenv());
    } catch (NotComparable problem) {
      throw wrongUsage(String.valueOf(problem.getMessage()));
    }
    if (!compared.unreadable().isEmpty()) {
      compared.unreadable().forEach(this::tell);
      return Visiewerk.FINDINGS;
    }
    boolean colour = CommandLine.Help.Ansi.AUTO.enabled();
    spec.commandLine().getOut().print(format.write(compared, colour));
    spec.commandLine().getOut().flush();
    return Visiewerk.OK;
  }

  private DiffFormat format() {
    return Arrays.stream(DiffFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(form))
        .findFirst()
        .orElseThrow(() -> wrongUsage(Messages.text("cli.diff.geen-vorm", form)));
  }

  /** What is printed is read by another program, so what is wrong is said beside it. */
  private void tell(Version version) {
    String name = version.revision() == null ? Messages.text("diff.werkmap") : version.name();
    spec.commandLine().getErr().println(Messages.text("cli.diff.onleesbaar", name));
    new Console(spec.commandLine().getErr(), false).findings(version.unreadable(), false);
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
