package nl.visiewerk.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a repository gives of an earlier version of the content. */
class PastContentTest {
  private static final String AUGUST = "2026-08-01T10:00:00Z";

  private final Path folder;
  private final TestRepository repository;

  PastContentTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.withContent(folder.resolve("repo"));
  }

  private Path content() {
    return repository.root().resolve("content");
  }

  private static Map<String, String> read(
      Path content, String revision, Map<String, String> environment) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    try (PastContent past = PastContent.open(content, revision, environment)) {
      for (Map.Entry<String, PastFile> file : past.files().entrySet()) {
        byte[] bytes = file.getValue().bytes();
        assertEquals(bytes.length, file.getValue().size());
        texts.put(file.getKey(), new String(bytes, UTF_8));
      }
    }
    return texts;
  }

  private Map<String, String> read(String revision) throws Exception {
    return read(content(), revision, System.getenv());
  }

  private String problem(Path content, String revision) {
    return String.valueOf(
        assertThrows(
                NoSuchRevision.class, () -> PastContent.open(content, revision, System.getenv()))
            .getMessage());
  }

  @Test
  void readsTheFilesOfARevision() throws Exception {
    assertEquals(
        Map.of("documenten/ons plan/één.md", "tekst\n", "site.yaml", "naam: A\n"), read("HEAD~2"));
    assertEquals("naam: B\n", read("main").get("site.yaml"));
  }

  @Test
  void knowsTheCommit() throws Exception {
    try (PastContent past = PastContent.open(content(), "HEAD~2", System.getenv())) {
      assertEquals("2026-05-01", past.revision().date().orElseThrow().toString());
      assertTrue(past.revision().id().matches("[0-9a-f]{10}"));
    }
  }

  @Test
  void leavesTheFolderAndTheIndexAsTheyAre() throws Exception {
    repository.write("content/site.yaml", "naam: C\n").write("content/nieuw.yaml", "x\n");
    repository.git("add", "content/nieuw.yaml");
    byte[] index = Files.readAllBytes(repository.root().resolve(".git/index"));
    assertEquals(Set.of("documenten/ons plan/één.md", "site.yaml"), read("HEAD").keySet());
    assertEquals("naam: C\n", Files.readString(content().resolve("site.yaml")));
    assertTrue(Arrays.equals(index, Files.readAllBytes(repository.root().resolve(".git/index"))));
  }

  @Test
  void readsContentThatIsAWholeRepository() throws Exception {
    assertEquals(
        Set.of("content/documenten/ons plan/één.md", "content/site.yaml", "leesmij.md"),
        read(repository.root(), "HEAD", System.getenv()).keySet());
  }

  @Test
  void looksAtTheContentAlsoWhenAnotherGitStartedUs() throws Exception {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("GIT_DIR", folder.toString());
    environment.put("GIT_INDEX_FILE", "nergens");
    assertEquals(read("HEAD"), read(content(), "HEAD", environment));
  }

  @Test
  void readsWhatWasCommittedAndStartsNoFilter() throws Exception {
    Path trace = folder.resolve("gestart");
    repository.git("config", "filter.eigen.smudge", "touch '" + trace + "'; cat");
    repository.write(".git/info/attributes", "*.yaml filter=eigen\n");
    assertEquals("naam: B\n", read("HEAD").get("site.yaml"));
    assertTrue(!Files.exists(trace));
  }

  @Test
  void doesNotFollowLinksAndPassesOverSubmodules() throws Exception {
    Files.createSymbolicLink(content().resolve("koppeling.yaml"), Path.of("site.yaml"));
    new TestRepository(content().resolve("ander")).write("a.md", "a").commit(AUGUST, "Los");
    repository.commit(AUGUST, "Koppeling");
    try (PastContent past = PastContent.open(content(), "HEAD", System.getenv())) {
      assertEquals(
          Set.of("documenten/ons plan/één.md", "koppeling.yaml", "site.yaml"),
          past.files().keySet());
      assertTrue(Objects.requireNonNull(past.files().get("koppeling.yaml")).isLink());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weg",
        "--output=x",
        "-n",
        "",
        " ",
        "HEAD:content",
        "^HEAD",
        "HEAD~1..HEAD",
        "a b"
      })
  void saysThatThereIsNoSuchRevision(String revision) {
    assertEquals("Git kent geen versie \"" + revision + "\".", problem(content(), revision));
    assertTrue(!Files.exists(content().resolve("x")));
  }

  @Test
  void saysThatAShallowCloneLacksIt() throws Exception {
    TestRepository shallow = repository.clone(folder.resolve("ondiep"), "--depth=1");
    Path content = shallow.root().resolve("content");
    assertEquals("naam: B\n", read(content, "HEAD", System.getenv()).get("site.yaml"));
    assertTrue(problem(content, "HEAD~2").contains("fetch-depth: 0"));
  }

  @Test
  void saysThatTheFolderWasNotThere() throws Exception {
    Path later = Files.createDirectories(repository.root().resolve("later"));
    assertTrue(problem(later, "HEAD").startsWith("In de versie \"HEAD\" was er geen map"));
  }

  @Test
  void saysThatThereIsNothingToAsk() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("los"));
    assertTrue(problem(outside, "HEAD").contains("staat niet in git"));
    NoSuchRevision problem =
        assertThrows(
            NoSuchRevision.class,
            () -> PastContent.open(content(), "HEAD", Map.of("PATH", folder.toString())));
    assertTrue(String.valueOf(problem.getMessage()).contains("git is niet gevonden"));
  }

  @Test
  void saysWhatTheRepositoryDoesNotHave() throws Exception {
    try (PastContent past = PastContent.open(content(), "HEAD", System.getenv())) {
      PastFile file = Objects.requireNonNull(past.files().get("site.yaml"));
      List<Path> objects = objects();
      for (Path object : objects) {
        Files.delete(object);
      }
      assertThrows(IOException.class, file::bytes);
    }
  }

  private List<Path> objects() throws IOException {
    try (Stream<Path> files = Files.walk(repository.root().resolve(".git/objects"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
