package nl.visiewerk.serve;

import java.util.List;
import java.util.Locale;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Severity;

/**
 * What stands above every page: what keeps the site from being made anew, or how much else there is
 * to look at. With it come the style and the script that the page has from this server alone.
 */
final class Panel {
  /** More are on the page with all of them. */
  private static final int MOST = 20;

  private Panel() {}

  static String of(State state) {
    Turn turn = state.turn();
    Report report = turn.report();
    List<Finding> failing =
        report == null
            ? List.of()
            : report.findings().stream().filter(f -> f.severity().fails(state.strict())).toList();
    StringBuilder html = new StringBuilder(tools());
    String named = "aria-labelledby=\"_visiewerk-stand\"";
    begin(state, isSilent(turn) ? named + " hidden" : named, html);
    html.append("<div class=\"kop\">\n<p id=\"_visiewerk-stand\" role=\"status\">");
    html.append(Html.text(status(state, failing.size()))).append("</p>\n<p class=\"acties\">");
    link(Links.FINDINGS, Messages.text("serve.bekijk"), html);
    html.append(" <button type=\"button\" hidden>").append(Messages.text("serve.sluiten"));
    html.append("</button></p>\n</div>\n");
    FindingList.write(failing.stream().limit(MOST).toList(), html);
    return html.append("</section>\n").toString();
  }

  /** The style and the script of the panel. */
  static String tools() {
    return "<link rel=\"stylesheet\" href=\""
        + Links.STYLE
        + "\">\n<script defer src=\""
        + Links.SCRIPT
        + "\"></script>\n";
  }

  /** Opens the section that says to the script what the page shows. */
  static void begin(State state, String attributes, StringBuilder html) {
    html.append("<section id=\"_visiewerk\"");
    html.append(state.turn().failed() ? " class=\"mislukt\"" : "");
    html.append(" data-site=\"").append(state.siteMark());
    html.append("\" data-stand=\"").append(state.turnMark()).append("\" ");
    html.append(attributes).append(">\n");
  }

  /** Whether there is nothing to say. */
  private static boolean isSilent(Turn turn) {
    Report report = turn.report();
    return report != null && report.findings().isEmpty();
  }

  /** How it is, in a line. */
  private static String status(State state, int failing) {
    String failure = state.turn().failure();
    Report report = state.turn().report();
    if (failure != null || report == null) {
      return String.valueOf(failure);
    }
    if (report.failed()) {
      return Messages.text("serve.mislukt", failing);
    }
    return counts(report);
  }

  /** How many findings there are of each weight. */
  static String counts(Report report) {
    return Messages.text(
        "serve.aantallen",
        (int) report.count(Severity.ERROR),
        (int) report.count(Severity.WARNING),
        (int) report.count(Severity.ADVICE));
  }

  static void link(String href, String text, StringBuilder html) {
    html.append("<a href=\"").append(href).append("\">").append(Html.text(text)).append("</a>");
  }

  static String weight(Severity severity) {
    return Messages.text("cli.ernst." + severity.name().toLowerCase(Locale.ROOT));
  }
}
