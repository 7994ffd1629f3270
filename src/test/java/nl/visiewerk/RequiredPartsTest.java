package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both real regiovisies hold the nine required parts; and one that is taken away is missed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequiredPartsTest {
  private static final List<String> DOCUMENTS = List.of("haaglanden-2021", "holland-rijnland-2025");

  private final EditedContent content;
  private final Content sound;
  private final WettelijkKader kader;

  RequiredPartsTest(@TempDir Path folder) throws IOException {
    content = new EditedContent(Files.createDirectory(folder.resolve("content")));
    sound = ContentReader.read(content.root()).content();
    kader = (WettelijkKader) sound.find(Key.shared("regiovisie-negen-onderdelen")).orElseThrow();
  }

  /** A required part of a document. */
  private record Part(String document, KaderOnderdeel onderdeel) {
    String file() {
      return "documenten/" + document + "/verantwoording.yaml";
    }

    @Override
    public String toString() {
      return document + " " + onderdeel.nummer() + " " + onderdeel.key().id();
    }
  }

  /** A part, and what its sections hold instead of their text. */
  private record Replacement(Part part, String text, Rule rule) {
    @Override
    public String toString() {
      return part + " \"" + text + "\"";
    }
  }

  List<Part> parts() {
    return DOCUMENTS.stream()
        .flatMap(document -> kader.onderdelen().stream().map(part -> new Part(document, part)))
        .toList();
  }

  Stream<Replacement> replacements() {
    return parts().stream()
        .flatMap(
            part ->
                Stream.of(
                    new Replacement(part, "", Rule.ONDERDEEL_LEEG),
                    new Replacement(part, "n.t.b.", Rule.ONDERDEEL_VOORLOPIG),
                    new Replacement(part, "TODO", Rule.ONDERDEEL_VOORLOPIG),
                    new Replacement(part, "Dit gaan wij samen doen.", Rule.ONDERDEEL_TE_KORT)));
  }

  @AfterEach
  void restore() throws IOException {
    content.restore();
  }

  @Test
  void bothDocumentsHoldAllNine() {
    assertEquals(9, kader.onderdelen().size());
    for (String document : DOCUMENTS) {
      Toetsing toetsing = Toetsing.of(sound, sound.document(document).orElseThrow(), kader);
      toetsing.onderdelen().forEach(part -> assertTrue(part.isAanwezig(), part.toString()));
    }
    assertEquals(List.of(), errors(check()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void declarationTakenAway(Part part) throws IOException {
    int start = line(part, "    - onderdeel: " + part.onderdeel().key().id());
    content.edit(
        part.file(),
        lines -> {
          List<String> left = new ArrayList<>(lines);
          do {
            left.remove(start - 1);
          } while (left.get(start - 1).isEmpty() || left.get(start - 1).startsWith("     "));
          return left;
        });

    assertMissed(part, Rule.ONDERDEEL_ONTBREEKT, part.file() + ":1:3");
  }

  @ParameterizedTest
  @MethodSource("replacements")
  void textTakenAway(Replacement replacement) throws IOException {
    Part part = replacement.part();
    content.replaceTexts(sections(part), replacement.text());

    assertMissed(part, replacement.rule(), declaration(part));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void sectionThatIsNotThere(Part part) throws IOException {
    int secties = line(part, "    - onderdeel: " + part.onderdeel().key().id()) + 1;
    content.edit(
        part.file(),
        lines -> {
          List<String> changed = new ArrayList<>(lines);
          changed.set(secties - 1, "      secties: [nergens-te-vinden]");
          while (!changed.get(secties).startsWith("      aspecten:")) {
            changed.remove(secties);
          }
          return changed;
        });

    Report report = check();

    assertTrue(report.failed());
    assertEquals(
        List.of(part.file() + ":" + secties + ":17 error verwijzing-onbekend"),
        report.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(FindingText::headOf)
            .toList());
  }

  /** The build fails, with one error about this part, which names it and is at this place. */
  private void assertMissed(Part part, Rule rule, String place) {
    Report report = check();
    List<Finding> found =
        report.findings().stream()
            .filter(finding -> finding.rule().id().startsWith("onderdeel-"))
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.message().contains(name(part)))
            .filter(finding -> finding.location().file().equals(part.file()))
            .toList();

    assertTrue(report.failed());
    assertEquals(
        List.of(place + " error " + rule.id()), found.stream().map(FindingText::headOf).toList());
  }

  private static String name(Part part) {
    return "onderdeel " + part.onderdeel().nummer() + " (" + part.onderdeel().titel() + ")";
  }

  private String declaration(Part part) throws IOException {
    return part.file() + ":" + line(part, "    - onderdeel: " + part.onderdeel().key().id()) + ":7";
  }

  /** The line, counted from 1; the declaration of the nine parts stands first in its file. */
  private int line(Part part, String text) throws IOException {
    return content.lines(part.file()).indexOf(text) + 1;
  }

  private List<Thing> sections(Part part) {
    return Toetsing.of(sound, sound.document(part.document()).orElseThrow(), kader)
        .onderdeel(part.onderdeel().key().id())
        .orElseThrow()
        .secties();
  }

  private Report check() {
    return Build.check(content.root(), false, Progress.SILENT);
  }

  private static List<Finding> errors(Report report) {
    return report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
