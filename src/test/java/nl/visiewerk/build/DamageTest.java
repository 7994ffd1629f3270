package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.visiewerk.check.Checks;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However the content is damaged, it gives findings or a site: never an exception, never a hang.
 */
class DamageTest {
  private static final List<Damage> KINDS = List.of(Damage.values());
  private static final int DAMAGES = 1000;
  private static final long SEED = 2026;

  @Test
  void everyDamageGivesFindingsOrASite(@TempDir Path folder) throws Exception {
    Path content = folder.resolve("content");
    List<Path> files = copy(Path.of("content"), content);
    Random random = new Random(SEED);
    for (int i = 0; i < DAMAGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      Damage damage = KINDS.get(random.nextInt(KINDS.size()));
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = damage.to(sound, random);
      Files.write(file, damaged);
      try {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> build(content));
      } catch (Throwable e) {
        Path kept = Files.write(Path.of("target", "damaged-" + i), damaged);
        throw new AssertionError(damage + " of " + folder.relativize(file) + ", see " + kept, e);
      }
      Files.write(file, sound);
    }
  }

  private static void build(Path folder) {
    ContentReader.Result read = ContentReader.read(folder);
    List<Toetsing> toetsingen = Toetsing.all(read.content());
    List<Finding> found = Checks.run(read.content(), toetsingen, read.incomplete());
    Checks.judge(read.content(), found, read.aanvaardingen(), read.incomplete());
    SitePlan.of(read.content(), toetsingen, List.of(), History.NONE);
  }

  /** Copies a folder; the text files in the copy, sorted. */
  private static List<Path> copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
    try (Stream<Path> paths = Files.walk(to)) {
      return paths.filter(p -> p.toString().matches(".*\\.(md|yaml)")).sorted().toList();
    }
  }
}
