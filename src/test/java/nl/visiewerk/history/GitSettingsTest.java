package nl.visiewerk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.model.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That git reads what we ask, whatever is set for it, and starts nothing that somebody named. */
class GitSettingsTest {
  private final Path folder;
  private final TestRepository repository;

  GitSettingsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.repository = TestRepository.withContent(folder.resolve("repo"));
  }

  private History history(Map<String, String> environment) {
    Path content = repository.root().resolve("content");
    HistoryReader.Result result = HistoryReader.read(content, environment);
    assertEquals(List.of(), result.findings());
    return result.history();
  }

  private History history() {
    return history(System.getenv());
  }

  private static boolean isDirty(History history) {
    return Objects.requireNonNull(history.revision()).dirty();
  }

  /** A program that leaves a trace when it is started. */
  private Path program(String more) throws IOException {
    Path program = folder.resolve("programma");
    Files.writeString(program, "#!/bin/sh\ntouch '" + trace() + "'\n" + more);
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }

  private Path trace() {
    return folder.resolve("gestart");
  }

  @Test
  void looksAtTheContentAlsoWhenAnotherGitStartedUs() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("GIT_DIR", folder.toString());
    environment.put("GIT_INDEX_FILE", "nergens");
    assertEquals(history(), history(environment));
  }

  @Test
  void startsNothingThatTheRepositoryNames() throws IOException {
    Path program = program("");
    for (String key : List.of("core.fsmonitor", "core.pager", "diff.external", "gpg.program")) {
      repository.git("config", key, program.toString());
    }
    repository.git("config", "log.showSignature", "true");
    repository.write("content/site.yaml", "naam: C\n");
    assertTrue(isDirty(history()));
    assertFalse(Files.exists(trace()));
  }

  @Test
  void startsNoFilterThatTheRepositoryNames() throws IOException {
    Path program = program("cat\n");
    repository.git("config", "filter.eigen.clean", program.toString());
    repository.git("config", "filter.eigen.required", "true");
    repository.git("config", "filter.an.der.process", program.toString());
    repository.write(".git/info/attributes", "*.yaml filter=eigen\n*.md filter=an.der\n");
    repository.write("content/site.yaml", "naam: C\n");
    String other = "documenten/ons plan/één.md";
    Path old = repository.root().resolve("content").resolve(other);
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    History read = history();
    assertTrue(isDirty(read));
    assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), read.lastChanged(other));
    assertFalse(Files.exists(trace()));
  }

  @Test
  void isTheSameWhateverSomebodySetForTheirOwnGit() throws IOException {
    Path home = Files.createDirectories(folder.resolve("thuis"));
    Files.writeString(home.resolve("volgorde"), "*.md\n");
    Files.writeString(
        home.resolve(".gitconfig"),
        """
        [diff]
          relative = true
          orderFile = %s
          renames = copies
        [log]
          showRoot = false
          follow = true
          decorate = full
        [status]
          showUntrackedFiles = no
        """
            .formatted(home.resolve("volgorde")));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("HOME", home.toString());
    environment.remove("XDG_CONFIG_HOME");
    environment.remove("GIT_CONFIG_GLOBAL");

    assertEquals(history(), history(environment));
  }
}
