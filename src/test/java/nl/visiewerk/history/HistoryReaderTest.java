package nl.visiewerk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repository says about the content in it. */
class HistoryReaderTest {
  private static final String MAY = "2026-05-01T10:00:00Z";
  private static final String JULY = "2026-07-01T22:30:00Z";

  private final Path folder;

  HistoryReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private TestRepository repository() throws IOException {
    return TestRepository.withContent(folder.resolve("repo"));
  }

  private static HistoryReader.Result read(Path content) {
    return HistoryReader.read(content, System.getenv());
  }

  private static History history(TestRepository repository) {
    HistoryReader.Result result = read(repository.root().resolve("content"));
    assertEquals(List.of(), result.findings());
    return result.history();
  }

  private static Revision revision(History history) {
    return Objects.requireNonNull(history.revision());
  }

  private static List<Rule> rules(HistoryReader.Result result) {
    return result.findings().stream().map(finding -> finding.rule()).toList();
  }

  @Test
  void knowsWhenEachFileChangedLast() throws IOException {
    History history = history(repository());
    assertEquals(
        Map.of("site.yaml", LocalDate.of(2026, 6, 1), "documenten/ons plan/één.md", may()),
        Map.of(
            "site.yaml",
            history.lastChanged("site.yaml").orElseThrow(),
            "documenten/ons plan/één.md",
            history.lastChanged("documenten/ons plan/één.md").orElseThrow()));
    assertEquals(2, history.lastChanged().size());
  }

  private static LocalDate may() {
    return LocalDate.of(2026, 5, 1);
  }

