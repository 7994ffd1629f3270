package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.visiewerk.cli.Visiewerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever Java builds a site, it gives the same bytes. The others are looked for beside the one
 * that runs this test.
 */
class OtherJavaTest {
  private static final Path CONTENT = Path.of("src/test/resources/nl/visiewerk/pdf/content");
  private static final String DOCUMENT = "documenten/proefstad-2026/";
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @Test
  void buildsTheSameBytes(@TempDir Path temp) throws Exception {
    List<Path> others = others();
    assumeFalse(others.isEmpty(), "there is no other Java beside " + HOME);
    Path content = contentWithImages(temp.resolve("inhoud"));
    Path here = temp.resolve("hier");
    BuildOptions options = new BuildOptions(content, here, null, false, true, false);
    assertFalse(Build.run(options, Progress.SILENT).failed());
    Map<String, Integer> expected = hashes(here);

    for (int i = 0; i < others.size(); i++) {
      Path there = temp.resolve("daar-" + i);
      build(others.get(i), content, there);
      assertEquals(expected, hashes(there), others.get(i).toString());
    }
  }

  private static List<Path> others() throws IOException {
    try (Stream<Path> homes = Files.list(HOME.toRealPath().resolveSibling(""))) {
      return homes.filter(OtherJavaTest::isOther).map(home -> home.resolve("bin/java")).toList();
    }
  }

  /** Whether it is another version, and one that can run the program. */
  private static boolean isOther(Path home) {
    Path release = home.resolve("release");
    if (Files.isSymbolicLink(home) || !Files.exists(release)) {
      return false;
    }
    try {
      return Files.exists(home.resolve("bin/java"))
          && Files.readAllLines(release).stream()
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .map(line -> Runtime.Version.parse(line.replaceAll("JAVA_VERSION=|\"", "")))
              .anyMatch(v -> v.feature() >= 17 && v.feature() != Runtime.version().feature());
    } catch (IOException | IllegalArgumentException e) {
      return false; // an old one, with another way to write its version
    }
  }

  private static void build(Path java, Path content, Path site) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Visiewerk.class.getName(),
                    "build",
                    "--quiet",
                    "--no-cache",
                    "--content",
                    content.toString(),
                    "--output",
                    site.toString()))
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor(), java.toString());
  }

  /** The content, with an image of every kind that Java's own classes decode. */
  private static Path contentWithImages(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = copy.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
    Path chapter = copy.resolve(DOCUMENT + "01-inleiding.md");
    StringBuilder text = new StringBuilder(Files.readString(chapter));
    for (int type = 1; type <= BufferedImage.TYPE_BYTE_INDEXED; type++) {
      BufferedImage image = image(type);
      for (String format : List.of("png", "jpg")) {
        String name = "afbeeldingen/beeld-" + type + "." + format;
        if (ImageIO.write(image, format, copy.resolve(DOCUMENT + name).toFile())) {
          text.append("\n![Een proefbeeld](").append(name).append(")\n");
        }
      }
    }
    Files.writeString(chapter, text);
    return copy;
  }

  private static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(90, 60, type);
    Graphics2D pen = image.createGraphics();
    for (int i = 0; i < 9; i++) {
      pen.setColor(new Color(i * 25, 255 - i * 20, i * 57 % 256, 255 - i * 15));
      pen.fillRect(i * 10, i * 4, 30, 25);
    }
    pen.dispose();
    return image;
  }

  private static Map<String, Integer> hashes(Path site) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        hashes.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
