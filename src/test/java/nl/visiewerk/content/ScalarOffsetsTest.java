package nl.visiewerk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.visiewerk.diagnostic.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each of these the word HIER of the value is where it is in the source. */
class ScalarOffsetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tekst: HIER",
        "tekst: is het HIER of daar",
        "tekst: \"is het HIER of daar\"",
        "tekst: 'foto''s HIER'",
        "tekst: \"een \\\"citaat\\\" en HIER\"",
        "tekst: \"een \\u00e9 en HIER\"",
        "tekst: |\n  eerste regel\n\n  tweede HIER\n",
        "tekst: |2\n    ingesprongen\n  en HIER\n",
        "tekst: |- # HIER is een opmerking\n  en HIER\n",
        "tekst: >-\n  gevouwen\n  tekst\n\n  en HIER\n",
        "tekst: >\n  gevouwen\n    dieper\n  en HIER\n",
        "tekst: zonder aanhaling\n  op twee regels\n  en HIER\n",
        "tekst: \"met aanhaling\n  op twee regels\n\n  en HIER\"\n",
      })
  void wordIsFoundBack(String source) {
    YamlNode root = YamlReader.read(new SourceText("a.yaml", source), new Findings()).orElseThrow();
    YamlNode.Scalar scalar = (YamlNode.Scalar) ((YamlNode.Mapping) root).entries().get(0).value();

    LineIndex file = new LineIndex("a.yaml", source);
    assertEquals(
        file.at(source.lastIndexOf("HIER")), scalar.lines().at(scalar.text().indexOf("HIER")));
  }
}
