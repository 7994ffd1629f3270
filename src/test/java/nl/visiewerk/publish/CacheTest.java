package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTest {
  private final Path folder;
  private final Path run;
  private final AtomicInteger made = new AtomicInteger();

  CacheTest(@TempDir Path temp) throws IOException {
    folder = temp.resolve("bewaard");
    run = Files.createDirectory(temp.resolve("bouw-1"));
  }

  private String get(Cache cache, String key, String text) {
    byte[] bytes =
        cache.get(
            key,
            () -> {
              made.incrementAndGet();
              return text.getBytes(UTF_8);
            });
    return new String(bytes, UTF_8);
  }

  private Cache cache() {
    return new Cache(folder, run, 1000);
  }

  @Test
  void laterRunsGetWhatWasMade() throws IOException {
    assertEquals("tekst", get(cache(), "a1", "tekst"));
    assertEquals("tekst", get(cache(), "a1", "tekst"));
    assertEquals("ander", get(cache(), "b2", "ander"));

    assertEquals(2, made.get());
    assertEquals(List.of("a1", "b2"), entries());
    assertEquals(List.of(), names(run));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 32, 36})
  void truncatedEntryIsMadeAgain(int length) throws IOException {
    get(cache(), "a1", "tekst");
    byte[] whole = Files.readAllBytes(folder.resolve("a1"));
    Files.write(folder.resolve("a1"), Arrays.copyOf(whole, length));

    assertEquals("tekst", get(cache(), "a1", "tekst"));
    assertEquals(2, made.get());
    assertEquals("tekst", get(cache(), "a1", "tekst"));
    assertEquals(2, made.get());
  }

  @Test
  void editedEntryIsMadeAgain() throws IOException {
    get(cache(), "a1", "tekst");
    byte[] whole = Files.readAllBytes(folder.resolve("a1"));
    whole[whole.length - 1]++;
    Files.write(folder.resolve("a1"), whole);

    assertEquals("tekst", get(cache(), "a1", "tekst"));
    assertEquals(2, made.get());
  }

  @Test
  void entryUnderAnotherNameIsNotTaken() throws IOException {
    get(cache(), "a1", "tekst");
    Files.move(folder.resolve("a1"), folder.resolve("b2"));

    assertEquals("ander", get(cache(), "b2", "ander"));
  }

  @Test
  void whatWasNotUsedLatelyGoesFirst() throws IOException {
    String text = "x".repeat(400);
    for (int i = 1; i <= 5; i++) {
      get(cache(), "a" + i, text);
      Files.setLastModifiedTime(folder.resolve("a" + i), FileTime.fromMillis(i * 1000L));
    }
    Cache cache = cache();
    get(cache, "a1", text);
    cache.tidy();

    assertEquals(List.of("a1", "a4", "a5"), entries());
  }

  @Test
  void whatARunUsedStaysWhateverItsSize() throws IOException {
    Cache cache = cache();
    get(cache, "a1", "x".repeat(5000));
    cache.tidy();

    assertEquals(List.of("a1"), entries());
  }

  @Test
  void runWithoutItLeavesItAlone() throws IOException {
    get(cache(), "a1", "x".repeat(5000));
    cache().tidy();

    assertEquals(List.of("a1"), entries());
  }

  @Test
  void worksWhereNothingCanBeKept() throws IOException {
    Files.writeString(folder, "geen map");
    Cache cache = cache();

    assertEquals("tekst", get(cache, "a1", "tekst"));
    cache.tidy();
    assertEquals("geen map", Files.readString(folder));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(run.resolveSibling("van een ander"));
    Files.writeString(elsewhere.resolve("stuk"), "x".repeat(5000));
    Files.createSymbolicLink(folder, elsewhere);
    Cache cache = cache();

    assertEquals("tekst", get(cache, "a1", "tekst"));
    cache.tidy();
    assertEquals(List.of("stuk"), names(elsewhere));
  }

  @Test
  void publicationKeepsItBesideTheOutput() throws Exception {
    Path output = run.resolveSibling("site");
    for (int i = 0; i < 2; i++) {
      try (Publication publication = Publication.open(output)) {
        assertEquals("tekst", get(publication.cache(), "a1", "tekst"));
        publication.commit();
      }
    }
    assertEquals(1, made.get());
    assertFalse(Files.exists(output.resolve("bewaard")));
    assertEquals(
        List.of(".gitignore", "bewaard", "slot"), names(output.resolveSibling(".visiewerk")));
  }

  private List<String> entries() throws IOException {
    return names(folder);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
