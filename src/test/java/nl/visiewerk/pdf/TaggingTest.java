package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader makes of the PDF of a document. */
class TaggingTest {
  private static PDDocument pdf;
  private static String spoken;

  @BeforeAll
  static void print() throws IOException {
    pdf = Printer.open(new Printer(Printer.PROEF).print());
    spoken = Spoken.of(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void contentsAreATableOfContentsWithOneLinkAnEntry() {
    assertSpoken(
        "<H1>Inhoud</H1><TOC><TOCI><Reference><Link>1 Inleiding 3</Link></Reference><TOC>");
    assertSpoken("<TOCI><Reference><Link>Bijlage A Meer cijfers");
  }

  @Test
  void footnotesStandWhereTheyAreCalled() {
    assertSpoken(
        "twee gemeenten.<Reference><Link>1</Link></Reference><Note><Lbl><Link>1</Link></Lbl> Stand op 1 januari");
    assertSpoken("</Note> Dit is nadruk, gewicht en code.");
    assertSpoken(
        "<TH>Toetsdorp<Reference><Link>2</Link></Reference><Note><Lbl><Link>2</Link></Lbl> Een noot in een tabel.");
  }

  @Test
  void linksAreInOnePieceWithTheirPage() {
    assertSpoken("Zie <Link>Afspraken (pagina 3)</Link> en <Link>Gewoon opgroeien</Link>.");
  }

  @Test
  void gapsAreInTheTable() {
    assertSpoken("<TH>Samenwerking met scholen</TH><TD>Gedeeltelijk</TD>");
    assertSpoken("<P>De scholen komen alleen terloops voor.</P>");
    assertSpoken("<TH>Samenwerking met de zorg</TH><TD>Ontbreekt</TD>");
    assertSpoken("<TH>Een norm</TH><TD>Ontbreekt</TD><TD><P>In geen enkele paragraaf.</P></TD>");
  }

  @Test
  void termsAreAListWithLabels() {
    assertSpoken("<LI><Lbl>jeugdteam</Lbl><LBody><P>Een team");
  }

  @Test
  void chartsAreFiguresWithTheirTitleAndWithWhatTheyShow() {
    assertSpoken("<Figure><Caption>Wachttijd per gemeente (dagen, as niet vanaf 0)</Caption>");
    assertFigure(
        "Wachttijd per gemeente. Lijngrafiek van 2024 tot en met 2026 (dagen). Proefstad: 30 in"
            + " 2024 (realisatie), 20 in 2026 (norm). Toetsdorp: 25 in 2024 (realisatie), 15 in"
            + " 2026 (norm).");
  }

  @Test
  void chainOfDocumentsIsAFigureAndThenAListWithPages() {
    assertSpoken("<H2>Ambities</H2><Figure><Caption>De keten: Ambities</Caption>");
    assertFigure(
        "De keten: Ambities. Elke kolom is een document: Visie Proefregio 2026 en Plan Proefregio"
            + " 2027. Lijnen van links naar rechts geven 1 verband aan. De lijst na de tekening"
            + " noemt elk verband.");
    assertSpoken("Ambitie 1 <Link>Gewoon opgroeien (pagina 5)</Link></Div><P>Uitgewerkt in</P><L>");
    assertSpoken("Ambitie 2 <Link>Thuis opgroeien</Link> (Plan Proefregio 2027)");
  }

  @Test
  void tableUnderAChartIsSpokenAfterIt() {
    assertSpoken(
        "Toetsdorp 15</Figure><Div><Table><Caption>De cijfers in een tabel (dagen)</Caption>"
            + "<THead><TR><TH>Gebied</TH>");
  }

  @Test
  void abbreviationsSayWhatTheyAreShortForOncePerSection() {
    List<String> expanded = new ArrayList<>();
    Spoken.tree(pdf)
        .document()
        .walk(
            tag -> {
              if (tag.dictionary().containsKey(COSName.E)) {
                assertEquals("Span", tag.kind());
                expanded.add(tag.dictionary().getString(COSName.E));
              }
            });
    assertEquals(List.of("verklarende analyse", "verklarende analyse"), expanded);
    assertSpoken(
        "<P>Een <Span>VA</Span>-gesprek kost tijd. De VA is nooit eerder dan de verklarende"
            + " analyse (VA) klaar. Een VAR is iets anders.</P>");
    assertSpoken("<P>Ook hier telt de <Span>VA</Span>.</P>");
    assertSpoken("<Lbl>verklarende analyse (VA)</Lbl>");
  }

  @Test
  void nothingIsEmpty() {
    for (String empty : List.of("<P></P>", "<Div></Div>", "<TFoot></TFoot>", "<Link></Link>")) {
      int found = spoken.indexOf(empty);
      assertEquals("", found < 0 ? "" : spoken.substring(Math.max(0, found - 200), found + 20));
    }
  }

  /** Each would be a stop for who edits or checks the PDF, and adds to its size. */
  @Test
  void artifactsHoldSomething() throws IOException {
    Set<String> state = Set.of("q", "Q", "cm", "w", "J", "j", "M", "d", "rg", "RG", "g", "G", "gs");
    for (PDPage page : pdf.getPages()) {
      boolean begins = false;
      boolean empty = false;
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator) {
          assertFalse(empty && operator.getName().equals("EMC"), "nothing in an artifact");
          empty = begins || (empty && state.contains(operator.getName()));
          begins = false;
        } else {
          begins |= COSName.ARTIFACT.equals(token);
        }
      }
    }
  }

  @Test
  void everyLinkSaysWhereItLeads() throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        String contents = annotation.getContents();
        assertFalse(contents == null || contents.startsWith("#"), contents);
        assertTrue(annotation.getCOSObject().containsKey(COSName.getPDFName("StructParent")));
      }
    }
  }

  /** That there is a figure with this alternative text, and that no figure is in another. */
  private static void assertFigure(String alternative) {
    List<String> alternatives = new ArrayList<>();
    Spoken.tree(pdf)
        .document()
        .walk(
            tag -> {
              if (tag.is("Figure")) {
                alternatives.add(tag.dictionary().getString(COSName.ALT));
                assertTrue(tag.tags().stream().noneMatch(inner -> inner.is("Figure")));
              }
            });
    assertTrue(alternatives.contains(alternative), alternatives.toString());
  }

  private static void assertSpoken(String expected) {
    assertTrue(spoken.contains(expected), expected + " in " + spoken);
  }
}
