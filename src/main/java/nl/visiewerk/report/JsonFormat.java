package nl.visiewerk.report;

import java.util.Locale;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import tools.jackson.core.JsonGenerator;

/** Everything: the findings, and what was accepted with its reason. */
final class JsonFormat implements Format.Writer {
  @Override
  public String write(CheckResult result) {
    return JsonText.of(json -> write(result, json));
  }

  private static void write(CheckResult result, JsonGenerator json) {
    Report report = result.report();
    json.writeStartObject();
    json.writeStringProperty("version", result.version());
    json.writeBooleanProperty("failed", report.failed());
    json.writeNumberProperty("documents", report.documents());
    json.writeArrayPropertyStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      finding(finding, result, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("accepted");
    for (Report.Accepted accepted : report.accepted()) {
      json.writeStartObject();
      finding(accepted.finding(), result, json);
      json.writeStringProperty("reason", accepted.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(Finding finding, CheckResult result, JsonGenerator json) {
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    place(finding.location(), result, json);
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("hint", finding.hint());
    json.writeArrayPropertyStart("elsewhere");
    for (Location location : finding.elsewhere()) {
      json.writeStartObject();
      place(location, result, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(Location location, CheckResult result, JsonGenerator json) {
    json.writeStringProperty("file", result.path(location));
    json.writeNumberProperty("line", location.line());
    json.writeNumberProperty("column", location.column());
  }
}
