package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.visiewerk.publish.OutputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds one after the other into the same folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have no numbers")
class CachedBuildTest {
  private static final Path CONTENT = Path.of("src/test/resources/nl/visiewerk/pdf/content");
  private static final String PDF = "pdf/proefstad-2026.pdf";

  private final Path site;
  private final Path cache;

  CachedBuildTest(@TempDir Path temp) {
    site = temp.resolve("site");
    cache = temp.resolve(".visiewerk/bewaard");
  }

  private byte[] build(boolean withCache) throws IOException, OutputRefused {
    BuildOptions options = new BuildOptions(CONTENT, site, null, false, true, withCache);
    assertFalse(Build.run(options, Progress.SILENT).failed());
    return Files.readAllBytes(site.resolve(PDF));
  }

  /**
   * The entries by their names, with the number of the file: one that is made again has another.
   */
  private Map<String, Object> entries() throws IOException {
    Map<String, Object> entries = new TreeMap<>();
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Object number = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        entries.put(file.getFileName().toString(), number);
      }
    }
    return entries;
  }

  private long published() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).count();
    }
  }

  @Test
  void secondBuildMakesNoPdfAndGivesTheSameBytes() throws Exception {
    byte[] without = build(false);
    assertFalse(Files.exists(cache));
    byte[] first = build(true);
    Map<String, Object> made = entries();
    byte[] second = build(true);

    assertEquals(published(), made.size());
    assertEquals(made, entries());
    assertArrayEquals(without, first);
    assertArrayEquals(without, second);
  }

  @Test
  void damagedEntryIsNeverPublished() throws Exception {
    byte[] sound = build(true);
    Map<String, Object> made = entries();
    for (String name : made.keySet()) {
      byte[] bytes = Files.readAllBytes(cache.resolve(name));
      bytes[bytes.length / 2]++;
      Files.write(cache.resolve(name), bytes);
    }

    assertArrayEquals(sound, build(true));
    Map<String, Object> mended = entries();
    assertEquals(made.keySet(), mended.keySet());
    made.forEach((name, number) -> assertNotEquals(number, mended.get(name)));
  }
}
