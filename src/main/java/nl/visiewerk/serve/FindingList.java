package nl.visiewerk.serve;

import java.util.List;
import java.util.Locale;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;

/** Findings as a list in HTML. */
final class FindingList {
  private FindingList() {}

  /** Writes the list; nothing when it is empty. */
  static void write(List<Finding> findings, StringBuilder html) {
    if (findings.isEmpty()) {
      return;
    }
    html.append("<ul class=\"bevindingen\">\n");
    for (Finding finding : findings) {
      html.append("<li class=\"");
      html.append(finding.severity().name().toLowerCase(Locale.ROOT)).append("\">\n");
      item(finding, html);
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** Writes what is in an item of the list. */
  static void item(Finding finding, StringBuilder html) {
    html.append("<p class=\"plaats\"><code>").append(Html.text(finding.location().toString()));
    html.append("</code> <b>").append(Panel.weight(finding.severity())).append("</b> ");
    Panel.link(Links.RULE + finding.rule().id(), finding.rule().id(), html);
    html.append("</p>\n<p class=\"wat\">").append(Html.text(finding.message())).append("</p>\n");
    if (!finding.elsewhere().isEmpty()) {
      html.append("<p class=\"plaats\">");
      finding
          .elsewhere()
          .forEach(at -> html.append(Html.text(Messages.text("cli.ook", at))).append(' '));
      html.append("</p>\n");
    }
    if (!finding.hint().isEmpty()) {
      html.append("<p class=\"tip\">").append(Html.text(finding.hint())).append("</p>\n");
    }
  }
}
