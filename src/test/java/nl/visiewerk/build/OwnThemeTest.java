package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.publish.OutputRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region's own theme: some tokens, a logo, one page and one part of its own. */
class OwnThemeTest {
  private static final Path THEME = Path.of("src/test/resources/nl/visiewerk/thema");
  private static final Path CONTENT = Path.of("src/test/cases/_basis/content");

  private final Path site;

  OwnThemeTest(@TempDir Path temp) throws IOException, OutputRefused {
    site = temp.resolve("site");
    Report report =
        Build.run(new BuildOptions(CONTENT, site, THEME, false, true, false), Progress.SILENT);
    assertFalse(report.failed(), report.findings().toString());
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  @Test
  void changesWhatItHoldsAndKeepsTheRest() throws IOException {
    Document themas = page("themas.html");
    assertEquals(1, themas.select(".eigen-lijst").size());
    assertEquals(1, themas.select(".hoofdnavigatie").size());
    Document home = page("index.html");
    assertEquals(
        "Visies van Kustland, in onze eigen stijl", home.select("footer .eigen-colofon").text());
    assertTrue(home.select(".sitekop").hasText());
    assertTrue(Files.exists(site.resolve("assets/logo.svg")));
    assertTrue(Files.exists(site.resolve("assets/css/stijl.css")));
  }

  @Test
  void laysItsTokensOverTheStandardOnes() throws IOException {
    String style = Files.readString(site.resolve("assets/css/stijl.css"));
    String tokens = style.substring(0, style.indexOf("@font-face"));
    List<String> accents =
        tokens.lines().filter(l -> l.contains("--vw-color-accent:")).map(String::strip).toList();
    assertEquals(4, accents.size());
    assertEquals("--vw-color-accent: #7a1f5c;", accents.get(1));
    assertEquals("--vw-color-accent: #f0a6d6;", accents.get(3));
    assertTrue(tokens.indexOf("#7a1f5c") < tokens.indexOf("@media"));
    assertTrue(tokens.contains("--vw-space-2xl"));
  }

  @Test
  void coloursItsPdfs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(site.resolve("pdf/kustland-2026.pdf").toFile())) {
      assertTrue(uses(pdf, 0x7a, 0x1f, 0x5c), "no page is drawn in the accent of the theme");
      assertFalse(uses(pdf, 0x14, 0x50, 0x5c), "a page is drawn in the standard accent");
    }
  }

  private static boolean uses(PDDocument pdf, int... rgb) throws IOException {
    for (PDPage page : pdf.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      for (int i = 3; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator
            && operator.getName().equalsIgnoreCase("rg")
            && isColour(tokens.subList(i - 3, i), rgb)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isColour(List<Object> operands, int[] rgb) {
    for (int i = 0; i < 3; i++) {
      float expected = rgb[i] / 255f;
      if (!(operands.get(i) instanceof COSNumber value)
          || Math.abs(value.floatValue() - expected) > 0.003) {
        return false;
      }
    }
    return true;
  }
}
