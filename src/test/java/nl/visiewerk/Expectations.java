package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Holds what came out of a case against the files in its folder with expectations. */
final class Expectations {
  static final String SWITCH = "visiewerk.rewrite";
  static final String HOW = "mvn test -Dtest=CasesTest -D" + SWITCH + "=true";

  private Expectations() {}

  /** Whether what comes out becomes what is expected. */
  static boolean areRewritten() {
    return Boolean.getBoolean(SWITCH);
  }

  /**
   * Compares, or rewrites.
   *
   * @param actual what came out, by the path of the file that should hold it
   */
  static void compare(Path folder, SortedMap<String, String> actual) throws IOException {
    List<String> superfluous = new ArrayList<>(files(folder));
    superfluous.removeAll(actual.keySet());
    if (areRewritten()) {
      for (String file : superfluous) {
        Files.delete(folder.resolve(file));
      }
      for (Map.Entry<String, String> entry : actual.entrySet()) {
        Path file = folder.resolve(entry.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, entry.getValue());
      }
      return;
    }
    for (Map.Entry<String, String> entry : actual.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.exists(file)) {
        fail(file + " is not there. Write it with: " + HOW);
      }
      assertEquals(Files.readString(file), entry.getValue(), file + " (to rewrite: " + HOW + ")");
    }
    assertEquals(List.of(), superfluous, "nothing makes these files of " + folder);
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
