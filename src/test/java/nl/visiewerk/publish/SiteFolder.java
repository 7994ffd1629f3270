package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.site.OutputFile;

/** A folder to publish to, in a folder of its own. */
record SiteFolder(Path path) {
  /** Publishes files, given as paths and texts in turn. */
  void publish(String... pathsAndTexts) throws Exception {
    try (Publication publication = Publication.open(path)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        publication.write(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
      }
      publication.commit();
    }
  }

  /** Every file as {@code path=text}, sorted, but for the marker as its path only. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).map(this::shown).sorted().toList();
    }
  }

  /** The names of what is in the work folder beside it, sorted. */
  List<String> work() throws IOException {
    try (Stream<Path> files = Files.list(workFolder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  Path workFolder() {
    return path.resolveSibling(".visiewerk");
  }

  static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(UTF_8));
  }

  private String shown(Path file) {
    String name = path.relativize(file).toString().replace('\\', '/');
    try {
      return name.equals(".visiewerk") ? name : name + "=" + Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
