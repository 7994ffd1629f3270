package nl.visiewerk.cli;

import java.util.concurrent.Callable;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: reads and checks the content, and shows all that was found. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    Console console = options.console();
    Report report = Build.check(options.content(), options.strict(), console);
    console.findings(report, Severity.ADVICE, options.strict());
    console.accepted(report);
    console.summary("cli.slot.check", report);
    return report.failed() ? Visiewerk.FINDINGS : Visiewerk.OK;
  }
}
