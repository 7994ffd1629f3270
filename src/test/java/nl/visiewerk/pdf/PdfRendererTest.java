package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the PDF of a document says and holds. */
class PdfRendererTest {
  private static Pdf printed;
  private static PDDocument pdf;

  @BeforeAll
  static void print() throws IOException {
    printed = new Printer(Printer.PROEF).print();
    pdf = Printer.open(printed);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void standsWhereTheSiteLinksToIt() {
    assertEquals("pdf/proefstad-2026.pdf", printed.file().path());
  }

  /** Letters are drawn with their outline when a font is not as bold as they should be. */
  @Test
  void everyWeightHasItsFont() throws IOException {
    for (PDPage page : pdf.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("Tr")) {
          assertEquals(COSInteger.ZERO, tokens.get(i - 1));
        }
      }
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    PDDocumentInformation info = pdf.getDocumentInformation();
    assertEquals("Samen proeven \u2013 Regiovisie van de Proefregio <2026>", info.getTitle());
    assertEquals("Jeugdregio Proefstad & omstreken", info.getAuthor());
    assertEquals("Regiovisie Proefregio 2026 tot en met 2029", info.getSubject());
    assertEquals("Regiovisie, Proefregio, Wachttijden", info.getKeywords());
    assertEquals("2026-03-02T00:00:00Z", info.getCreationDate().toInstant().toString());
    assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
    byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
    assertTrue(
        new String(xmp, StandardCharsets.UTF_8)
            .contains("Regiovisie van de Proefregio &lt;2026&gt;"));
  }

  @Test
  void opensWithTheCover() throws IOException {
    String cover = Printer.text(pdf, 1);
    for (String said :
        List.of(
            "Proefregio",
            "Samen proeven",
            "Concept, niet vastgesteld",
            "2026 tot en met 2029",
            "0.9",
            "2 maart 2026",
            "Jeugdregio Proefstad & omstreken",
            "de vastgestelde tekst is leidend",
            "Visie van Proefstad")) {
      assertTrue(cover.contains(said), said + " in " + cover);
    }
  }

  @Test
  void marksEveryPageOfAConceptAndNumbersIt() throws IOException {
    int pages = pdf.getNumberOfPages();
    for (int page = 2; page <= pages; page++) {
      String text = Printer.text(pdf, page);
      assertTrue(text.contains("Concept, niet vastgesteld"), text);
      assertTrue(text.contains("pagina " + page + " van " + pages), text);
      assertTrue(text.contains("Visie Proefregio 2026"), text);
    }
  }

  @Test
  void saysOfWhatIsAdoptedByWhomAndWhen() throws IOException {
    Printer printer = new Printer(Printer.PROEF);
    try (PDDocument adopted = Printer.open(printer.print(printer.documents().get(1)))) {
      assertTrue(Printer.text(adopted, 1).contains("9 maart 2027, door de raad van Proefstad"));
      assertFalse(Printer.text(adopted).contains("niet vastgesteld"));
    }
  }

