package nl.visiewerk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.cli.Visiewerk;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format is what the programs that read it expect. */
class FormatTest {
  private static final Location PLACE = new Location("documenten/één map/01, a:b%.md", 12, 3);
  private static final Finding ERROR =
      Finding.of(Rule.VERWIJZING_ONBEKEND, PLACE, "<\"&'\u0001\n%>")
          .alsoAt(new Location("begrippen.yaml", 4, 1));
  private static final Finding WARNING = Finding.of(Rule.KOP_NIET_HIER, PLACE);
  private static final Finding ADVICE = Finding.of(Rule.KOP_DUBBEL, PLACE, "Doel", 7);
  private static final Finding ACCEPTED = Finding.of(Rule.SOM_KLOPT_NIET, PLACE, 1, 2, 3, 4, 5);

  private static final JsonMapper MAPPER = new JsonMapper();

  private static CheckResult result(Finding... findings) {
    Report report =
        new Report(
            List.of(findings),
            List.of(new Report.Accepted(ACCEPTED, "De bron telt zo.")),
            1,
            0,
            0,
            true);
    return new CheckResult(report, "content/", false, "1.0");
  }

  private static CheckResult mixed() {
    // The same finding twice, on another line: still two of them.
    return result(
        ERROR, WARNING, ADVICE, Finding.of(Rule.KOP_NIET_HIER, new Location(PLACE.file(), 20, 1)));
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    Report real = Build.check(Path.of("content"), false, Progress.SILENT);
    assertEquals(List.of(), sarifErrors(Format.SARIF.write(mixed())));
    assertEquals(List.of(), sarifErrors(Format.SARIF.write(result())));
    assertEquals(
        List.of(),
        sarifErrors(Format.SARIF.write(new CheckResult(real, "content/", false, "1.0"))));
    assertTrue(
        !sarifErrors(Format.SARIF.write(mixed()).replace("\"error\"", "\"fout\"")).isEmpty(),
        "the schema finds nothing wrong in what is wrong");
  }

  private static List<String> sarifErrors(String sarif) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(FormatTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(schema)
          .validate(sarif, InputFormat.JSON)
          .stream()
          .map(String::valueOf)
          .toList();
    }
  }

  @Test
  void sarifTellsWhatIsAcceptedAndWhere() {
    JsonNode run = MAPPER.readTree(Format.SARIF.write(mixed())).get("runs").get(0);
    JsonNode results = run.get("results");
    assertEquals(5, results.size());
    JsonNode first = results.get(0);
    assertEquals(0, first.get("suppressions").size());
    assertEquals(
        "content/documenten/%C3%A9%C3%A9n%20map/01,%20a:b%25.md",
        first.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
    assertEquals(12, first.at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(4, first.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
    assertEquals("note", results.get(2).get("level").asString());
    assertEquals("De bron telt zo.", results.get(4).at("/suppressions/0/justification").asString());
    for (JsonNode found : results) {
      assertEquals(
          found.get("ruleId"),
          run.at("/tool/driver/rules").get(found.get("ruleIndex").asInt()).get("id"));
    }
  }

  @Test
  void jsonTellsEverything() {
    JsonNode json = MAPPER.readTree(Format.JSON.write(mixed()));
    JsonNode first = json.at("/findings/0");
    assertTrue(json.get("failed").asBoolean());
    assertEquals("verwijzing-onbekend", first.get("rule").asString());
    assertEquals("error", first.get("severity").asString());
    assertEquals("content/" + PLACE.file(), first.get("file").asString());
    assertEquals(ERROR.message(), first.get("message").asString());
    assertEquals(ERROR.hint(), first.get("hint").asString());
    assertEquals(4, first.at("/elsewhere/0/line").asInt());
    assertEquals("De bron telt zo.", json.at("/accepted/0/reason").asString());
  }

  @Test
  void githubHasACommandOnALineForEachFinding() {
    List<String> lines = Format.GITHUB.write(mixed()).lines().toList();
    assertEquals(4, lines.size());
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "::error file=content/documenten/één map/01%2C a%3Ab%25.md,line=12,col=3,"
                    + "title=verwijzing-onbekend::De verwijzing \"<\"&'\u0001%0A%25>\""),
        lines.get(0));
    Pattern command = Pattern.compile("::(error|warning|notice) file=[^,:]+,line=\\d+,.*::.+");
    lines.forEach(line -> assertTrue(command.matcher(line).matches(), line));
  }

  @Test
  void gitlabHasAFingerprintForEachFinding() {
    JsonNode issues = MAPPER.readTree(Format.GITLAB.write(mixed()));
    Set<String> severities = Set.of("info", "minor", "major", "critical", "blocker");
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode issue : issues) {
      assertTrue(!issue.get("description").asString().isEmpty());
      assertTrue(!issue.get("check_name").asString().isEmpty());
      assertTrue(severities.contains(issue.get("severity").asString()));
      assertEquals("content/" + PLACE.file(), issue.at("/location/path").asString());
      assertTrue(issue.at("/location/lines/begin").isInt());
      fingerprints.add(issue.get("fingerprint").asString());
    }
    assertEquals(4, fingerprints.size());
    assertEquals(Format.GITLAB.write(mixed()), Format.GITLAB.write(mixed()));
  }

  @Test
  void junitCountsWhatFails() throws Exception {
    Element suite = suite(Format.JUNIT.write(mixed()));
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    NodeList tests = suite.getElementsByTagName("testcase");
    assertEquals(4, tests.getLength());
    assertEquals(1, suite.getElementsByTagName("failure").getLength());
    assertEquals("content/" + PLACE.file(), ((Element) tests.item(0)).getAttribute("classname"));

    Element empty = suite(Format.JUNIT.write(result()));
    assertEquals("1", empty.getAttribute("tests"));
    assertEquals(1, empty.getElementsByTagName("testcase").getLength());
  }

  /** Who checks the current folder gets paths without a folder before them. */
  @Test
  void oddNamesOfFilesAreWritten() throws Exception {
    Finding odd = Finding.of(Rule.BESTAND_ONBEKEND, Location.startOf("1: noti\u0001ties.md"));
    Report report = new Report(List.of(odd), List.of(), 1, 0, 0, true);
    CheckResult here = new CheckResult(report, "", false, "1.0");

    String sarif = Format.SARIF.write(here);
    assertEquals(List.of(), sarifErrors(sarif));
    assertTrue(sarif.contains("\"./1:%20noti%01ties.md\""), sarif);
    NodeList tests = suite(Format.JUNIT.write(here)).getElementsByTagName("testcase");
    assertEquals("1: noti\ufffdties.md", ((Element) tests.item(0)).getAttribute("classname"));
  }

  private static Element suite(String xml) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertEquals("testsuites", root.getTagName());
    return (Element) root.getElementsByTagName("testsuite").item(0);
  }

  @ParameterizedTest
  @EnumSource
  void commandPrintsNothingElse(Format format) {
    String name = format.name().toLowerCase(Locale.ROOT);
    Report report = Build.check(Path.of("content"), false, Progress.SILENT);
    assertEquals(
        format.write(new CheckResult(report, "content/", false, "0")),
        run(0, "check", "--format", name));
    assertTrue(run(2, "check", "--format", "xml").startsWith("\"xml\" is geen vorm"));
  }

  private static String run(int status, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertEquals(status, Visiewerk.run(List.of(arguments), out, out));
    out.flush();
    return said.toString();
  }
}
