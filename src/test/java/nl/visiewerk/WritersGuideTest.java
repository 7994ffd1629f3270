package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.Woord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/inhoud.md tells writers is so. */
class WritersGuideTest {
  private final Path content;
  private final WritersGuide guide;

  WritersGuideTest(@TempDir Path content) throws IOException {
    this.content = content;
    this.guide = new WritersGuide();
    guide.layOut(content);
  }

  @Test
  void examplesTogetherAreSoundContent() {
    assertEquals(
        "documenten/holland-rijnland-2025/verantwoording.yaml:8:11 advice aspect-gedeeltelijk\n"
            + "    Regiovisie Holland Rijnland 2025 zegt maar een deel over \"Afstemming met de"
            + " jeugdbescherming\" (onderdeel 1, Visie op samenwerking).\n"
            + "    Reden in de verantwoording: De tekst noemt het overleg, niet de afspraken.\n",
        FindingText.of(check()));
  }

  @Test
  void everyKindOfBouwsteenHasAnExample() {
    List<String> without =
        Arrays.stream(Soort.values())
            .filter(Soort::isBouwsteen)
            .map(Soort::meervoud)
            .filter(plural -> guide.files().keySet().stream().noneMatch(isOf(plural)))
            .toList();
    assertEquals(List.of(), without);
  }

  private static Predicate<String> isOf(String plural) {
    return path -> path.contains("/" + plural + "/") || path.endsWith("/" + plural + ".yaml");
  }

  @Test
  void examplesInTheTextAreSound() throws IOException {
    int number = 80;
    for (String piece : guide.pieces("markdown")) {
      String name = "voorbeeld-" + number++;
      Files.writeString(
          content.resolve(WritersGuide.chapter(name + ".md")),
          "---\nid: " + name + "\ntitel: Voorbeeld\n---\n\nTekst.\n\n" + piece);
    }
    for (String piece : guide.pieces("yaml")) {
      Files.writeString(
          content.resolve("themas.yaml"),
          "- id: voorbeeld-" + number++ + "\n  naam: Voorbeeld\n" + piece.indent(2),
          StandardOpenOption.APPEND);
    }

    assertTrue(number > 84, "too few examples: is this test still looking?");
    assertEquals(List.of(), check().stream().filter(WritersGuideTest::isWrong).toList());
  }

  @Test
  void treeOfFilesHasNoneThatIsNotRead() throws IOException {
    Matcher names = Pattern.compile("(?m)^ +(\\S+\\.(?:yaml|md)) ").matcher(tree());
    List<String> unknown = new ArrayList<>();
    while (names.find()) {
      String name = names.group(1);
      if (guide.files().keySet().stream().noneMatch(path -> path.endsWith(name))) {
        unknown.add(name);
      }
    }
    assertEquals(List.of(), unknown);
  }

  private String tree() {
    return guide.pieces("text").get(0);
  }

  /** The hint at an unknown key lists all keys that can be there. */
  @Test
  void everyKeyIsInTheGuide() throws IOException {
    for (Map.Entry<String, String> example : guide.files().entrySet()) {
      Matcher firstKey = Pattern.compile("(?m)^(- |)[a-z-]+:.*$").matcher(example.getValue());
      assertTrue(firstKey.find(), example.getKey());
      String indentation = firstKey.group(1).isEmpty() ? "" : "  ";
      Files.writeString(
          content.resolve(example.getKey()),
          new StringBuilder(example.getValue())
              .insert(firstKey.end(), "\n" + indentation + "xxxxxxxxxx: x"));
    }

    List<String> missing = new ArrayList<>();
    int seen = 0;
    for (Finding finding : check()) {
      if (finding.rule() == Rule.SLEUTEL_ONBEKEND) {
        seen++;
        keys(finding.hint()).filter(key -> !isInGuide(key)).forEach(missing::add);
      }
    }
    long withKeys = guide.files().size();
    assertEquals(withKeys, seen);
    assertEquals(List.of(), missing);
  }

  private static Stream<String> keys(String hint) {
    String list = hint.substring(hint.indexOf(": ") + 2, hint.length() - 1);
    return Arrays.stream(list.split(", "));
  }

  private boolean isInGuide(String key) {
    return guide.text().contains(key + ":") || guide.text().contains("`" + key + "`");
  }

  /** The fixed words that a key can have as its value, or a selection as its criterion. */
  @Test
  void everyWordIsInTheGuide() {
    List<String> missing =
        OurClasses.IMPORTED.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Woord.class))
            .filter(type -> !type.isEquivalentTo(Toetsing.Oordeel.class))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(constant -> ((Woord) constant).woord())
            .filter(word -> !Pattern.compile("\\b" + word + "\\b").matcher(guide.text()).find())
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyDirectiveIsInTheGuide() throws IOException {
    Files.writeString(
        content.resolve(WritersGuide.chapter("99-blok.md")),
        "---\nid: blok\ntitel: Blok\n---\n\nTekst.\n\n```{xxxxxxxxxx}\n```\n");

    String hint =
        check().stream()
            .filter(finding -> finding.rule() == Rule.BLOK_ONBEKEND)
            .map(Finding::hint)
            .findFirst()
            .orElseThrow();
    String names = hint.substring(hint.indexOf("zijn ") + 5, hint.length() - 1);
    List<String> missing =
        Stream.of(names.split(", | en "))
            .filter(name -> !guide.text().contains("`{" + name + "} <"))
            .toList();
    assertEquals(List.of(), missing, hint);
  }

  private static boolean isWrong(Finding finding) {
    return finding.severity() != Severity.ADVICE;
  }

  private List<Finding> check() {
    return Build.check(content, false, Progress.SILENT).findings();
  }
}
