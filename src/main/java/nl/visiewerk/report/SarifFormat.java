package nl.visiewerk.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Explanation;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One run, with the rules that found something; what was accepted is suppressed in the source. */
final class SarifFormat implements Format.Writer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String write(CheckResult result) {
    return JsonText.of(json -> log(result, json));
  }

  private static void log(CheckResult result, JsonGenerator json) {
    List<Finding> findings = new ArrayList<>(result.report().findings());
    List<Report.Accepted> accepted = result.report().accepted();
    accepted.forEach(one -> findings.add(one.finding()));
    List<Rule> rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
    List<String> fingerprints = result.fingerprints(findings);
    int open = result.report().findings().size();

    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool(rules, result, json);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    for (int i = 0; i < findings.size(); i++) {
      json.writeStartObject();
      Finding finding = findings.get(i);
      json.writeNumberProperty("ruleIndex", rules.indexOf(finding.rule()));
      result(finding, fingerprints.get(i), result, json);
      suppression(i < open ? null : accepted.get(i - open).reason(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tool(List<Rule> rules, CheckResult result, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Visiewerk");
    json.writeStringProperty("version", result.version());
    json.writeStringProperty("language", "nl");
    json.writeArrayPropertyStart("rules");
    for (Rule rule : rules) {
      Explanation explanation = Explanation.of(rule);
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      text("fullDescription", explanation.why(), json);
      text("help", help(explanation), json);
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String help(Explanation explanation) {
    return explanation.why()
        + "\n\n- "
        + String.join("\n- ", explanation.wrong())
        + "\n+ "
        + String.join("\n+ ", explanation.right());
  }

  private static void result(
      Finding finding, String fingerprint, CheckResult result, JsonGenerator json) {
    json.writeStringProperty("ruleId", finding.rule().id());
    json.writeStringProperty("level", level(finding.severity()));
    text("message", (finding.message() + " " + finding.hint()).strip(), json);
    locations("locations", List.of(finding.location()), result, json);
    if (!finding.elsewhere().isEmpty()) {
      locations("relatedLocations", finding.elsewhere(), result, json);
    }
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("visiewerk/v1", fingerprint);
    json.writeEndObject();
  }

  /** Without a reason there is an empty list: that it was looked for, and there is none. */
  private static void suppression(@Nullable String reason, JsonGenerator json) {
    json.writeArrayPropertyStart("suppressions");
    if (reason != null) {
      json.writeStartObject();
      json.writeStringProperty("kind", "inSource");
      json.writeStringProperty("justification", reason);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void locations(
      String name, List<Location> locations, CheckResult result, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Location location : locations) {
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      json.writeObjectPropertyStart("artifactLocation");
      json.writeStringProperty("uri", uri(result.path(location)));
      json.writeEndObject();
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", location.line());
      json.writeNumberProperty("startColumn", location.column());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** Relative; a colon in the first name would make that name a scheme. */
  private static String uri(String path) {
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    boolean isLikeAScheme = colon >= 0 && (slash < 0 || colon < slash);
    try {
      return new URI(null, null, (isLikeAScheme ? "./" : "") + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }
}
