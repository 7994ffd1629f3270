package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.content.FileShape;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Editor and reader judge alike. Every file of the guide for writers is made wrong in every way
 * that can be thought of: each key left out, a key added to each mapping, each value replaced by
 * something of another kind. Each time the schema must refuse the file when the reader does.
 */
class EditorAndReaderTest {
  private static final String DOCUMENT = "documenten/holland-rijnland-2025/";

  /** What takes the place of each value, as YAML. */
  private static final List<String> VALUES =
      List.of(
          "wel iets, maar geen id",
          "12345",
          "1.5",
          "\"2025\"",
          "null",
          "\" \"",
          "[]",
          "{}",
          "[null]");

  private static final Set<Rule> FOUND = EnumSet.of(Rule.VERWIJZING_ONBEKEND);

  static {
    FOUND.addAll(EditorRules.SEEN);
  }

  private final Editor editor = new Editor();
  private final List<String> differences = new ArrayList<>();
  private final Path content;
  private int refused;
  private int taken;

  EditorAndReaderTest(@TempDir Path content) throws IOException {
    this.content = content;
    new WritersGuide().layOut(content);
    for (Soort soort : Soort.values()) {
      if (soort.isBouwsteen()) {
        writeInBothWays(soort);
      }
    }
  }

  /**
   * Puts a bouwsteen of the guide in a list and in a file of its own. It is there twice then, which
   * neither of the two looks at here.
   */
  private void writeInBothWays(Soort soort) throws IOException {
    Path list = content.resolve(DOCUMENT + soort.meervoud() + ".yaml");
    Path folder = Files.createDirectories(content.resolve(DOCUMENT + soort.meervoud()));
    if (Files.exists(list)) {
      ObjectNode bouwsteen = (ObjectNode) Editor.read(list).get(0);
      bouwsteen.remove("tekst");
      Files.writeString(folder.resolve("eigen-bestand.md"), markdown(bouwsteen));
    } else {
      try (Stream<Path> files = Files.list(folder)) {
        Files.writeString(list, "[" + Editor.read(files.findFirst().orElseThrow()) + "]\n");
      }
    }
  }

  private static String markdown(JsonNode frontMatter) {
    return "---\n" + frontMatter + "\n---\n\nTekst.\n";
  }

  @Test
  void judgeAlike() throws IOException {
    Map<String, FileShape> files = editor.files(content);
    assertEquals(35, Set.copyOf(files.values()).size(), "kinds with a file");
    for (Map.Entry<String, FileShape> file : files.entrySet()) {
      try (Changed changed = new Changed(file.getKey(), file.getValue())) {
        changed.tryAll();
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(refused > 1000 && taken > 300, refused + " refused, " + taken + " taken");
  }

  /** One file in all ways in which it can be wrong. */
  private final class Changed implements AutoCloseable {
    private final String path;
    private final FileShape kind;
    private final Path file;
    private final String original;
    private final JsonNode root;

    /** Front matter has the keys of the items of a list: what may stand there is tried in those. */
    private final List<String> values;

    Changed(String path, FileShape kind) throws IOException {
      this.path = path;
      this.kind = kind;
      this.file = content.resolve(path);
      this.original = Files.readString(file);
      this.root = Editor.read(file);
      this.values = kind.isFrontMatter() ? List.of("{}") : VALUES;
    }

    void tryAll() throws IOException {
      compare("as it is");
      tryInside(root, "");
    }

    private void tryInside(JsonNode node, String place) throws IOException {
      if (node instanceof ObjectNode mapping) {
        mapping.put("sleutel-die-er-niet-is", "x");
        compare(place + " with another key");
        mapping.remove("sleutel-die-er-niet-is");
        for (String key : List.copyOf(mapping.propertyNames())) {
          JsonNode value = mapping.remove(key);
          if (!dependsOnOthers(key)) {
            compare(place + "/" + key + " left out");
          }
          for (String other : isCheckedLater(key) ? List.<String>of() : values) {
            mapping.set(key, Editor.yaml(other));
            compare(place + "/" + key + ": " + other);
          }
          mapping.set(key, value);
          tryInside(value, place + "/" + key);
        }
      } else if (node instanceof ArrayNode list) {
        for (int i = 0; i < Math.min(1, list.size()); i++) {
          JsonNode value = list.get(i);
          for (String other : values) {
            list.set(i, Editor.yaml(other));
            compare(place + "/" + i + ": " + other);
          }
          list.set(i, value);
          tryInside(value, place + "/" + i);
        }
      }
    }

    /** Whether other keys say if this one must be there; that, a schema does not know. */
    private boolean dependsOnOthers(String key) {
      return (path.endsWith("verantwoording.yaml") && key.equals("reden"))
          || (path.contains("metingen") && key.equals("indicator"));
    }

    /** Whether it is not the reader that finds what names nothing here, but a check. */
    private boolean isCheckedLater(String key) {
      return path.endsWith("verantwoording.yaml") && key.equals("aspect");
    }

    private void compare(String change) throws IOException {
      Files.writeString(file, kind.isFrontMatter() ? markdown(root) : root + "\n");
      List<Finding> findings =
          ContentReader.read(content).findings().stream()
              .filter(finding -> finding.location().file().equals(path))
              .filter(finding -> FOUND.contains(finding.rule()))
              .toList();
      List<String> errors = editor.errors(kind, Editor.read(file));
      if (findings.isEmpty() == errors.isEmpty()) {
        refused += errors.isEmpty() ? 0 : 1;
        taken += errors.isEmpty() ? 1 : 0;
      } else {
        differences.add(path + " " + change + ": reader " + findings + ", editor " + errors);
      }
    }

    @Override
    public void close() throws IOException {
      Files.writeString(file, original);
    }
  }
}
