package nl.visiewerk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.NotPrintable;
import nl.visiewerk.build.PrintOptions;
import nl.visiewerk.build.Printed;
import nl.visiewerk.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pdf}: reads and checks the content, and makes the PDF of one thing. */
@Command(name = "pdf", mixinStandardHelpOptions = true)
final class PdfCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "<naam>", descriptionKey = "cli.pdf.naam")
  private String name = "";

  @Option(names = "--output", paramLabel = "<bestand>", descriptionKey = "cli.pdf.output")
  private @Nullable Path output;

  @Option(names = "--theme", paramLabel = "<map>", descriptionKey = "cli.optie.theme")
  private @Nullable Path theme;

  @Option(names = "--regelnummers", descriptionKey = "cli.pdf.regelnummers")
  private boolean numbered;

  @Override
  public Integer call() throws Exception {
    if (theme != null && !Files.isDirectory(theme)) {
      throw options.wrongUsage("cli.geen-thema", theme);
    }
    if (output != null && !Files.isDirectory(output) && !isPdf(output)) {
      throw options.wrongUsage("cli.pdf.geen-pdf", output);
    }
    Console console = options.console();
    Printed printed;
    try {
      printed =
          Build.print(
              new PrintOptions(options.content(), theme, options.strict(), name, output, numbered),
              console);
    } catch (NotPrintable problem) {
      throw options.wrongUsage("cli.uitvoer-geweigerd", String.valueOf(problem.getMessage()));
    }
    console.findings(printed.report(), Severity.WARNING, options.strict());
    Path file = printed.file();
    if (file == null) {
      console.summary("cli.slot.geen-pdf", printed.report());
      return Visiewerk.FINDINGS;
    }
    console.written("cli.slot.pdf", file);
    return Visiewerk.OK;
  }

  private static boolean isPdf(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
