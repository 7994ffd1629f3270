package nl.visiewerk.report;

import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Severity;

/** A workflow command on a line for each finding: {@code ::error file=…,line=…::message}. */
final class GithubFormat implements Format.Writer {
  @Override
  public String write(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : result.report().findings()) {
      text.append("::")
          .append(command(finding.severity()))
          .append(" file=")
          .append(property(result.path(finding.location())))
          .append(",line=")
          .append(finding.location().line())
          .append(",col=")
          .append(finding.location().column())
          .append(",title=")
          .append(property(finding.rule().id()))
          .append("::")
          .append(data((finding.message() + "\n" + finding.hint()).strip()))
          .append('\n');
    }
    return text.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
