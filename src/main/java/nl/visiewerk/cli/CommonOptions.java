package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.visiewerk.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--content", paramLabel = "<map>", descriptionKey = "cli.optie.content")
  private Path content = Path.of("content");

  @Option(names = "--strict", descriptionKey = "cli.optie.strict")
  private boolean strict;

  @Option(names = "--quiet", descriptionKey = "cli.optie.quiet")
  private boolean quiet;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  CommonOptions() {}

  /** The content folder, which is there. */
  Path content() {
    if (!Files.isDirectory(content)) {
      throw wrongUsage("cli.geen-inhoud", content);
    }
    return content;
  }

  /**
   * The content folder as it was named, with a slash at the end, for what stands before the path of
   * a finding.
   */
  String folder() {
    String named = content.normalize().toString().replace('\\', '/');
    return named.isEmpty() ? "" : named + "/";
  }

  boolean strict() {
    return strict;
  }

  Console console() {
    return new Console(out(), quiet);
  }

  /** An error for a value that can't be used. */
  CommandLine.ParameterException wrongUsage(String key, Object... arguments) {
    return new CommandLine.ParameterException(spec.commandLine(), Messages.text(key, arguments));
  }

  /** Prints a text as it is. */
  void print(String text) {
    out().print(text);
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
