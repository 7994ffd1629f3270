package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Thing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the PDFs say that are not of a whole document. */
class PrintsTest {
  /** The narrowest of the style sheet, on the right, in points. */
  private static final float MARGIN = 25 / 25.4f * 72;

  private static Printer printer;

  @BeforeAll
  static void read() {
    printer = new Printer(Printer.PROEF);
  }

  @Test
  void standUnderTheKindOfWhatTheyAreAbout() {
    assertEquals("pdf/gemeente/gemeente-proefstad.pdf", path("proefstad"));
    assertEquals("pdf/wettelijk-kader/wettelijk-kader-proefkader.pdf", path("proefkader"));
    assertEquals("pdf/thema/thema-wachttijden.pdf", path("wachttijden"));
    assertEquals(
        "pdf/segment/proefstad-2026/segment-verblijf.pdf", path("proefstad-2026/verblijf"));
  }

  /** Nobody turns a page for who made it alone. */
  @Test
  void colophonIsOnAPageWithASource() throws IOException {
    Printer real = new Printer(Printer.REAL);
    for (Thing thing : real.printed()) {
      try (PDDocument pdf = Printer.open(real.print(thing))) {
        String last = Printer.text(pdf, pdf.getNumberOfPages());
        assertTrue(thing instanceof Document || last.contains("Vastgestelde tekst:"), last);
      }
    }
  }

  private static String path(String reference) {
    return printer.print(printer.thing(reference)).file().path();
  }

  @Test
  void sayWhatTheyAre() throws IOException {
    try (PDDocument pdf = open("proefstad")) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertEquals("Wat betekent dit voor Proefstad?", info.getTitle());
      assertEquals("Jeugdregio Proefstad & omstreken", info.getAuthor());
      assertEquals("Uit: Proefvisies", info.getSubject());
      assertEquals("Proefstad, Proefregio", info.getKeywords());
      assertEquals("2027-03-09T00:00:00Z", info.getCreationDate().toInstant().toString());
      assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
      assertEquals(
          List.of(
              "In het kort",
              "Wat er bereikt moet worden",
              "Normen en cijfers",
              "Budgetten",
              "Wat de documenten over Proefstad zeggen",
              "Bronnen",
              "Colofon"),
          bookmarks(pdf));
    }
  }

  @Test
  void allSayThatTheAdoptedTextPrevails() throws IOException {
    for (String reference :
        List.of("proefstad", "proefkader", "wachttijden", "proefstad-2026/verblijf")) {
      try (PDDocument pdf = open(reference)) {
        String text = Printer.text(pdf, 1).replaceAll("[\\s\u00a0]+", " ");
        assertTrue(text.contains("de vastgestelde tekst is leidend"), text);
        assertTrue(Printer.text(pdf).contains("PDF/UA-1 (toegankelijk)"), reference);
        int last = pdf.getNumberOfPages();
        assertTrue(Printer.text(pdf, last).contains("pagina " + last + " van " + last), reference);
      }
    }
  }

  @Test
  void linksLeadWithinThePdfOrToTheSite() throws IOException {
    try (PDDocument pdf = open("proefstad")) {
      List<String> addresses = addresses(pdf);
      assertTrue(
          addresses.contains("https://visies.proefstad.example/document/proefstad-2026/index.html"),
          addresses.toString());
      assertTrue(
          addresses.stream().allMatch(address -> address.startsWith("https://")),
          addresses.toString());
    }
  }

  @Test
  void matrixLiesOnItsSide() throws IOException {
    try (PDDocument pdf = open("proefkader")) {
      for (PDPage page : pdf.getPages()) {
        assertTrue(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
      }
    }
  }

  @Test
  void partOfAConceptIsMarkedAsOne() throws IOException {
    try (PDDocument pdf = open("proefstad-2026/gewoon-opgroeien")) {
      assertTrue(Printer.text(pdf, 1).contains("Concept, niet vastgesteld"));
      assertEquals(List.of("Gewoon opgroeien", "Colofon"), bookmarks(pdf));
    }
  }

  @Test
  void figuresOfAGemeenteAreSpokenWithTheirTable() throws IOException {
    try (PDDocument pdf = open("proefstad")) {
      String spoken = Spoken.of(pdf);
      assertTrue(
          spoken.contains("<Figure><Caption>Wachttijd per gemeente (dagen, as niet vanaf 0)"),
          spoken);
      assertTrue(
          spoken.contains("<TR><TH>Realisatie 2024</TH><TD>30</TD></TR>"), "the table: " + spoken);
      assertTrue(spoken.contains("<TOC><TOCI><Reference><Link>In het kort"), spoken);
      for (String empty : List.of("<P></P>", "<Div></Div>", "<TD></TD>", "<Link></Link>")) {
        assertFalse(spoken.contains(empty), empty + " in " + spoken);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeenten/leiderdorp",
        "gemeenten/voorschoten",
        "regiovisie-negen-onderdelen",
        "programmaplan-zorgaanbod-2020/wonen",
        "wachttijden-en-beschikbaarheid",
      })
  void noLineRunsIntoTheMargin(String reference) throws IOException {
    Printer real = new Printer(Printer.REAL);
    List<String> tooLong = new ArrayList<>();
    try (PDDocument pdf = Printer.open(real.print(real.thing(reference)))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              TextPosition last = positions.get(positions.size() - 1);
              float right = getCurrentPage().getMediaBox().getWidth() - MARGIN;
              if (!text.isBlank() && last.getXDirAdj() + last.getWidthDirAdj() > right + 1) {
                tooLong.add(text);
              }
            }
          };
      stripper.setStartPage(2); // a cover is as wide as its page
      stripper.getText(pdf);
    }
    assertEquals(List.of(), tooLong);
  }

  private static PDDocument open(String reference) throws IOException {
    return Printer.open(printer.print(printer.thing(reference)));
  }

  private static List<String> bookmarks(PDDocument pdf) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    return titles;
  }

  private static List<String> addresses(PDDocument pdf) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          addresses.add(action.getURI());
        }
      }
    }
    return addresses;
  }
}
