package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.publish.OutputRefused;
import nl.visiewerk.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in somebody's theme is a finding in that theme, and nothing is published. */
class BrokenThemeTest {
  private static final String HOME = "templates/home.html";
  private static final String PRINT = "print/print.css";
  private static final String PART = "templates/delen/kop.html";

  private final Path theme;
  private final Path output;

  BrokenThemeTest(@TempDir Path folder) {
    theme = folder.resolve("thema");
    output = folder.resolve("site");
  }

  @Test
  void markupThatCannotBeRead() throws Exception {
    assertFindings(
        HOME,
        "<main>\n<p th:text=\"#{site.home}\" th:text=\"x\"></p>",
        HOME + ":2:27 sjabloon-fout");
  }

  @Test
  void expressionThatCannotBeRead() throws Exception {
    assertFindings(
        HOME, "<main>\n<p th:text=\"${page.(}\"></p>", HOME + ":2:4 sjabloon-uitdrukking");
  }

  @Test
  void expressionThatAsksForWhatIsNotThere() throws Exception {
    assertFindings(
        HOME, "<p th:text=\"${frame.titels()}\"></p>", HOME + ":1:4 sjabloon-uitdrukking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frame.getClass().getName()",
        "frame.titel().getClass().forName('java.lang.Runtime')",
        "new('java.io.File', '/')",
        "frame.kruimels().stream().toList()",
        "page := 'x'",
        "while(true) { }",
        "#strings.toLowerCase(frame.titel())"
      })
  void expressionThatReachesBeyondTheViews(String expression) throws Exception {
    assertFindings(
        HOME, "<p th:text=\"${" + expression + "}\"></p>", HOME + ":1:4 sjabloon-uitdrukking");
  }

  @Test
  void expressionOnASelection() throws Exception {
    assertFindings(
        HOME,
        "<p th:object=\"${frame}\" th:text=\"*{titel()}\"></p>",
        HOME + ":1:25 sjabloon-uitdrukking");
  }

  @Test
  void expressionInAPartOfManyPages() throws Exception {
    assertFindings(PART, "<p th:text=\"${part.naam}\"></p>", PART + ":1:4 sjabloon-uitdrukking");
  }

  @Test
  void fragmentThatIsNotThere() throws Exception {
    assertFindings(
        HOME, "<p th:replace=\"~{layout :: hoofd}\"></p>", HOME + ":1:4 sjabloon-onbekend");
  }

  @Test
  void templateThatIsNotThere() throws Exception {
    assertFindings(
        HOME, "<p th:replace=\"~{opmaak :: kop}\"></p>", HOME + ":1:4 sjabloon-onbekend");
  }

  @Test
  void printTemplate() throws Exception {
    assertFindings(
        "print/document.html",
        "<html><body th:text=\"${document.weg()}\"></body></html>",
        "print/document.html:1:13 sjabloon-uitdrukking");
  }

  @Test
  void printStyle() throws Exception {
    assertFindings(
        PRINT,
        """
        /* twee
           regels */
        h1 { color: var(--kleur-die-er-niet-is) }
        h2 { font-wieght: 700 }
        h3 { color }
        @font-face { font-family: "Weg"; src: url(fonts/Weg.ttf) }
        @font-face { font-family: "Geen"; src: url(print.css) }
        @font-face { src: url(fonts/Weg.ttf) }
        p { background: url(papier.png) no-repeat; margin: 0 }
        """,
        PRINT + ":3:1 printopmaak-fout",
        PRINT + ":4:1 printopmaak-fout",
        PRINT + ":5:1 printopmaak-fout",
        PRINT + ":6:1 printopmaak-fout",
        PRINT + ":7:1 printopmaak-fout",
        PRINT + ":8:1 printopmaak-fout",
        PRINT + ":9:1 printopmaak-fout");
  }

  @Test
  void printStyleThatEndsTooSoon() throws Exception {
    assertFindings(PRINT, "p { margin: 0 }\nh1 { color: #123456", PRINT + ":2:1 printopmaak-fout");
  }

  @Test
  void standardPrintStyleIsUnderstood() {
    assertEquals(List.of(), PdfRenderer.check(Theme.standard()));
  }

  @Test
  void listedFileThatIsNotThere() throws Exception {
    String list = Theme.standard().text("assets.txt");
    long line = list.lines().count() + 1;
    assertFindings(
        "assets.txt", list + "css/weg.css\n", "assets.txt:" + line + ":1 themabestand-ontbreekt");
  }

  /** Whatever a print template makes is printed, or is a finding in that template. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "los",
        "<!-- niets -->",
        "<p>los</p>",
        "<p>een</p><p>twee</p>",
        "<html></html>",
        "<html><head><title>t</title></head></html>",
        "<html lang=\"nl\"><body></body></html>",
        "<html><body><p>open<ul><li>een<li>twee<table><tr><td>cel</body>",
        "<html><body><b><p>om</b>gekeerd</p></div></body></html>",
        "<html><body><td>cel</td><tr><li>los</li></tr><caption>c</caption></body></html>",
        "<html><body><a href=\"#weg\">weg</a><img /><svg></svg><h6>h</h6></body></html>",
        "<html><body><p id=\"a\">a</p><p id=\"a\">b</p></body></html><html><body>2</body></html>",
        "<html><head><bookmarks><bookmark/></bookmarks></head><body>tekst</body></html>",
        "<html><body><table></table><table><thead></thead></table><dl></dl><ol/></body></html>",
        "<html><body style=\"display: none\"><p>weg</p></body></html>",
        "<body>zonder html</body>",
      })
  void oddPrintTemplate(String text) throws Exception {
    write("print/document.html", text);
    Report report = build();
    List<Finding> wrong = failing(report);
    assertTrue(
        wrong.stream().allMatch(f -> f.location().file().equals("print/document.html")),
        wrong.toString());
    assertEquals(wrong.isEmpty(), Files.exists(output));
  }

  private void assertFindings(String path, String text, String... expected)
      throws IOException, OutputRefused {
    write(path, text);
    assertEquals(
        List.of(expected),
        failing(build()).stream()
            .map(finding -> finding.location() + " " + finding.rule().id())
            .toList());
    assertFalse(Files.exists(output));
  }

  private void write(String path, String text) throws IOException {
    Path file = theme.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Report build() throws IOException, OutputRefused {
    Path content = Path.of("src/test/cases/_basis/content");
    return Build.run(new BuildOptions(content, output, theme, false, true, false), Progress.SILENT);
  }

  private static List<Finding> failing(Report report) {
    return report.findings().stream().filter(finding -> finding.severity().fails(false)).toList();
  }
}
