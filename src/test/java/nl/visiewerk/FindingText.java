package nl.visiewerk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;

/** Findings as the cases write them. */
final class FindingText {
  private FindingText() {}

  /** All that a report says, what is accepted last. */
  static String of(Report report) {
    String accepted =
        report.accepted().stream()
            .map(
                a ->
                    a.finding().location()
                        + " accepted "
                        + a.finding().rule().id()
                        + "\n    "
                        + a.finding().message()
                        + "\n    "
                        + a.reason()
                        + "\n")
            .collect(Collectors.joining("\n"));
    return of(report.findings()) + (accepted.isEmpty() ? "" : "\n" + accepted);
  }

  /** All of them: the place, weight and rule on a line, the message and the hint below it. */
  static String of(List<Finding> findings) {
    return findings.isEmpty()
        ? "geen bevindingen\n"
        : findings.stream().map(FindingText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Finding finding) {
    String hint = finding.hint().isEmpty() ? "" : "    " + finding.hint() + "\n";
    return headOf(finding) + "\n    " + finding.message() + "\n" + hint;
  }

  /** The place, weight and rule. */
  static String headOf(Finding finding) {
    return finding.location()
        + " "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.rule().id();
  }
}
