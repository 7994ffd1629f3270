package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.content.FileShape;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.schema.EditorSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The schemas for editors hold for the content that the reader takes, and are sound themselves. */
class EditorSchemaTest {
  private static final Path MESSAGES =
      Path.of("src/main/resources/nl/visiewerk/messages.properties");

  /** What makes that a file is not read, or that a reference has no form that one could have. */
  private static final Set<Rule> BEYOND =
      EnumSet.of(
          Rule.BESTAND_GEEN_UTF8,
          Rule.BESTAND_IS_KOPPELING,
          Rule.BESTAND_ONLEESBAAR,
          Rule.BESTAND_TE_GROOT,
          Rule.KOPREGELS_LEEG,
          Rule.KOPREGELS_NIET_GESLOTEN,
          Rule.KOPREGELS_ONTBREKEN,
          Rule.VERWIJZING_ONBEKEND,
          Rule.YAML_ANKER,
          Rule.YAML_SYNTAX);

  private final Editor editor = new Editor();

  @Test
  void realContentKeepsToThem() throws IOException {
    Path content = Path.of("content");
    assertEquals(editor.files(content).size(), assertValid(content, Set.of()));
  }

  @Test
  void examplesOfTheGuideKeepToThem(@TempDir Path content) throws IOException {
    new WritersGuide().layOut(content);
    assertEquals(editor.files(content).size(), assertValid(content, Set.of()));
  }

  /** Files of cases in which the reader finds nothing about keys and values. */
  @Test
  void casesKeepToThem(@TempDir Path temp) throws IOException {
    int seen = 0;
    for (Case found : Case.all()) {
      Path content = Files.createDirectories(temp.resolve(found.name()));
      found.layOut(content);
      Set<String> wrong = new HashSet<>();
      for (Finding finding : ContentReader.read(content).findings()) {
        if (EditorRules.SEEN.contains(finding.rule()) || BEYOND.contains(finding.rule())) {
          wrong.add(finding.location().file());
        }
      }
      seen += assertValid(content, wrong);
    }
    assertTrue(seen > 500, "only " + seen);
  }

  @Test
  void everyFileIsOfOneKind() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      List<String> odd =
          files
              .filter(file -> file.toString().matches(".*\\.(md|yaml)"))
              .map(file -> Path.of("content").relativize(file).toString())
              .filter(path -> editor.kinds(path).size() != 1)
              .toList();
      assertEquals(List.of(), odd);
    }
  }

  @Test
  void areDraft07() {
    Schema draft07 =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    assertEquals(35, editor.schemas().size());
    for (FileShape kind : editor.schemas().keySet()) {
      JsonNode schema = Editor.MAPPER.readTree(EditorSchema.of(kind));
      assertEquals(List.of(), draft07.validate(schema), kind.name());
      assertEquals("http://json-schema.org/draft-07/schema#", schema.get("$schema").asString());
    }
    assertTrue(!draft07.validate(Editor.MAPPER.readTree("{\"type\": \"tekst\"}")).isEmpty());
  }

  @Test
  void areTheSameEachTime() {
    for (FileShape again : FileShape.all()) {
      FileShape first =
          editor.schemas().keySet().stream()
              .filter(kind -> kind.name().equals(again.name()))
              .findFirst()
              .orElseThrow();
      assertArrayEquals(EditorSchema.of(first), EditorSchema.of(again), again.name());
    }
  }

  @Test
  void everyKeyIsDescribed() {
    int seen = 0;
    for (FileShape kind : editor.schemas().keySet()) {
      JsonNode schema = Editor.MAPPER.readTree(EditorSchema.of(kind));
      assertTrue(!schema.get("title").asString().isEmpty(), kind.name());
      for (JsonNode properties : schema.findValues("properties")) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
          String description = property.getValue().path("description").asString("");
          assertTrue(description.endsWith("."), kind.name() + " " + property.getKey());
          seen++;
        }
      }
    }
    assertTrue(seen > 300, "only " + seen);
  }

  /** A text about a key that is no longer read, or at the wrong place, is nowhere to be seen. */
  @Test
  void everyTextIsInASchema() throws IOException {
    StringBuilder all = new StringBuilder();
    for (FileShape kind : editor.schemas().keySet()) {
      String schema = new String(EditorSchema.of(kind), StandardCharsets.UTF_8);
      all.append(schema.replace("\\\"", "\""));
    }
    List<String> unseen =
        Files.readAllLines(MESSAGES).stream()
            .filter(line -> line.startsWith("sleutel."))
            .map(line -> line.substring(0, line.indexOf(" =")))
            .filter(key -> all.indexOf("\"" + Messages.text(key) + "\"") < 0)
            .toList();
    assertEquals(List.of(), unseen);
  }

  /**
   * Fails when a schema has something against a file.
   *
   * @param wrong files that are passed over
   * @return how many files could be read
   */
  private int assertValid(Path content, Set<String> wrong) throws IOException {
    List<String> errors = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<String, FileShape> file : editor.files(content).entrySet()) {
      if (wrong.contains(file.getKey())) {
        continue;
      }
      JsonNode value = Editor.read(content.resolve(file.getKey()));
      if (!value.isMissingNode()) {
        seen++;
        editor
            .errors(file.getValue(), value)
            .forEach(error -> errors.add(content + "/" + file.getKey() + " " + error));
      }
    }
    assertEquals(List.of(), errors);
    return seen;
  }
}
