package nl.visiewerk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.report.CheckResult;
import nl.visiewerk.report.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: reads and checks the content, and shows all that was found. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "<vorm>",
      descriptionKey = "cli.optie.format",
      converter = FormatName.class)
  private @Nullable Format format;

  /** The name of a format in lower case; none for text. */
  static final class FormatName implements CommandLine.ITypeConverter<@Nullable Format> {
    static final String TEXT = "text";

    @Override
    public @Nullable Format convert(String name) {
      if (name.equals(TEXT)) {
        return null;
      }
      return Arrays.stream(Format.values())
          .filter(found -> found.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(
              () -> new CommandLine.TypeConversionException(Messages.text("cli.geen-vorm", name)));
    }
  }

  @Override
  public Integer call() {
    return format == null ? show() : write(format);
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
