package nl.visiewerk.report;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;

/** A list of issues, each with a fingerprint that no other has. */
final class GitlabFormat implements Format.Writer {
  @Override
  public String write(CheckResult result) {
    return JsonText.of(json -> issues(result, json));
  }

  private static void issues(CheckResult result, JsonGenerator json) {
    List<Finding> findings = result.report().findings();
    List<String> fingerprints = result.fingerprints(findings);
    json.writeStartArray();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      json.writeStartObject();
      json.writeStringProperty("description", (finding.message() + " " + finding.hint()).strip());
      json.writeStringProperty("check_name", finding.rule().id());
      json.writeStringProperty("fingerprint", fingerprints.get(i));
      json.writeStringProperty("severity", severity(finding.severity()));
      json.writeObjectPropertyStart("location");
      json.writeStringProperty("path", result.path(finding.location()));
      json.writeObjectPropertyStart("lines");
      json.writeNumberProperty("begin", finding.location().line());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case ADVICE -> "info";
    };
  }
}
