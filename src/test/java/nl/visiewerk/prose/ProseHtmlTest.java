package nl.visiewerk.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.visiewerk.TestContent;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Terms;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts look like in HTML, on screen and on paper. */
class ProseHtmlTest {
  private final Path folder;

  ProseHtmlTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Links to {@code #} and the id of a thing, and knows no begrippen. */
  private record Context(Medium medium, Terms terms) implements ProseContext {
    @Override
    public String href(Thing thing) {
      return "#" + thing.key().id();
    }

    @Override
    public String href(Address address) {
      return address.path();
    }

    @Override
    public String image(String image) {
      return "beeld/" + image;
    }
  }

  private String screen(String markdown) {
    Content content = new TestContent().chapter(markdown).read(folder);
    ProseHtml page = page(content, ProseContext.Medium.SCREEN);
    String html = page.text(TestContent.chapter(content).tekst(), 2) + page.notes();
    assertWellFormed(html);
    return html;
  }

  private String paper(String markdown) {
    Content content = new TestContent().chapter(markdown).read(folder);
    ProseHtml page = page(content, ProseContext.Medium.PAPER);
    String html = page.text(TestContent.chapter(content).tekst(), 2) + page.notes();
    assertWellFormed(html);
    return html;
  }

  private static ProseHtml page(Content content, ProseContext.Medium medium) {
    return new ProseHtml(content, new Context(medium, new Terms(content.begrippen())));
  }

  private static void assertWellFormed(String html) {
    Parser parser = Parser.xmlParser().setTrackErrors(10);
    Jsoup.parse("<div>" + html + "</div>", "", parser);
    assertTrue(parser.getErrors().isEmpty(), () -> parser.getErrors() + " in " + html);
  }

  @Test
  void escapesWhatHtmlReserves() {
    assertEquals("<p>R&amp;D &lt; &quot;5&quot; &gt; 4</p>", screen("R&D < \"5\" > 4"));
  }

  @Test
  void leavesOutWhatXmlDoesNotAllow() {
    assertEquals(
        "ab\ud83d\ude00c", new MarkupWriter().text("a\u0000b\ud83d\ude00\ud83dc").toString());
    assertEquals("<a b=\"&quot;\">", new MarkupWriter().open("a", "b", "\"", "c", null).toString());
  }

  @Test
  void stylesText() {
    assertEquals(
        "<p><em>nadruk</em> <strong>vet</strong> <code>a&lt;b</code> H<sub>2</sub>O<br />n<sup>2</sup></p>",
        screen("*nadruk* **vet** `a<b` H<sub>2</sub>O<br>n<sup>2</sup>"));
  }

  @Test
  void writesListsQuotesCodeAndRules() {
    assertEquals("<ul><li>een</li><li>twee</li></ul>", screen("- een\n- twee"));
    assertEquals("<ol start=\"3\"><li>c</li><li>d</li></ol>", screen("3. c\n4. d"));
    assertEquals("<blockquote><p>citaat</p></blockquote>", screen("> citaat"));
    assertEquals("<p>a</p><hr /><p>b</p>", screen("a\n\n---\n\nb"));
    assertTrue(screen("    code < 1\n").startsWith("<pre><code>code &lt; 1"));
  }

  @Test
  void numbersHeadingsAndLetsThemBeLinkedTo() {
    assertEquals(
        "<div class=\"kop\"><h2 id=\"nu\"><span class=\"nummer\">1.1</span> Waarom &amp; nu</h2>"
            + "<a class=\"permalink\" href=\"#nu\" aria-label=\"Link naar 'Waarom &amp; nu'\">#</a></div>"
            + "<p>Tekst.</p>"
            + "<div class=\"kop\"><h3 id=\"later\"><span class=\"nummer\">1.1.1</span> Later</h3>"
            + "<a class=\"permalink\" href=\"#later\" aria-label=\"Link naar 'Later'\">#</a></div>",
        screen("## Waarom & nu {#nu}\n\nTekst.\n\n### Later {#later}\n"));
    assertEquals("<h2 id=\"nu\"><span class=\"nummer\">1.1</span> Nu</h2>", paper("## Nu {#nu}\n"));
  }

  @Test
  void linksReferencesByNameOrByTheirOwnText() {
    assertEquals(
        "<p><a class=\"verwijzing\" href=\"#beedorp\">Bee &amp; Dorp</a>, "
            + "<a class=\"verwijzing\" href=\"#thuis\">de ambitie</a></p>",
        screen("[[beedorp]], [[thuis|de ambitie]]"));
    assertEquals(
        "<p><a class=\"extern\" href=\"https://a.nl/?b=1&amp;c\">ver weg</a></p>",
        screen("[ver weg](https://a.nl/?b=1&c)"));
  }

  @Test
  void linksABegripOncePerSection() {
    assertEquals(
        "<p>De <a class=\"begrip\" href=\"#toegang\">toegang</a> en de toegang.</p>"
            + "<h2 id=\"x\"><span class=\"nummer\">1.1</span> Toegang</h2>"
            + "<p><a class=\"begrip\" href=\"#toegang\">Ingang</a> of TGG.</p>",
        paper("De toegang en de toegang.\n\n## Toegang {#x}\n\nIngang of TGG.\n"));
  }

  @Test
  void doesNotLinkABegripInItsOwnDefinitionOrInALink() {
    Content content = new TestContent().read(folder);
    ProseHtml page = page(content, ProseContext.Medium.SCREEN);
    assertEquals(
        "<p>De toegang is waar iemand binnenkomt.</p>",
        page.omschrijving(content.begrippen().get(0)));
    assertEquals(
        "<p><a class=\"extern\" href=\"https://a.nl\">toegang</a></p>",
        screen("[toegang](https://a.nl)"));
  }

  @Test
  void listsFootnotesAtTheEndOfAPage() {
    String html = screen("Een.[^a] Twee.[^b] Weer.[^a]\n\n[^a]: Noot *a*.\n[^b]: Noot b.\n");
    assertTrue(
        html.contains(
            "Een.<sup class=\"nootverwijzing\"><a id=\"_nootverwijzing-1\" href=\"#_noot-1\""
                + " aria-label=\"Voetnoot 1\">1</a></sup>"),
        html);
    assertTrue(html.contains("id=\"_nootverwijzing-1_2\""), html);
    assertTrue(html.contains("<li id=\"_noot-1\"><p>Noot <em>a</em>. <a class=\"terug\""), html);
    assertTrue(html.contains("<li id=\"_noot-2\"><p>Noot b."), html);
  }

  @Test
  void putsFootnotesWhereTheyAreCalledOnPaper() {
    assertEquals(
        "<p>Een.<span id=\"_nootverwijzing-1\"><span class=\"voetnoot\" data-nummer=\"1\">"
            + "<a class=\"nootnummer\" id=\"_noot-1\" href=\"#_nootverwijzing-1\""
            + " title=\"Terug naar de tekst bij voetnoot 1\">1</a>\u00a0\u00a0Noot <em>a</em>."
            + "</span></span></p>",
        paper("Een.[^a]\n\n[^a]: Noot *a*.\n"));
  }

  @Test
  void printsAFootnoteThatIsCalledTwiceOnce() {
    String html = paper("Een.[^a] Twee.[^b] Weer een.[^a]\n\n[^a]: Noot a.\n[^b]: Noot b.\n");
    assertEquals(1, html.split("Noot a", -1).length - 1, html);
    assertTrue(
        html.contains(
            "Weer een.<sup class=\"nootverwijzing\">"
                + "<a id=\"_nootverwijzing-1_2\" href=\"#_noot-1\" title=\"Voetnoot 1\">1</a></sup>"),
        html);
  }

  @Test
  void makesTablesThatScrollAndNamesTheirRows() {
    assertEquals(
        "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1: hulp, aantal\">"
            + "<table><thead><tr><th scope=\"col\">hulp</th>"
            + "<th scope=\"col\" class=\"getal\">aantal</th></tr></thead>"
            + "<tbody><tr><th scope=\"row\">basis</th><td class=\"getal\">12</td></tr></tbody>"
            + "</table></div>",
        screen("| hulp | aantal |\n|---|---:|\n| basis | 12 |\n"));
  }

  @Test
  void countsInWords() {
    assertEquals("<p>Twee, twee</p>", screen("{Aantal}`actielijnen`, {aantal}`gemeenten`"));
  }

  @Test
  void placesLists() {
    assertEquals(
        "<ul class=\"opsomming\"><li id=\"_genoemd_praten\">"
            + "<a class=\"verwijzing\" href=\"#praten\">Praten</a></li></ul>",
        paper("```{lijst} actielijnen stand=nieuw\n```\n"));
    assertEquals(
        "<ol class=\"opsomming\"><li value=\"1\" id=\"_genoemd_thuis\">"
            + "<a class=\"verwijzing\" href=\"#thuis\">Thuis opgroeien</a></li></ol>",
        paper("```{lijst} ambities\nvorm: nummers\n```\n"));
  }

  @Test
  void leavesOutColumnsInWhichAllIsTheSame() {
    String html = paper("```{lijst} actielijnen ambitie=thuis\nvorm: tabel\n```\n");
    assertTrue(html.contains("<td>Nieuw</td><td>Ja</td></tr><tr><th scope=\"row\">"), html);
    assertFalse(html.contains("Ambitie"), html);
  }

  @Test
  void placesWholeTextsBelowThePresentHeading() {
    String html = paper("## Ambities {#deel}\n\n```{lijst} ambities\nvorm: teksten\n```\n");
    assertTrue(
        html.contains(
            "<section class=\"geplaatst\" id=\"thuis\">"
                + "<h3><span class=\"nummer\">1</span> Thuis opgroeien</h3>"
                + "<p>Kinderen wonen thuis.<span id=\"_nootverwijzing-1\">"),
        html);
    assertTrue(
        html.contains("Noot van de ambitie.</span></span></p><h4 id=\"hoe-dan\">Hoe dan</h4>"),
        html);
  }

  @Test
  void insertsATextWithALinkToItsOwnPage() {
    String html = screen("## Deel {#deel}\n\n```{invoegen} thuis\n```\n");
    assertTrue(html.contains("<div class=\"geplaatst\" id=\"thuis\"><p>Kinderen wonen"), html);
    assertTrue(html.contains("<h3 id=\"hoe-dan\">"), html);
    assertTrue(
        html.contains(
            "<p class=\"eigen-bladzijde\">Ambitie: <a href=\"#thuis\">Thuis opgroeien</a></p>"),
        html);
  }

  @Test
  void givesNoIdTwice() {
    String html = screen("```{invoegen} thuis\n```\n\n```{invoegen} thuis\n```\n");
    assertTrue(html.contains("id=\"thuis\"") && html.contains("id=\"thuis_2\""), html);
    assertTrue(html.contains("id=\"hoe-dan\"") && html.contains("id=\"hoe-dan_2\""), html);
  }

  @Test
  void placesNothingInItself() {
    TestContent files =
        new TestContent()
            .with(
                "documenten/visie/ambities.yaml",
                "- id: thuis\n  titel: Thuis\n  tekst: |\n    Rond.\n\n    ```{invoegen} thuis\n    ```\n")
            .chapter("```{invoegen} thuis\n```\n");
    Content content = files.read(folder);
    ProseHtml page = page(content, ProseContext.Medium.PAPER);
    assertEquals(
        "<div class=\"geplaatst\" id=\"thuis\"><p>Rond.</p></div>",
        page.text(TestContent.chapter(content).tekst(), 2));
  }

  @Test
  void writesTermsAsADefinitionList() {
    assertEquals(
        "<dl class=\"begrippen\"><div id=\"begrip_toegang\"><dt>toegang (TGG)</dt>"
            + "<dd><p>De toegang is waar iemand binnenkomt.</p>"
            + "<p class=\"synoniemen\">Ook wel: ingang</p></dd></div></dl>",
        paper("```{lijst} begrippen\nvorm: teksten\n```\n"));
  }

  @Test
  void writesSourcesAsAListOfSourcesDoes() {
    assertEquals(
        "<ul class=\"bronnen\"><li id=\"bron_jeugdwet\">Rijk. "
            + "<a class=\"extern\" href=\"https://wetten.overheid.nl/?a=1&amp;b=2\">"
            + "<cite>Jeugdwet</cite></a>, 2014. Wet.</li></ul>",
        paper("```{lijst} bronnen\nvorm: teksten\n```\n"));
  }

  @Test
  void writesNothingForNoText() {
    Content content = new TestContent().read(folder);
    ProseHtml page = page(content, ProseContext.Medium.SCREEN);
    assertEquals("", page.text(Prose.LEEG, 2) + page.notes());
  }
}
