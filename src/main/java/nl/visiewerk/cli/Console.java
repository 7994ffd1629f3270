package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Severity;

/** Prints what a command does and finds. */
final class Console implements Progress {
  private final PrintWriter out;
  private final boolean quiet;
  private final long start = System.nanoTime();

  /**
   * @param quiet whether only what fails is printed
   */
  Console(PrintWriter out, boolean quiet) {
    this.out = out;
    this.quiet = quiet;
  }

  @Override
  public void begins(Step step) {
    if (!quiet) {
      out.println(
          Messages.text("cli.stap." + step.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  /** Prints a line, unless quiet. */
  void say(String line) {
    if (!quiet) {
      out.println(line);
    }
  }

  /** Prints a line, also when quiet. */
  void insist(String line) {
    out.println(line);
  }

  /** Prints the findings that weigh at least this much; only what fails when quiet. */
  void findings(Report report, Severity least, boolean strict) {
    findings(
        report.findings().stream().filter(f -> f.severity().compareTo(least) <= 0).toList(),
        strict);
  }

  /** Prints these findings; only what fails when quiet. */
  void findings(List<Finding> findings, boolean strict) {
    List<Finding> shown =
        findings.stream().filter(f -> !quiet || f.severity().fails(strict)).toList();
    if (!shown.isEmpty()) {
      out.println();
    }
    shown.forEach(this::print);
  }

  /** Prints what the content accepts, and why; nothing when quiet. */
  void accepted(Report report) {
    if (quiet || report.accepted().isEmpty()) {
      return;
    }
    out.println();
    for (Report.Accepted accepted : report.accepted()) {
      print(accepted.finding(), Messages.text("cli.ernst.aanvaard"));
      out.println("    " + Messages.text("cli.reden", accepted.reason()));
    }
  }

  /** Prints a line with the counts and the time since this console was made. */
  void summary(String key, Report report) {
    say("");
    line(key, report);
    if (!report.accepted().isEmpty()) {
      say(Messages.text("cli.slot.aanvaard", report.accepted().size()));
    }
  }

  /** Prints the line of a summary alone. */
  void line(String key, Report report) {
    say(
        Messages.text(
            key,
            (int) report.count(Severity.ERROR),
            (int) report.count(Severity.WARNING),
            (int) report.count(Severity.ADVICE),
            seconds(),
            report.documents(),
            report.pages(),
            report.pdfs()));
  }

  /** Prints what was written, with the time since this console was made; nothing when quiet. */
  void written(String key, Path file) {
    if (!quiet) {
      out.println();
      out.println(Messages.text(key, file, seconds()));
    }
  }

  private String seconds() {
    return String.format(Messages.DUTCH, "%.1f", (System.nanoTime() - start) / 1_000_000_000.0);
  }

  /** Prints how to find out more about what was found. */
  void whereToReadMore(Report report) {
    if (!quiet && !report.findings().isEmpty()) {
      out.println(Messages.text("cli.slot.uitleg"));
    }
  }

  private void print(Finding finding) {
    print(
        finding, Messages.text("cli.ernst." + finding.severity().name().toLowerCase(Locale.ROOT)));
    if (!finding.hint().isEmpty()) {
      out.println("    " + finding.hint());
    }
  }

  private void print(Finding finding, String weight) {
    out.println(finding.location() + " " + weight + " " + finding.rule().id());
    out.println("    " + finding.message());
    finding.elsewhere().forEach(at -> out.println("    " + Messages.text("cli.ook", at)));
  }
}
