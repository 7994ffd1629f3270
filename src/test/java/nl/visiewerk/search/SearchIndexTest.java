package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.History;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexTest {
  private SitePlan plan;

  @BeforeAll
  void read(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("site.yaml"), "naam: Proefsite\nomschrijving: Een proef.\n");
    Files.writeString(
        folder.resolve("begrippen.yaml"),
        """
        - id: jgt
          term: jeugd- en gezinsteam
          afkorting: JGT
          omschrijving: Een team met een "wachttijd"\\.
        - id: wachttijden
          term: wachttijden
          omschrijving: Het JGT kent jeugdhulpwachttijden, en jeugdhulp.
        """);
    plan = SitePlan.of(ContentReader.read(folder).content(), List.of(), List.of(), History.NONE);
  }

  @Test
  void everyPieceIsAScriptThatHandsOverItsOwnName() {
    pieces()
        .forEach(
            (path, text) -> {
              String name = path.replaceFirst("zoeken/(.*)\\.js", "$1");
              assertTrue(text.startsWith("visiewerkZoek(\"" + name + "\","), text);
              assertTrue(text.endsWith(")\n"), text);
            });
  }

  @Test
  void textsCanBeReadAsJson() {
    String texts = pieces().getOrDefault("zoeken/t0.js", "");

    assertTrue(
        texts.contains(
            "[\"begrippen.html#jgt\",\"Begrip\",\"jeugd- en gezinsteam\","
                + "[\"\",\"\",\"Een team met een \\\"wachttijd\\\".\"]]"),
        texts);
  }

  @Test
  void formsOfAWordAreOneGroup() {
    String words = pieces().getOrDefault("zoeken/w-wa.js", "");

    assertTrue(words.matches("(?s).*\\[\"wachttijd\",\"[^\"]+\",\"\",\"wachttijden\",.*"), words);
  }

  @Test
  void anAbbreviationHasThePlacesOfTheNameInFull() {
    assertTrue(
        pieces()
            .getOrDefault("zoeken/w-jg.js", "")
            .contains("[\"jgt\",\"\",\"jeugd gezinsteam\"]"));
    assertTrue(
        pieces()
            .getOrDefault("zoeken/w-je.js", "")
            .matches("(?s).*\\[\"jeugd gezinsteam\",\"[^\"]+\",\"jgt\"\\].*"));
  }

  @Test
  void theCoreNamesEveryFileOfWords() {
    Map<String, String> pieces = pieces();
    List<String> prefixes =
        pieces.keySet().stream()
            .filter(path -> path.startsWith("zoeken/w-"))
            .map(path -> path.replaceFirst("zoeken/w-(.*)\\.js", "$1"))
            .sorted()
            .toList();

    assertTrue(
        pieces
            .getOrDefault("zoeken/kern.js", "")
            .contains("\"" + String.join(" ", prefixes) + "\""));
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    List<OutputFile> once = files();
    List<OutputFile> again = files();

    assertEquals(once.size(), again.size());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).path(), again.get(i).path());
      assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
    }
  }

  @Test
  void fileNamesHaveOnlyLettersAndDigits() {
    assertEquals("wa", WordFiles.prefix("wachttijd"));
    assertEquals("5", WordFiles.prefix("5"));
    assertEquals("_f8d", WordFiles.prefix("\u00f8de"));
  }

  private Map<String, String> pieces() {
    Map<String, String> pieces = new LinkedHashMap<>();
    files()
        .forEach(file -> pieces.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return pieces;
  }

  private List<OutputFile> files() {
    SearchIndex index = new SearchIndex(plan);
    List<OutputFile> files = new ArrayList<>();
    List<PartWords> words = new ArrayList<>();
    for (int i = 0; i < index.parts(); i++) {
      SearchIndex.Part part = index.read(i);
      files.add(part.texts());
      words.add(part.words());
    }
    index.files(words).stream().map(Supplier::get).forEach(files::add);
    return files;
  }
}
