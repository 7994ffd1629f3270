package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.diagnostic.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no case can hold: links, which git may not keep, and files that are too large for it. */
class GeneratedContentTest {
  private static final String DOCUMENT = "documenten/kustland-2026/";
  private static final String CHAPTER = DOCUMENT + "05-slot.md";
  private static final String HEAD = "---\nid: slot\ntitel: Slot\n---\n\n";

  private final Path content;
  private final Path outside;

  GeneratedContentTest(@TempDir Path folder) {
    this.content = folder.resolve("content");
    this.outside = folder.resolve("buiten");
  }

  @BeforeEach
  void layOut() throws IOException {
    Case.all().get(0).layOut(Files.createDirectory(content));
    Files.createDirectory(outside);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path secret = Files.writeString(outside.resolve("geheim.md"), HEAD + "Geheim.\n");
    Files.createSymbolicLink(content.resolve(CHAPTER), secret);
    Files.createSymbolicLink(content.resolve("documenten/buiten"), outside);
    Files.createSymbolicLink(content.resolve("kring.yaml"), content.resolve("kring.yaml"));

    assertFindings(
        "documenten/buiten:1:1 error bestand-is-koppeling",
        CHAPTER + ":1:1 error bestand-is-koppeling",
        "kring.yaml:1:1 error bestand-is-koppeling");
  }

  @Test
  void imageThatIsALinkIsNotThere() throws IOException {
    Path image = content.resolve(DOCUMENT + "afbeeldingen/kaart.png");
    Files.move(image, outside.resolve("kaart.png"));
    Files.createSymbolicLink(image, outside.resolve("kaart.png"));

    assertFindings(
        DOCUMENT + "01-inleiding.md:28:1 error afbeelding-ontbreekt",
        DOCUMENT + "afbeeldingen/kaart.png:1:1 error bestand-is-koppeling");
  }

  @Test
  void contentThatIsALinkItselfIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(outside.resolve("content"), content);

    assertEquals(List.of(), Build.check(link, false, Progress.SILENT).findings());
  }

  @Test
  void contentThatIsNotThere() {
    assertEquals(
        List.of(".:1:1 error bestand-onleesbaar", "site.yaml:1:1 error bestand-ontbreekt"),
        findings(outside.resolve("nergens")));
  }

  @Test
  void hugeFiles() throws IOException {
    Files.writeString(content.resolve(CHAPTER), HEAD + "Een alinea.\n\n".repeat(100_000));
    Files.writeString(content.resolve("begrippen.yaml"), "# niets\n".repeat(200_000));

    assertFindings(
        "begrippen.yaml:1:1 error bestand-te-groot", CHAPTER + ":1:1 error bestand-te-groot");
  }

  @Test
  void longParagraph() throws IOException {
    Files.writeString(
        content.resolve(CHAPTER), HEAD + "Kort.\n\n" + "Een lange alinea. ".repeat(3_000));

    assertFindings(CHAPTER + ":8:1 error tekst-te-lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "* ", "1. ", "- > ", "[", "[[", "*", "_", "`", "|", "<"})
  void deeplyNestedText(String opening) throws IOException {
    Files.writeString(content.resolve(CHAPTER), HEAD + opening.repeat(10_000) + "diep\n");

    checkEnds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](", "![a](", "**", "<b>", "<sub>", "[^", "&", "{aantal}`", "\\"})
  void oftenBegunAndNeverEnded(String opening) throws IOException {
    Files.writeString(content.resolve(CHAPTER), HEAD + opening.repeat(1_000) + "diep\n");

    checkEnds();
  }

  @Test
  void fileOfAnotherProgram() throws IOException {
    byte[] compressed = new byte[200_000];
    new Random(1).nextBytes(compressed);
    Files.write(content.resolve(CHAPTER), compressed);
    Files.writeString(content.resolve("themas.yaml"), "\u0001".repeat(500_000));

    assertFindings(
        CHAPTER + ":1:1 error bestand-geen-utf8", "themas.yaml:1:1 error bestand-geen-utf8");
  }

  /** What looks at words, sentences and counts must not take the square of their length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "woord",
        ".",
        "*",
        "a. ",
        "]",
        "] ",
        ": ",
        "[^a]",
        "vijf dingen ",
        "a-",
        "'",
        "a  "
      })
  void longWordsAndRowsOfSigns(String part) throws IOException {
    String text = part.repeat(40_000 / part.length());
    Files.writeString(
        content.resolve(CHAPTER),
        HEAD + "Er zijn " + text + ":\n\n- een\n- twee\n\n" + text + "\n");

    checkEnds();
  }

  @Test
  void manyReferencesToNothing() throws IOException {
    Files.writeString(content.resolve(CHAPTER), HEAD + "Zie [[uitvoerin]]. ".repeat(2_000));

    List<Finding> found = Build.check(content, false, Progress.SILENT).findings();
    assertEquals(2_000, found.size());
    assertTrue(found.get(0).hint().contains("uitvoering"), found.get(0).hint());
    assertFalse(found.get(1_999).hint().contains("uitvoering"), found.get(1_999).hint());
  }

  @Test
  void deeplyNestedLists() throws IOException {
    StringBuilder lists = new StringBuilder(HEAD);
    for (int i = 0; i < 300; i++) {
      lists.append("  ".repeat(i)).append("- x\n");
    }
    Files.writeString(content.resolve(CHAPTER), lists);

    checkEnds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: {b: [", "!", "&a", "*a ", "\"", "|", "#"})
  void deeplyNestedYaml(String opening) throws IOException {
    Files.writeString(content.resolve("themas.yaml"), opening.repeat(10_000));

    checkEnds();
  }

  @Test
  void yamlThatUnfoldsWithoutEnd() throws IOException {
    StringBuilder bomb = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String previous = "*a" + (i - 1);
      bomb.append("- &a").append(i).append(" [").append(previous);
      bomb.append((", " + previous).repeat(9)).append("]\n");
    }
    Files.writeString(content.resolve("themas.yaml"), bomb);

    checkEnds();
  }

  /** What is found differs with the sign; that it ends, with or without findings, is the point. */
  private void checkEnds() {
    assertEquals(1, Build.check(content, false, Progress.SILENT).documents());
  }

  private void assertFindings(String... expected) {
    assertEquals(List.of(expected), findings(content));
  }

  private static List<String> findings(Path folder) {
    return Build.check(folder, false, Progress.SILENT).findings().stream()
        .map(FindingText::headOf)
        .toList();
  }
}
