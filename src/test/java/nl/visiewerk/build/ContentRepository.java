package nl.visiewerk.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import nl.visiewerk.history.TestRepository;

/** A git repository with the content of a case of {@code src/test/cases} over that of the basis. */
final class ContentRepository {
  private static final Path CASES = Path.of("src/test/cases");

  private final Path root;
  private final TestRepository repository;

  ContentRepository(Path root, String name) throws IOException {
    this.root = root;
    repository = new TestRepository(root);
    lay("_basis");
    lay(name);
  }

  private void lay(String name) throws IOException {
    Path from = CASES.resolve(name).resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = content().resolve(from.relativize(file).toString());
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  Path content() {
    return root.resolve("content");
  }

  /** Adds text at the end of a file, without committing it. */
  ContentRepository append(String path, String text) throws IOException {
    repository.write("content/" + path, Files.readString(content().resolve(path)) + text);
    return this;
  }

  ContentRepository commit(String time, String subject) throws IOException {
    repository.commit(time, subject);
    return this;
  }
}