  @Test
  void isOfTheLastCommitThatTouchedTheContent() throws IOException {
    History history = history(repository());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), history.date());
    assertTrue(revision(history).id().matches("[0-9a-f]{10}"));
    assertFalse(revision(history).dirty());
    Change latest = history.changes().get(0);
    assertEquals(2, history.changes().size());
    assertEquals("Nieuwe naam \u2013 met streep", latest.subject());
    assertEquals(List.of("site.yaml"), latest.files());
    assertTrue(latest.id().startsWith(revision(history).id()));
  }

  @Test
  void isTheSameForAClone() throws IOException {
    TestRepository repository = repository();
    assertEquals(history(repository), history(repository.clone(folder.resolve("kloon"))));
  }

  @Test
  void takesTheDayInTheNetherlands() throws IOException {
    TestRepository repository = repository().write("content/site.yaml", "naam: C\n");
    assertEquals(
        Optional.of(LocalDate.of(2026, 7, 2)), history(repository.commit(JULY, "Laat")).date());
  }

  @Test
  void readsContentThatIsAWholeRepository() throws IOException {
    TestRepository repository =
        new TestRepository(folder.resolve("content")).write("a b.md", "a").commit(MAY, "Begin");
    History history = read(repository.root()).history();
    assertEquals(Optional.of(may()), history.lastChanged("a b.md"));
    repository.write("a b.md", "b");
    assertEquals(Optional.empty(), read(repository.root()).history().lastChanged("a b.md"));
  }

  @Test
  void hasNoDateForWhatIsNotCommitted() throws IOException {
    TestRepository repository =
        repository()
            .write("content/documenten/ons plan/één.md", "anders\n")
            .write("content/nieuw.md", "nieuw\n");
    History history = history(repository);
    assertTrue(revision(history).dirty());
    assertEquals(Set.of("site.yaml"), history.lastChanged().keySet());
    assertEquals(history, history(repository.git("add", "--all")));
  }

  @Test
  void passesOverWhatIsNoContent() throws IOException {
    TestRepository repository = repository();
    repository.write("leesmij.md", "c\n").write("content/.kladje", "x").write("content/.x/y", "x");
    assertFalse(revision(history(repository)).dirty());
  }

  @Test
  void seesThatAFileWasTakenAway() throws IOException {
    TestRepository repository = repository();
    Files.delete(repository.root().resolve("content/site.yaml"));
    assertTrue(revision(history(repository)).dirty());
  }

  @Test
  void followsBothSidesOfAMerge() throws IOException {
    TestRepository repository =
        repository()
            .git("checkout", "--quiet", "-b", "zijtak", "HEAD~2")
            .write("content/zij.md", "zij\n")
            .commit("2026-05-15T10:00:00Z", "Zijtak")
            .git("checkout", "--quiet", "main")
            .git("2026-08-01T10:00:00Z", List.of("merge", "--quiet", "-m", "Samen", "zijtak"));
    History history = history(repository);
    assertEquals(Optional.of(LocalDate.of(2026, 5, 15)), history.lastChanged("zij.md"));
    assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), history.lastChanged("site.yaml"));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), history.date());
    assertEquals(
        List.of("Nieuwe naam \u2013 met streep", "Zijtak", "Eerste versie"),
        history.changes().stream().map(Change::subject).toList());
  }

  /** As when both sides changed the same lines: git prints such a commit unlike others. */
  @Test
  void knowsWhatAMergeItselfChanged() throws IOException {
    TestRepository repository =
        repository()
            .git("checkout", "--quiet", "-b", "zijtak", "HEAD~2")
            .write("content/zij.md", "zij\n")
            .commit("2026-05-15T10:00:00Z", "Zijtak")
            .git("checkout", "--quiet", "main")
            .git("merge", "--quiet", "--no-commit", "--no-ff", "zijtak")
            .write("content/zij.md", "anders\n")
            .write("buiten.md", "buiten\n")
            .commit("2026-08-01T10:00:00Z", "Samengevoegd");
    History history = history(repository);
    assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), history.lastChanged("zij.md"));
    assertEquals("Samengevoegd", history.changes().get(0).subject());
    assertEquals(List.of("zij.md"), history.changes().get(0).files());
  }

  @Test
  void hidesTheDatesOfAShallowClone() throws IOException {
    TestRepository whole = repository();
    TestRepository shallow = whole.clone(folder.resolve("ondiep"), "--depth=1");
    HistoryReader.Result result = read(shallow.root().resolve("content"));
    assertEquals(List.of(Rule.GIT_ONDIEP), rules(result));
    assertTrue(result.findings().get(0).hint().contains("fetch-depth: 0"));
    assertEquals(Map.of(), result.history().lastChanged());
    assertEquals(List.of(), result.history().changes());
    assertEquals(Optional.empty(), result.history().date());
    assertEquals(10, revision(result.history()).id().length());
  }

  @Test
  void saysNothingOfContentInNoRepository() throws IOException {
    Path content = Files.createDirectory(folder.resolve("los"));
    assertEquals(new HistoryReader.Result(History.NONE, List.of()), read(content));
  }

  @Test
  void saysNothingOfARepositoryWithoutCommits() throws IOException {
    TestRepository repository = new TestRepository(folder.resolve("leeg")).write("a.md", "a");
    assertEquals(new HistoryReader.Result(History.NONE, List.of()), read(repository.root()));
    Path outside = Files.createDirectory(repository.commit(MAY, "Begin").root().resolve("content"));
    assertEquals(new HistoryReader.Result(History.NONE, List.of()), read(outside));
  }

  @Test
  void saysThatGitIsNotThere() throws IOException {
    Path content = repository().root().resolve("content");
    HistoryReader.Result result = HistoryReader.read(content, Map.of("PATH", ".:" + folder));
    assertEquals(List.of(Rule.GIT_ONTBREEKT), rules(result));
    assertEquals(History.NONE, result.history());
  }

  @Test
  void saysThatGitCanNotReadTheRepository() throws IOException {
    Path content = Files.createDirectory(folder.resolve("kapot"));
    Files.writeString(content.resolve(".git"), "geen repository");
    HistoryReader.Result result = read(content);
    assertEquals(List.of(Rule.GIT_ONLEESBAAR), rules(result));
    assertEquals(History.NONE, result.history());
  }

  @Test
  void hasNoDateAfterTheOneThatWasAskedFor() throws IOException {
    Path content = repository().root().resolve("content");
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("SOURCE_DATE_EPOCH", "1778000000"); // 5 May 2026
    HistoryReader.Result result = HistoryReader.read(content, environment);
    LocalDate asked = LocalDate.of(2026, 5, 5);
    assertEquals(List.of(), result.findings());
    assertEquals(Optional.of(asked), result.history().date());
    assertEquals(Optional.of(asked), result.history().lastChanged("site.yaml"));
    assertEquals(Optional.of(may()), result.history().lastChanged("documenten/ons plan/één.md"));
    assertNotEquals("", revision(result.history()).id());
  }

  @Test
  void takesADateAlsoWithoutARepository() {
    HistoryReader.Result result =
        HistoryReader.read(folder, Map.of("SOURCE_DATE_EPOCH", "1778000000"));
    assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), result.history().date());
    assertEquals("", revision(result.history()).id());
    assertEquals(
        List.of(Rule.BRONDATUM_ONGELDIG),
        rules(HistoryReader.read(folder, Map.of("SOURCE_DATE_EPOCH", "gisteren"))));
  }
}
