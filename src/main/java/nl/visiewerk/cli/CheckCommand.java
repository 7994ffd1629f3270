package nl.visiewerk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.report.CheckResult;
import nl.visiewerk.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: reads and checks the content, and shows all that was found. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** For people; all else is a {@link Format}. */
  private static final String TEXT = "text";

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--format", paramLabel = "<vorm>", descriptionKey = "cli.optie.format")
  private String form = TEXT;

  @Override
  public Integer call() {
    return form.equals(TEXT) ? show() : write(format());
  }

  private Format format() {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(form))
        .findFirst()
        .orElseThrow(() -> options.wrongUsage("cli.geen-vorm", form));
  }

  private int show() {
    Console console = options.console();
    Report report = Build.check(options.content(), options.strict(), console);
    console.findings(report, Severity.ADVICE, options.strict());
    console.accepted(report);
    console.summary("cli.slot.check", report);
    console.whereToReadMore(report);
    return status(report);
  }

  /** Nothing else is printed, for another program reads it. */
  private int write(Format asked) {
    Report report = Build.check(options.content(), options.strict(), Progress.SILENT);
    options.print(
        asked.write(new CheckResult(report, options.folder(), options.strict(), Version.number())));
    return status(report);
  }

  private static int status(Report report) {
    return report.failed() ? Visiewerk.FINDINGS : Visiewerk.OK;
  }
}
