package nl.visiewerk.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.visiewerk.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a PDF is made again, and when it is not. */
class KnownPdfsTest {
  private static final String PLAN = "documenten/proefstad-plan/document.yaml";
  private static final String VISIE = "documenten/proefstad-2026/";
  private static final Path STANDARD = Path.of("themes/standaard");

  private final Path content;
  private final Path theme;

  /** Keys, with any bytes: no test here looks at those. */
  private final Map<String, byte[]> known = new HashMap<>();

  KnownPdfsTest(@TempDir Path temp) {
    content = temp.resolve("inhoud");
    theme = temp.resolve("thema");
  }

  @BeforeEach
  void copyContent() throws IOException {
    try (Stream<Path> files = Files.walk(Printer.PROEF)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = content.resolve(Printer.PROEF.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    assertEquals(2, madeAgain());
  }

  /** How many of the two PDFs a build makes that comes after those before. */
  private int madeAgain() throws IOException {
    Set<String> asked = new HashSet<>();
    Theme chosen = Files.exists(theme) ? Theme.of(theme) : Theme.standard();
    Printer printer =
        new Printer(
            content,
            chosen,
            (key, render) -> {
              asked.add(key);
              return new byte[0];
            });
    printer.documents().forEach(printer::print);
    asked.removeAll(known.keySet());
    asked.forEach(key -> known.put(key, new byte[0]));
    return asked.size();
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  private Path inTheme(String file) throws IOException {
    Path copy = theme.resolve(file);
    Files.createDirectories(copy.resolveSibling(""));
    return Files.copy(STANDARD.resolve(file), copy);
  }

  @Test
  void nothingChanged() throws IOException {
    assertEquals(0, madeAgain());
  }

  @Test
  void textOfOneDocument() throws IOException {
    edit(VISIE + "01-inleiding.md", ".", "!");
    assertEquals(1, madeAgain());
  }

  @Test
  void titleThatTheOtherDocumentNames() throws IOException {
    edit(PLAN, "titel: ", "titel: Het nieuwe ");
    assertEquals(2, madeAgain());
  }

  @Test
  void image() throws IOException {
    Path image = content.resolve(VISIE + "afbeeldingen/kaart.png");
    Files.write(image, new byte[1], StandardOpenOption.APPEND);
    assertEquals(1, madeAgain());
  }

  /** Of a drawing counts what is drawn, and not what a program notes in its file. */
  @Test
  void drawing() throws IOException {
    edit(VISIE + "afbeeldingen/schema.svg", "<style>", "<!-- bewaard --><style>");
    assertEquals(0, madeAgain());
    edit(VISIE + "afbeeldingen/schema.svg", "x=\"20\"", "x=\"21\"");
    assertEquals(1, madeAgain());
  }

  @Test
  void styleSheet() throws IOException {
    Files.writeString(
        inTheme("print/print.css"), "\nh1 { margin-top: 3pt }\n", StandardOpenOption.APPEND);
    assertEquals(2, madeAgain());
  }

  @Test
  void colour() throws IOException {
    Path tokens = Files.createDirectories(theme.resolve("assets/css")).resolve("tokens.css");
    Files.writeString(tokens, ":root { --vw-color-accent: #123456; }\n");
    assertEquals(2, madeAgain());
  }

  @Test
  void template() throws IOException {
    Path template = inTheme("print/document.html");
    Files.writeString(template, Files.readString(template).replace("</body>", "<p>x</p></body>"));
    assertEquals(2, madeAgain());
  }

  @Test
  void font() throws IOException {
    Path fonts = Files.createDirectories(theme.resolve("print/fonts"));
    Files.copy(
        STANDARD.resolve("print/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        fonts.resolve("AtkinsonHyperlegibleNext-Regular.ttf"));
    assertEquals(2, madeAgain());
  }

  @Test
  void themeOfTheSameFiles() throws IOException {
    inTheme("print/print.css");
    inTheme("print/document.html");
    assertEquals(0, madeAgain());
  }

  @Test
  void whatIsRecalledIsWhatWouldBeMade() throws IOException {
    Map<String, byte[]> kept = new HashMap<>();
    PdfMemory memory = (key, render) -> kept.computeIfAbsent(key, k -> render.get());
    byte[] made = new Printer(content, Theme.standard(), memory).print().file().bytes();
    byte[] recalled = new Printer(content, Theme.standard(), memory).print().file().bytes();

    assertEquals(1, kept.size());
    assertArrayEquals(made, recalled);
    assertArrayEquals(made, new Printer(content).print().file().bytes());
  }

  @Test
  void programIsKnownByItsFiles(@TempDir Path folder) throws IOException {
    List<String> digests = new ArrayList<>();
    Path classes = Files.createDirectories(folder.resolve("classes/a"));
    Path jar = folder.resolve("b.jar");
    for (String changed : List.of("", "x", "y")) {
      Files.writeString(classes.resolve("A.class"), "oud" + changed);
      digests.add(digest(classes, jar));
    }
    for (String changed : List.of("", "x", "y")) {
      writeJar(jar, "oud" + changed);
      digests.add(digest(classes, jar));
    }
    assertEquals(digests.size(), Set.copyOf(digests).size(), digests.toString());
    assertEquals(digests.get(5), digest(classes, jar));
    assertNotEquals(digest(jar, classes), digest(classes, jar));
  }

  private static String digest(Path... classPath) throws IOException {
    PrintDigest digest = new PrintDigest();
    Program.addFiles(Stream.of(classPath).map(Path::toString).toList(), digest);
    return digest.hex();
  }

  private static void writeJar(Path jar, String text) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("b/B.class"));
      out.write(text.getBytes(UTF_8));
    }
  }
}
