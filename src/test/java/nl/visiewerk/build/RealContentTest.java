package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.publish.OutputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of the repository becomes a site, the same one on every machine. */
class RealContentTest {
  private static final Path CONTENT = Path.of("content");

  @Test
  void buildsTheSameBytesWhateverTheMachine(@TempDir Path temp) throws IOException, OutputRefused {
    Report first =
        build(copy(temp.resolve("one"), Comparator.naturalOrder()), temp.resolve("first"));
    assertFalse(first.failed(), first.findings().toString());
    assertEquals(0, first.count(Severity.ERROR));
    assertTrue(first.pdfs() > first.documents());

    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          first,
          build(copy(temp.resolve("other"), Comparator.reverseOrder()), temp.resolve("second")));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals(digests(temp.resolve("first")), digests(temp.resolve("second")));
  }

  private static Report build(Path content, Path output) throws IOException, OutputRefused {
    Report report =
        Build.run(new BuildOptions(content, output, null, false, true, false), Progress.SILENT);
    assertTrue(Files.exists(output.resolve("index.html")));
    return report;
  }

  /**
   * The same files outside of the repository, made in this order, so that folders list them in
   * another one.
   */
  private static Path copy(Path copy, Comparator<Path> order) throws IOException {
    for (Path file : files(CONTENT).sorted(order).toList()) {
      Path target = copy.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(file, target);
    }
    return copy;
  }

  private static SortedMap<String, String> digests(Path folder) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<Path> files = files(folder).toList();
    for (Path file : files) {
      digests.put(folder.relativize(file).toString(), digest(Files.readAllBytes(file)));
    }
    return digests;
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
