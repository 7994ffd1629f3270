package nl.visiewerk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.publish.OutputRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: reads and checks the content, and publishes the website with the PDFs. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private static final String CONCEPTS = "concept";
  private static final String ALL = "alle";

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--output", paramLabel = "<map>", descriptionKey = "cli.optie.output")
  private Path output = Path.of("site");

  @Option(names = "--theme", paramLabel = "<map>", descriptionKey = "cli.optie.theme")
  private @Nullable Path theme;

  @Option(names = "--no-pdf", descriptionKey = "cli.optie.no-pdf")
  private boolean noPdf;

  @Option(names = "--no-cache", descriptionKey = "cli.optie.no-cache")
  private boolean noCache;

  @Option(
      names = "--regelnummers",
      arity = "0..1",
      fallbackValue = CONCEPTS,
      paramLabel = "concept|alle",
      descriptionKey = "cli.optie.regelnummers")
  private @Nullable String regelnummers;

  @Override
  public Integer call() throws Exception {
    if (theme != null && !Files.isDirectory(theme)) {
      throw options.wrongUsage("cli.geen-thema", theme);
    }
    Console console = options.console();
    BuildOptions build =
        new BuildOptions(
            options.content(), output, theme, options.strict(), !noPdf, !noCache, numbered());
    Report report;
    try {
      report = Build.run(build, console);
    } catch (OutputRefused refused) {
      throw options.wrongUsage("cli.uitvoer-geweigerd", String.valueOf(refused.getMessage()));
    }
    console.findings(report, Severity.WARNING, options.strict());
    console.summary(report.failed() ? "cli.slot.mislukt" : "cli.slot.build", report);
    return report.failed() ? Visiewerk.FINDINGS : Visiewerk.OK;
  }

  private BuildOptions.Numbered numbered() {
    if (regelnummers == null) {
      return BuildOptions.Numbered.NONE;
    }
    return switch (regelnummers) {
      case CONCEPTS -> BuildOptions.Numbered.CONCEPTS;
      case ALL -> BuildOptions.Numbered.ALL;
      default -> throw options.wrongUsage("cli.geen-regelnummers", regelnummers);
    };
  }
}
