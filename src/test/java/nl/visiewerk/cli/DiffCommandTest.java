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
import nl.visiewerk.Trees;
import nl.visiewerk.history.TestRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final Path BASIS = Path.of("src/test/cases/_basis/content");
  private static final String ACTIONS = "documenten/kustland-2026/actielijnen.yaml";

  private final Path content;
  private final TestRepository repository;

  private String out = "";
  private String err = "";

  DiffCommandTest(@TempDir Path folder) throws IOException {
    repository = new TestRepository(folder);
    content = Files.createDirectories(folder.resolve("beleid/inhoud"));
  }

  @BeforeEach
  void commit() throws IOException {
    Trees.copy(BASIS, content);
    repository.commit("2026-05-01T10:00:00Z", "Begin");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(content.resolve(path), text);
  }

  private void replace(String path, String old, String now) throws IOException {
    write(path, Files.readString(content.resolve(path)).replace(old, now));
  }

  private void run(int status, String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff", "--content", content.toString()));
    all.addAll(List.of(arguments));
    StringWriter said = new StringWriter();
    StringWriter wrong = new StringWriter();
    int ended = Visiewerk.run(all, new PrintWriter(said), new PrintWriter(wrong));
    out = said.toString();
    err = wrong.toString();
    assertEquals(status, ended, out + err);
  }

  @Test
  void comparesWithTheFolderAsItIs() throws IOException {
    replace(ACTIONS, "stand: bestaand", "stand: nieuw");
    run(0, "--from", "HEAD");
    assertTrue(out.startsWith("Van HEAD ("), out);
    assertTrue(out.contains(", 1 mei 2026) naar de map zoals zij nu is\n"), out);
    assertTrue(out.contains("    stand: [-bestaand-] {+nieuw+}\n"), out);
    assertEquals("", err);
  }

  @Test
  void comparesTwoRevisions() throws IOException {
    replace(ACTIONS, "stand: bestaand", "stand: nieuw");
    repository.commit("2026-06-01T10:00:00Z", "Anders");
    write(ACTIONS, "- kapot: [");
    run(0, "--from", "HEAD", "--to", "HEAD~1", "--format", "markdown");
    assertTrue(out.contains("- stand: <del>nieuw</del> <ins>bestaand</ins>\n"), out);
    run(0, "--from", "HEAD", "--to", "HEAD", "--format", "json");
    assertTrue(out.contains("\"entries\" : [ ]"), out);
  }

  @Test
  void isNoFailureWhenNothingChanged() {
    run(0, "--from", "main");
    assertTrue(out.endsWith("\nGeen wijzigingen die een lezer ziet.\n"), out);
  }

  @Test
  void saysWhatCanNotBeRead() throws IOException {
    write(ACTIONS, "- kapot: [");
    run(1, "--from", "HEAD", "--format", "json");
    assertEquals("", out);
    assertTrue(
        err.startsWith("Niet helemaal te lezen, en dus niet vergeleken: de map zoals zij nu is\n"),
        err);
    assertTrue(err.contains(ACTIONS + ":1:11 fout yaml-syntax"), err);
    repository.commit("2026-06-01T10:00:00Z", "Kapot");
    Trees.copy(BASIS, content);
    run(1, "--from", "HEAD");
    assertTrue(err.startsWith("Niet helemaal te lezen, en dus niet vergeleken: HEAD\n"), err);
  }

  /** A reference to nothing, or an image that is somewhere else (LFS), leaves nothing out. */
  @Test
  void comparesWhatHasOtherMistakes() throws IOException {
    write(
        "documenten/kustland-2026/afbeeldingen/kaart.png",
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
    replace("documenten/kustland-2026/02-visie.md", "[[kustland-2026/sneller-helpen]]", "[[weg]]");
    repository.commit("2026-06-01T10:00:00Z", "Met een fout");
    replace(ACTIONS, "stand: bestaand", "stand: nieuw");
    run(0, "--from", "HEAD");
    assertTrue(out.contains("stand: [-bestaand-] {+nieuw+}"), out);
  }

  @Test
  void saysWhatIsWrongWithTheQuestion() {
    run(2, "--from", "v9");
    assertTrue(err.startsWith("Git kent geen versie \"v9\".\n"), err);
    run(2, "--from=--output=x");
    assertTrue(err.startsWith("Git kent geen versie \"--output=x\".\n"), err);
    run(2);
    assertTrue(err.contains("<versie>"), err);
    run(2, "--from", "HEAD", "--format", "xml");
    assertTrue(err.startsWith("\"xml\" is geen vorm"), err);
  }
}
