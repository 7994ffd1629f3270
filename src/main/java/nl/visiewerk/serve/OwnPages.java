package nl.visiewerk.serve;

import java.util.List;
import java.util.Locale;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Explanation;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;

/** The pages that are no part of the site: all findings, and what a rule is about. */
final class OwnPages {
  private OwnPages() {}

  /** All that was found, the heaviest first. */
  static String findings(State state) {
    Turn turn = state.turn();
    Report report = turn.report();
    StringBuilder html = new StringBuilder();
    if (report == null) {
      paragraph("inleiding", String.valueOf(turn.failure()), html);
    } else {
      paragraph("inleiding", introduction(report), html);
      for (Severity severity : Severity.values()) {
        List<Finding> found =
            report.findings().stream().filter(f -> f.severity() == severity).toList();
        if (!found.isEmpty()) {
          heading(Messages.text("serve.kop." + severity.name().toLowerCase(Locale.ROOT)), html);
          FindingList.write(found, html);
        }
      }
      accepted(report.accepted(), html);
    }
    return page(Messages.text("serve.bevindingen"), state, html);
  }

  private static String introduction(Report report) {
    return report.findings().isEmpty() ? Messages.text("serve.niets") : Panel.counts(report);
  }

  private static void accepted(List<Report.Accepted> accepted, StringBuilder html) {
    if (accepted.isEmpty()) {
      return;
    }
    heading(Messages.text("serve.kop.aanvaard"), html);
    html.append("<ul class=\"bevindingen\">\n");
    for (Report.Accepted each : accepted) {
      html.append("<li>\n");
      FindingList.item(each.finding(), html);
      paragraph("tip", Messages.text("cli.reden", each.reason()), html);
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** What {@code explain} says of a rule. */
  static String rule(Rule rule, State state) {
    Explanation explanation = Explanation.of(rule);
    StringBuilder html = new StringBuilder();
    paragraph("inleiding", explanation.why(), html);
    paragraph(
        "", Messages.text("cli.ruimte." + rule.leeway().name().toLowerCase(Locale.ROOT)), html);
    example("serve.kop.niet-goed", explanation.wrong(), html);
    example("serve.kop.wel-goed", explanation.right(), html);
    return page(rule.id(), state, html);
  }

  private static void example(String key, List<String> lines, StringBuilder html) {
    heading(Messages.text(key), html);
    html.append("<pre tabindex=\"0\">")
        .append(Html.text(String.join("\n", lines)))
        .append("</pre>\n");
  }

  private static void heading(String text, StringBuilder html) {
    html.append("<h2>").append(Html.text(text)).append("</h2>\n");
  }

  private static void paragraph(String kind, String text, StringBuilder html) {
    html.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">");
    html.append(Html.text(text)).append("</p>\n");
  }

  /** A page with the policy that those of the site have, and none of their style: that may fail. */
  private static String page(String title, State state, StringBuilder content) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    html.append(" style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    html.append(Html.text(title)).append("</title>\n");
    html.append(Panel.tools()).append("</head>\n<body class=\"_visiewerk\">\n");
    // The script asks it what is shown here, and reads the page again when that has changed.
    Panel.begin(state, "data-zelf hidden", html);
    html.append("</section>\n<main>\n");
    if (state.folder() != null) {
      html.append("<p class=\"terug\">");
      Panel.link("/", Messages.text("serve.naar-site"), html);
      html.append("</p>\n");
    }
    html.append("<h1>").append(Html.text(title)).append("</h1>\n").append(content);
    return html.append("</main>\n</body>\n</html>\n").toString();
  }
}