  @Test
  void turnsThePageForATableThatIsTooWide() throws IOException {
    List<String> turned = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDRectangle sheet = pdf.getPage(page - 1).getMediaBox();
      if (sheet.getWidth() > sheet.getHeight()) {
        turned.add(Printer.text(pdf, page));
      }
    }
    assertEquals(1, turned.size());
    assertTrue(turned.get(0).contains("september oktober november december"), turned.get(0));
    assertTrue(turned.get(0).contains("Toetsdorp 201 202"), turned.get(0));
    assertFalse(turned.get(0).contains("Vooraf_kan"), "what follows stands upright again");
  }

  @Test
  void hasABookmarkForEveryHeading() {
    List<String> titles = new ArrayList<>();
    addTitles(pdf.getDocumentCatalog().getDocumentOutline().children(), "", titles);
    assertEquals(
        List.of(
            "1 Inleiding",
            "> 1.1 Samenwerking",
            "> > 1.1.1 Afspraken",
            "> 1.2 Cijfers",
            "2 Wachten",
            "> 2.1 De ambities",
            "> 2.2 De keuzes",
            "Bijlagen",
            "Bijlage A Meer cijfers",
            "Overige strategische keuzes",
            "> 1 Hulp dichtbij",
            "Segmenten",
            "> Verblijf",
            "Begrippenlijst",
            "Bronnenlijst",
            "De keten van documenten",
            "> Ambities",
            "De drie onderdelen van een proefvisie",
            "> 1 Samenwerking",
            "> 2 Wachten",
            "> 3 Geld",
            "Colofon"),
        titles);
  }

  private static void addTitles(Iterable<PDOutlineItem> items, String indent, List<String> titles) {
    for (PDOutlineItem item : items) {
      titles.add(indent + item.getTitle());
      addTitles(item.children(), indent + "> ", titles);
    }
  }

  @Test
  void refersToThePageWhereSomethingReallyStands() throws IOException {
    String text = Printer.text(pdf);
    assertPage(text, "Zie Afspraken \\(pagina +(\\d+)\\)", "1.1.1 Afspraken");
    assertTrue(text.contains("en Gewoon opgroeien."), "what is near needs no page: " + text);
  }

  private static void assertPage(String text, String reference, String heading) throws IOException {
    Matcher matcher = Pattern.compile(reference).matcher(text);
    assertTrue(matcher.find(), reference + " in " + text);
    String page = Printer.text(pdf, Integer.parseInt(matcher.group(1)));
    assertTrue(page.contains(heading), page);
  }

  @Test
  void listsTheResultatenWithTheirPages() throws IOException {
    Printer real = new Printer(Printer.REAL);
    Document document =
        real.documents().stream()
            .filter(d -> d.bouwstenen().stream().anyMatch(b -> b.soort() == Soort.RESULTAAT))
            .findFirst()
            .orElseThrow();
    try (PDDocument printed = Printer.open(real.print(document))) {
      String text = Printer.text(printed);
      String list = text.substring(text.indexOf(" Lijst van resultaten "));
      for (Bouwsteen resultaat : document.bouwstenen()) {
        if (resultaat.soort() == Soort.RESULTAAT) {
          String title = Pattern.quote(resultaat.titel());
          Matcher entry = Pattern.compile(title + " (\\d+) ").matcher(list);
          assertTrue(entry.find(), resultaat.titel() + " in " + list);
          String page = Printer.text(printed, Integer.parseInt(entry.group(1)));
          assertTrue(plain(page).contains(plain(resultaat.titel())), page);
        }
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad]+", "");
  }

  @Test
  void drawsALineInTheOrderInWhichItIsRead() throws IOException {
    String text = Printer.text(pdf);
    assertTrue(
        text.contains("Dit is nadruk, gewicht en code. Meer staat in Wachten (pagina"), text);
    assertTrue(text.contains("bij Proefstad, in het Onderzoek naar wachten en op een site."), text);
  }

  @Test
  void printsWhatNoChapterPlaces() throws IOException {
    String text = Printer.text(pdf);
    assertTrue(text.contains("Deze tekst staat in geen hoofdstuk."), text);
    assertTrue(text.contains("Van dit segment staat nergens iets."), text);
    assertTrue(text.contains("verklarende analyse (VA)"), text);
    assertTrue(text.contains("Onderzoek naar wachten"), text);
    assertEquals(1, text.split("Kinderen groeien gewoon op", -1).length - 1);
  }

  @Test
  void putsFootnotesAtTheFootOfTheirPage() throws IOException {
    String page = Printer.text(pdf, 3);
    int note = page.indexOf("Stand op 1 januari 2026");
    assertTrue(note > page.indexOf("Van de cijfers"), page);
    assertTrue(page.indexOf("Een noot in een tabel") > note, page);
  }

  @Test
  void linksToTheSiteForWhatIsNotInThePdf() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (PDAnnotation annotation : pdf.getPage(2).getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action) {
        addresses.add(action.getURI());
      }
    }
    assertEquals(
        List.of(
            "https://visies.proefstad.example/gemeente/proefstad.html",
            "https://site.example/blad"),
        addresses.stream().distinct().toList());
  }

  @Test
  void reportsWhatItCannotShow() throws IOException {
    assertEquals(
        List.of(Rule.TEKEN_NIET_IN_LETTERTYPE, Rule.AFBEELDING_KAPOT),
        printed.findings().stream().map(Finding::rule).toList());
    assertTrue(printed.findings().get(0).message().contains("(U+1F44D)"));
    String text = Printer.text(pdf);
    assertTrue(text.contains("Hier hoort een afbeelding: Een foto die stuk is"), text);
    assertTrue(text.contains("\u20ac 12, \u00bd, \u2265 3, \u2192 \u2713, Jos\u00e9"), text);
    assertFalse(text.contains("#"), text);
  }

  @Test
  void holdsOnlyTheImageOfTheContent() throws IOException {
    List<String> images = new ArrayList<>();
    for (var page : pdf.getPages()) {
      page.getResources().getXObjectNames().forEach(name -> images.add(name.getName()));
    }
    assertEquals(1, images.size());
    assertNull(pdf.getDocumentCatalog().getOpenAction());
  }
}
