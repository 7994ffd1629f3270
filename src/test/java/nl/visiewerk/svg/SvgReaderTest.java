package nl.visiewerk.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes out of a drawing is what the model knows, whatever goes in; the cases show the rest.
 */
class SvgReaderTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final long SEED = 2026;
  private static final int DAMAGES = 4000;

  /** Many times what any of them takes. */
  private static final Duration HANGS = Duration.ofMinutes(1);

  /** All that a file of ours can consist of. */
  private static final Pattern OURS =
      Pattern.compile(
          "<svg xmlns=\"http://www.w3.org/2000/svg\"( (width|height|viewBox|font-family)=\"[^\"<>&]*\"){4}>\n"
              + "(<path( [a-z-]+=\"[^\"<>&:]*\")*/>\n"
              + "|<text( [a-z-]+=\"[^\"<>&:]*\")*>(<tspan( [a-z-]+=\"[^\"<>&:]*\")*>[^<>]*</tspan>)+</text>\n)+"
              + "</svg>\n");

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"");

  private static final List<String> KNOWN =
      List.of(
          "xmlns",
          "width",
          "height",
          "viewBox",
          "font-family",
          "d",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-dashoffset",
          "x",
          "y",
          "dx",
          "dy",
          "transform",
          "text-anchor",
          "font-size",
          "font-weight",
          "font-style");

  private static String svg(String inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"60\">"
        + inside
        + "</svg>";
  }

  /** What is in the file that comes out, on one line. */
  private static String read(String inside) {
    String file = SvgReader.read("x.svg", svg(inside), new Findings()).orElseThrow().toSvg();
    assertOurs(file);
    return file.lines().skip(1).filter(line -> !line.equals("</svg>")).reduce("", String::concat);
  }

  private static List<String> rules(String text) {
    Findings findings = new Findings();
    assertTrue(SvgReader.read("x.svg", text, findings).isEmpty());
    return findings.sorted().stream().map(finding -> finding.rule().id()).toList();
  }

  private static void assertOurs(String file) {
    assertTrue(OURS.matcher(file).matches(), file);
    ATTRIBUTE
        .matcher(file.replaceAll(">[^<]*<", "><"))
        .results()
        .forEach(found -> assertTrue(KNOWN.contains(found.group(1)), found.group(1)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "red, #ff0000",
        "RebeccaPurple, #663399",
        "#abc, #aabbcc",
        "#ABCDEF, #abcdef",
        "`rgb(1,2,3)`, #010203",
        "`rgb(100%, 0%, 50%)`, #ff0080",
        "`rgb(1 2 3 / 100%)`, #010203",
        "`hsl(120, 100%, 25%)`, #008000",
        "`light-dark(rgb(1, 2, 3), #fff)`, #010203",
        "currentColor, #0000ff",
        "inherit, #008000",
        "`url(#weg) lime`, #00ff00",
        "geen kleur, #008000",
        "`rgb(1,2)`, #008000",
        "`expression(alert(1))`, #008000"
      })
  void coloursAreReadAsInCss(String value, String colour) {
    String inside = "<g fill=\"green\" color=\"blue\"><path fill=\"VALUE\" d=\"M0 0L1 1\"/></g>";
    assertEquals(
        "<path d=\"M0 0L1 1\" fill=\"" + colour + "\"/>", read(inside.replace("VALUE", value)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "translate(10), M10 0L20 5",
        "`translate(10,20)`, M10 20L20 25",
        "scale(2), M0 0L20 10",
        "`scale(2 -1)`, M0 0L20 -5",
        "rotate(90), M0 0L-5 10",
        "`rotate(90 10 0)`, M10 -10L5 0",
        "`matrix(1 0 0 1 3 4)`, M3 4L13 9",
        "skewX(45), M0 0L15 5",
        "`translate(10),scale(2)`, M10 0L30 10",
        "` translate( 1e1 ) `, M10 0L20 5",
        "none, M0 0L10 5",
        "`translate(1 2 3)`, M0 0L10 5",
        "`translate(1px)`, M0 0L10 5"
      })
  void transformsMoveThePlaces(String transform, String path) {
    String inside = "<path transform=\"" + transform + "\" d=\"M0 0L10 5\"/>";
    assertEquals("<path d=\"" + path + "\" fill=\"#000000\"/>", read(inside));
  }

  @Test
  void whatIsInsideTakesOverTheStyle() {
    assertEquals(
        "<path d=\"M0 0L1 1\" fill=\"none\" stroke=\"#ff0000\" stroke-opacity=\"0.25\""
            + " stroke-width=\"3\" stroke-linecap=\"round\"/>",
        read(
            "<style>.a { stroke-width: 2 } #b { stroke-linecap: round; fill: blue }</style>"
                + "<g stroke=\"red\" opacity=\".5\" class=\"a\"><g opacity=\".5\">"
                + "<path id=\"b\" class=\"a\" stroke-width=\"9\""
                + " style=\"stroke-width: 3px !important; fill: none\" d=\"M0 0L1 1\"/></g></g>"));
  }

  @Test
  void aLineOfTextIsMadeOfStretches() {
    assertEquals(
        "<text x=\"5\" y=\"10\" text-anchor=\"end\">"
            + "<tspan font-size=\"10\" fill=\"#000000\">een </tspan>"
            + "<tspan font-size=\"10\" font-weight=\"bold\" fill=\"#000000\">twee</tspan></text>"
            + "<text x=\"5\" y=\"22\" text-anchor=\"end\">"
            + "<tspan font-size=\"10\" fill=\"#000000\">drie &lt;&amp;&gt; \"vier\"</tspan></text>",
        read(
            "<text x=\"5 9\" y=\"10\" font-size=\"10\" text-anchor=\"end\">\n  een\n"
                + "<tspan style=\"font-weight: 700\">twee </tspan>"
                + "<tspan x=\"5\" dy=\"1.2em\">drie  &lt;&amp;&gt; \"vier\"</tspan> </text>"));
  }

  /** Each line is lowered by itself, from the place that it has. */
  @Test
  void linesMayHangFromTheirPlace() {
    String hanging =
        read(
            "<text y=\"10\" font-size=\"8\" dominant-baseline=\"hanging\">a"
                + "<tspan x=\"0\" dy=\"10\">b</tspan><tspan x=\"0\" dy=\"10\">c</tspan></text>");
    assertEquals(
        List.of("16", "26", "36"),
        Pattern.compile(" y=\"(\\d+)\"")
            .matcher(hanging)
            .results()
            .map(line -> line.group(1))
            .toList());
  }

  @Test
  void aNameThatLooksLikeMarkupIsText() {
    assertFalse(read("<text y=\"9\">&lt;script&gt;x&lt;/script&gt;</text>").contains("<script"));
  }

  @Test
  void aDrawingWithTooManyElementsIsRefused() {
    assertEquals(List.of("svg-te-groot"), rules(svg("<g/>".repeat(20_001))));
  }

  @Test
  void aPathWithTooManyPlacesIsRefused() {
    assertEquals(
        List.of("svg-te-groot"), rules(svg("<path d=\"M0 0" + "h1".repeat(200_001) + "\"/>")));
    String often = "<path id=\"a\" d=\"M0 0" + "h1".repeat(1000) + "\"/>";
    assertEquals(List.of("svg-te-groot"), rules(svg(often + "<use href=\"#a\"/>".repeat(300))));
  }

  /** Styles in which every rule is held against every element, and names that are never closed. */
  @Test
  void hostileInputTakesNoTime() {
    String rules = "<style>" + ".a{}".repeat(50_000) + "</style>";
    List<String> hostile =
        List.of(
            svg(rules + "<g class=\"a\"/>".repeat(15_000) + "<path d=\"M0 0L1 1\"/>"),
            svg("<style>" + "a{".repeat(100_000) + "</style><path d=\"M0 0L1 1\"/>"),
            svg("<style>" + "/*".repeat(100_000) + "</style><path d=\"M0 0L1 1\"/>"),
            svg("<path d=\"M0 0L1 1\" transform=\"" + "scale(".repeat(100_000) + "\"/>"),
            svg("<path d=\"M0 0L1 1\" fill=\"" + "light-dark(".repeat(50_000) + "\"/>"),
            svg("<path d=\"M0 0L1 1\" fill=\"" + "rgb(1 ".repeat(50_000) + "\"/>"),
            svg("<path d=\"M0 0L1 1\" style=\"" + "fill:".repeat(100_000) + "\"/>"),
            svg("<text y=\"9\">" + "<tspan>a</tspan>".repeat(19_000) + "</text>"),
            svg(
                "<path d=\"M0 0L1 1\" stroke=\"red\" stroke-dasharray=\""
                    + "1 ".repeat(99_999)
                    + "\"/>"),
            svg("<path d=\"M0 0L1 1\"/>" + "<g>".repeat(99_999)),
            "<svg ".repeat(100_000),
            "<!DOCTYPE svg [" + "<!ENTITY a \"b\">".repeat(30_000) + "]>" + svg(""));
    assertTimeoutPreemptively(
        HANGS, () -> hostile.forEach(text -> SvgReader.read("x.svg", text, new Findings())));
  }

  /** Whatever is broken in a drawing: findings, or a file of ours, and never an exception. */
  @Test
  void damageGivesFindingsOrADrawing() throws IOException {
    List<String> sound = drawings();
    Random random = new Random(SEED);
    int read = 0;
    for (int i = 0; i < DAMAGES; i++) {
      String damaged = sound.get(random.nextInt(sound.size()));
      for (int times = random.nextInt(4); times >= 0; times--) {
        damaged = damage(damaged, random);
      }
      String text = damaged;
      Findings findings = new Findings();
      Optional<Picture> picture =
          assertTimeoutPreemptively(HANGS, () -> SvgReader.read("x.svg", text, findings), text);
      picture.map(Picture::toSvg).ifPresent(SvgReaderTest::assertOurs);
      assertTrue(picture.isPresent() || !findings.sorted().isEmpty(), text);
      for (Finding finding : findings.sorted()) {
        assertTrue(finding.location().line() <= text.lines().count() + 1, finding.toString());
      }
      read += picture.isPresent() ? 1 : 0;
    }
    assertTrue(read > DAMAGES / 10, "hardly anything is read: " + read);
    assertTrue(read < DAMAGES * 9 / 10, "hardly anything is damaged: " + read);
  }

  /**
   * Mostly what attributes say, since little else is looked at when the markup itself is broken.
   */
  private static String damage(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int value = text.indexOf("=\"", random.nextInt(text.length() + 1)) + 2;
    int end = value < 2 ? -1 : text.indexOf('"', value);
    if (end < 0 || random.nextInt(12) == 0) {
      int at = random.nextInt(text.length() + 1);
      int until = Math.min(text.length(), at + random.nextInt(30));
      return damaged.replace(at, until, pick("< > \" ' / & ; \u00e9 \ud83d", random)).toString();
    }
    int at = value + random.nextInt(end - value + 1);
    int until = at + random.nextInt(end - at + 1);
    String piece =
        pick("0 9 . - e M Z a1 1e9 1e-9 -1e308 % px em , ( ) ; : #a url(#a) none inherit", random);
    return damaged.replace(at, random.nextBoolean() ? at : until, piece).toString();
  }

  private static String pick(String pieces, Random random) {
    String[] all = pieces.split(" ", -1);
    return all[random.nextInt(all.length)];
  }

  private static List<String> drawings() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> paths =
          files
              .filter(
                  path -> path.toString().matches(".*/tekeningen[a-z-]*/content/.*\\.(svg|SVG)"))
              .filter(path -> !path.endsWith("anders.svg")) // another kind of file
              .sorted()
              .toList();
      assertTrue(paths.size() > 40, "too few drawings: " + paths);
      List<String> texts = new ArrayList<>();
      for (Path path : paths) {
        texts.add(Files.readString(path));
      }
      return texts;
    }
  }

  @Test
  void everyLossHasItsTexts() {
    List<String> missing =
        Arrays.stream(Loss.values())
            .flatMap(loss -> Stream.of(loss.key(), loss.hint()))
            .filter(key -> !Messages.has(key))
            .toList();
    assertEquals(List.of(), missing);
  }
}
