package nl.visiewerk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {
  private static final String ITEM = "- id: c\n  naam: C\n";

  @Test
  void itemIsWrittenAsTheOthers() {
    assertEquals("- id: a\n- id: c\n  naam: C\n", append("- id: a\n"));
    assertEquals("- id: a\n- id: c\n  naam: C\n", append("- id: a"));
    assertEquals("- id: a\r\n- id: c\r\n  naam: C\r\n", append("- id: a\r\n"));
    assertEquals("  - id: a\n  - id: c\n    naam: C\n", append("  - id: a\n"));
    assertEquals("- a: 1\n\n- b: 2\n\n- id: c\n  naam: C\n", append("- a: 1\n\n- b: 2\n"));
    assertEquals("- a: 1\n\n- b: 2\n\n- id: c\n  naam: C\n", append("- a: 1\n\n- b: 2\n\n"));
    assertEquals("- t: |\n    x\n# eind\n- id: c\n  naam: C\n", append("- t: |\n    x\n# eind\n"));
    assertEquals("# leeg\n- id: c\n  naam: C\n", append("# leeg\n"));
    assertEquals(ITEM, append(""));
    assertEquals("\uFEFF- id: \u00E9\n" + ITEM, append("\uFEFF- id: \u00E9\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]\n",
        "[{id: a}]\n",
        "id: a\n",
        "tekst\n",
        "- id: [\n",
        "- id: a\n...\n",
        "- id: a\n---\n- id: b\n",
        "- &x\n  id: a\n",
        "- tekst: \"open\n",
      })
  void whatCanTakeNoItemIsLeftAlone(String before) {
    assertEquals("", append(before));
  }

  private static String append(String before) {
    Optional<byte[]> after =
        ListText.append("lijst.yaml", before.getBytes(StandardCharsets.UTF_8), ITEM);
    return after.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }
}
