package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.visiewerk.check.Checks;
import nl.visiewerk.check.Outcome;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.html.PageRenderer;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.pdf.PdfMemory;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However the content is damaged, it gives findings or a site: never an exception, never a hang.
 */
class DamageTest {
  private static final List<Damage> KINDS = List.of(Damage.values());
  private static final int DAMAGES = 1000;
  private static final long SEED = 2026;

  /** Of how many contents one has its pages made, and its PDFs; all would take many minutes. */
  private static final int PAGES_EVERY = 40;

  private static final int PDFS_EVERY = 250;

  /** Many times what the slowest takes on a busy machine. */
  private static final Duration HANGS = Duration.ofMinutes(5);

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
      boolean withPages = i % PAGES_EVERY == 0;
      boolean withPdfs = i % PDFS_EVERY == 0;
      try {
        assertTimeoutPreemptively(HANGS, () -> build(content, withPages, withPdfs));
      } catch (Throwable e) {
        Path kept = Files.write(Path.of("target", "damaged-" + i), damaged);
        throw new AssertionError(damage + " of " + folder.relativize(file) + ", see " + kept, e);
      }
      Files.write(file, sound);
    }
  }

  /**
   * As the real build, but for what writes: the pages of content that doesn't fail, and for some
   * the PDFs, which take long.
   */
  private static void build(Path folder, boolean withPages, boolean withPdfs) {
    ContentReader.Result read = ContentReader.read(folder);
    Content content = read.content();
    List<Toetsing> toetsingen = Toetsing.all(content);
    List<Finding> found = new ArrayList<>(read.findings());
    found.addAll(Checks.run(content, toetsingen, read.incomplete(), null));
    Outcome outcome = Checks.judge(content, found, read.aanvaardingen(), read.incomplete());
    SitePlan plan = SitePlan.of(content, toetsingen, outcome.aanvaard(), History.NONE);
    if (outcome.findings().stream().anyMatch(finding -> finding.severity().fails(false))) {
      return;
    }
    if (withPages) {
      PageRenderer pages = new PageRenderer(plan, Theme.standard(), withPdfs);
      plan.pages().parallelStream().forEach(pages::render);
    }
    if (withPdfs) {
      PdfRenderer pdfs =
          new PdfRenderer(
              plan,
              Theme.standard(),
              read.images()::read,
              read.texts()::find,
              document -> false,
              PdfMemory.NONE);
      plan.printed().parallelStream().forEach(pdfs::render);
    }
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
