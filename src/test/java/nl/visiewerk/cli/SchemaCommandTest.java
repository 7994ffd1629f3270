package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path folder;

  SchemaCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Every file that the settings name is there, and all that is there has a name to know it by. */
  @Test
  void writesTheSchemasAndTheSettings() throws IOException {
    String said = run(0, "--output", folder.toString(), "--content", "inhoud/");
    assertTrue(said.startsWith("35 schema's geschreven in " + folder + "."), said);
    List<String> written = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).sorted().forEach(written::add);
    }
    assertEquals(35, written.size());
    JsonNode settings = MAPPER.readTree(said.substring(said.indexOf("{"))).get("yaml.schemas");
    assertEquals(22, settings.size());
    for (Map.Entry<String, JsonNode> setting : settings.properties()) {
      assertTrue(Files.exists(Path.of(setting.getKey())), setting.getKey());
    }
    assertEquals(
        "inhoud/documenten/*/ambities.yaml",
        settings.get(folder + "/ambities.schema.json").asString());
  }

  @Test
  void settingsHoldWhereVisiewerkStands() {
    String said = run(0, "--output", folder + "/./b", "--content", ".");
    JsonNode settings = MAPPER.readTree(said.substring(said.indexOf("{"))).get("yaml.schemas");
    assertEquals("site.yaml", settings.get(folder + "/b/site.schema.json").asString());
  }

  @ParameterizedTest
  @CsvSource({"ambities, Ambities, array", "ambitie, Ambitie, object", "site, Website, object"})
  void printsTheSchemaThatIsNamed(String name, String title, String type) throws IOException {
    JsonNode schema = MAPPER.readTree(run(0, name, "--output", folder.toString()));
    assertEquals(title, schema.get("title").asString());
    assertEquals(type, schema.get("type").asString());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ambitis | \"ambitis\" heet. Bedoelde u ambitie, ambities",
        "schilderij | \"schilderij\" heet. Het kan zijn: site, regios, gemeenten,",
      })
  void offersTheKindsThatThereAre(String name, String message) {
    String said = run(2, name);
    assertTrue(said.contains("Er is geen soort bestand die " + message), said);
  }

  private static String run(int status, String... arguments) {
    List<String> all = new ArrayList<>(List.of("schema"));
    all.addAll(List.of(arguments));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertEquals(status, Visiewerk.run(all, out, out), said.toString());
    return said.toString();
  }
}
