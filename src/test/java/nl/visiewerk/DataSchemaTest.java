package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.visiewerk.model.BronSoort;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Gevolg;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.MetingSoort;
import nl.visiewerk.model.RegioSoort;
import nl.visiewerk.model.Richting;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Stand;
import nl.visiewerk.model.Status;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.UitgangspuntSoort;
import nl.visiewerk.model.Woord;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All JSON keeps to the schema, and the schema to the model. */
class DataSchemaTest {
  private static final Path CONTENT = Path.of("content");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final RenderedData REAL = RenderedData.of(CONTENT);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(REAL.text("data/schema.json"), InputFormat.JSON);

  @Test
  void realContentKeepsToIt() {
    assertValid(REAL);
  }

  @Test
  void casesKeepToIt(@TempDir Path temp) throws IOException {
    int sound = 0;
    for (Case found : Case.all()) {
      Path content = Files.createDirectories(temp.resolve(found.name()));
      found.layOut(content);
      RenderedData data = RenderedData.of(content);
      if (data.sound()) {
        assertValid(data);
        sound++;
      }
    }
    assertTrue(sound > 5, "only " + sound + " cases are sound");
  }

  /** What the schema would miss if it allowed anything. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data/regios.json | \"naam\" | \"naem\"",
        "data/regios.json | \"jeugdregio\" | \"streek\"",
        "data/index.json | \"bestanden\" | \"files\"",
        "data/document/opdracht-toegang-2019.json | \"eenheid\" | \"unit\"",
        "data/document/opdracht-toegang-2019.json | \"paragrafen\" | \"alineas\"",
        "data/document/opdracht-toegang-2019.json | \"waarden\": [ | \"waarden\": [ \"geen\",",
        "data/document/haaglanden-2021.json | \"stand\": \"nieuw\" | \"stand\": \"oud\"",
        "data/document/haaglanden-2021.json | \"kostenbesparend\": true | \"kosten\": true",
      })
  void anythingElseFails(String file, String is, String becomes) {
    String json = REAL.text(file);
    assertTrue(json.contains(is), is);
    assertFalse(errors(file, json.replaceFirst(Pattern.quote(is), becomes)).isEmpty());
  }

  @Test
  void fixedWordsAreThoseOfTheModel() {
    List<Woord[]> words =
        List.of(
            RegioSoort.values(),
            DocumentSoort.values(),
            BronSoort.values(),
            Eenheid.values(),
            Richting.values(),
            Gevolg.values(),
            HoofdstukSoort.values(),
            Status.values(),
            UitgangspuntSoort.values(),
            Stand.values(),
            MetingSoort.values(),
            Dekking.values(),
            Toetsing.Oordeel.values());
    Set<Set<String>> inModel = new HashSet<>();
    words.forEach(
        values -> inModel.add(new TreeSet<>(Arrays.stream(values).map(Woord::woord).toList())));
    Set<Set<String>> inSchema = new HashSet<>();
    for (JsonNode found : schema().findValues("enum")) {
      Set<String> values = new TreeSet<>();
      found.forEach(value -> values.add(value.asString()));
      inSchema.add(values);
    }
    inSchema.remove(Set.of("application/json", "text/csv", "text/turtle", "application/ld+json"));

    assertEquals(inModel, inSchema);
  }

  @Test
  void everyKindOfBouwsteenHasItsKey() {
    JsonNode keys = schema().at("/$defs/document/properties");
    for (Soort soort : Soort.values()) {
      if (soort.isBouwsteen()) {
        assertTrue(keys.has(soort.meervoud()), soort.meervoud());
      }
    }
  }

  @Test
  void everyWayToPointHasItsKey() {
    assertEquals(
        Backlinks.How.values().length, schema().at("/$defs/verwezen-door/properties").size());
  }

  @Test
  void pagesOfDataExist() {
    Set<String> pages = new HashSet<>(REAL.plan().pages().stream().map(Page::path).toList());
    int seen = 0;
    for (String json : REAL.json().values()) {
      for (JsonNode pagina : MAPPER.readTree(json).findValues("pagina")) {
        String path = pagina.asString().replaceFirst("#.*", "");
        assertTrue(pages.contains(path), pagina.asString());
        seen++;
      }
    }
    assertTrue(seen > 500, "only " + seen);
  }

  private static JsonNode schema() {
    return MAPPER.readTree(REAL.text("data/schema.json"));
  }

  private static void assertValid(RenderedData data) {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, String> file : data.json().entrySet()) {
      errors.addAll(errors(file.getKey(), file.getValue()));
    }
    assertEquals(List.of(), errors);
  }

  private static List<String> errors(String file, String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream()
        .map(error -> file + " " + error)
        .toList();
  }
}
