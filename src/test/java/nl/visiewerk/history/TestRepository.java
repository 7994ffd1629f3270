package nl.visiewerk.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository in a folder of a test, with the days of its commits chosen by the test. */
public final class TestRepository {
  private final Path root;

  /** A new repository. */
  public TestRepository(Path root) throws IOException {
    this.root = Files.createDirectories(root);
    git("init", "--quiet", "--initial-branch=main");
  }

  /** A new repository with a history: content of May and June, and a file beside it of July. */
  static TestRepository withContent(Path root) throws IOException {
    return new TestRepository(root)
        .write("content/site.yaml", "naam: A\n")
        .write("content/documenten/ons plan/één.md", "tekst\n")
        .write("leesmij.md", "a\n")
        .commit("2026-05-01T10:00:00Z", "Eerste versie")
        .write("content/site.yaml", "naam: B\n")
        .commit("2026-06-01T10:00:00Z", "Nieuwe naam \u2013 met streep")
        .write("leesmij.md", "b\n")
        .commit("2026-07-01T22:30:00Z", "Buiten de inhoud");
  }

  private TestRepository(TestRepository from, Path root, List<String> options) throws IOException {
    this.root = root;
    List<String> command = new ArrayList<>(List.of("clone", "--quiet"));
    command.addAll(options);
    command.addAll(List.of("file://" + from.root, root.toString()));
    run(from.root, "2026-01-01T00:00:00Z", command);
  }

  /** A clone of this repository. */
  TestRepository clone(Path folder, String... options) throws IOException {
    return new TestRepository(this, folder, List.of(options));
  }

  Path root() {
    return root;
  }

  /** Writes a file, without committing it. */
  public TestRepository write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that differs. */
  public TestRepository commit(String time, String subject) throws IOException {
    git("add", "--all");
    run(root, time, List.of("commit", "--quiet", "--allow-empty", "-m", subject));
    return this;
  }

  TestRepository git(String... arguments) throws IOException {
    return git("2026-01-01T00:00:00Z", List.of(arguments));
  }

  TestRepository git(String time, List<String> arguments) throws IOException {
    run(root, time, arguments);
    return this;
  }

  private static void run(Path folder, String time, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    String seconds = Instant.parse(time).getEpochSecond() + " +0000";
    builder.environment().putAll(Map.of("GIT_AUTHOR_DATE", seconds, "GIT_COMMITTER_DATE", seconds));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      assertEquals(0, process.waitFor(), arguments + ": " + output);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
