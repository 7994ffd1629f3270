package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every element of the structure, whatever the document says. */
class StructureTest {
  /** What may have nothing in it: a cell without a value, and what is drawn. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH", "Figure");

  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  private static final Set<String> DRAWN_APART = Set.of("Note", "Lbl", "Caption", "Figure");

  private static PDDocument pdf;
  private static Tag document;

  @BeforeAll
  static void print() throws IOException {
    pdf = Printer.open(new Printer(Printer.PROEF).print());
    document = Spoken.tree(pdf).document();
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static List<Tag> all(String kind) {
    List<Tag> found = new ArrayList<>();
    document.walk(
        tag -> {
          if (tag.is(kind)) {
            found.add(tag);
          }
        });
    assertFalse(found.isEmpty(), "no " + kind + " to look at");
    return found;
  }

  private static List<String> kinds(Tag tag) {
    return tag.tags().stream().map(Tag::kind).toList();
  }

  @Test
  void allIsInDutch() {
    assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
    document.walk(
        tag -> {
          String language = tag.dictionary().getString(COSName.LANG);
          assertTrue(language == null || language.equals("nl"), language);
        });
  }

  @Test
  void notesHaveAnIdAndFollowTheirCall() {
    Set<String> ids = new TreeSet<>();
    document.walk(
        holder -> {
          List<Tag> inside = holder.tags();
          for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).is("Note")) {
              assertTrue(ids.add(inside.get(i).dictionary().getString(COSName.ID)));
              assertEquals("Reference", inside.get(i - 1).kind());
              assertEquals("Lbl", inside.get(i).tags().get(0).kind());
            }
          }
        });
    assertEquals(all("Note").size(), ids.size());
    COSDictionary tree =
        pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(ID_TREE);
    assertNotNull(tree);
    assertEquals(2 * ids.size(), tree.getCOSArray(COSName.NAMES).size());
  }

  /** The call leads to the page of its note, at its foot, and the number of the note back. */
  @Test
  void callsAndNotesLeadToEachOther() {
    int calls = 0;
    for (Tag reference : all("Reference")) {
      COSDictionary call = reference.tags().get(0).annotation();
      if (call != null && call.getString(COSName.CONTENTS, "").startsWith("Voetnoot ")) {
        calls++;
        String number = call.getString(COSName.CONTENTS).substring("Voetnoot ".length());
        Tag label = noteWithId("noot-" + number).tags().get(0);
        COSDictionary back = label.tags().get(0).annotation();
        assertNotNull(back);
        assertEquals(page(label), target(call).getObject(0), "the page of note " + number);
        assertEquals(page(reference), target(back).getObject(0), "the page of call " + number);
        assertTrue(top(target(call)) < top(target(back)), "the note is below its call");
      }
    }
    assertEquals(all("Note").size(), calls);
  }

  private static Tag noteWithId(String id) {
    return all("Note").stream()
        .filter(note -> id.equals(note.dictionary().getString(COSName.ID)))
        .findFirst()
        .orElseThrow();
  }

  private static COSArray target(COSDictionary link) {
    return link.getCOSDictionary(COSName.A).getCOSArray(COSName.D);
  }

  private static float top(COSArray target) {
    return ((COSNumber) target.getObject(3)).floatValue();
  }

  private static @Nullable COSDictionary page(Tag tag) {
    List<COSDictionary> pages = new ArrayList<>();
    tag.walk(
        inner ->
            inner.items().stream()
                .filter(TagItem.Marked.class::isInstance)
                .forEach(item -> pages.add(((TagItem.Marked) item).page())));
    return pages.isEmpty() ? null : pages.get(0);
  }

  @Test
  void entriesOfTheContentsHaveOneLink() throws IOException {
    for (Tag entry : all("TOCI")) {
      List<String> kinds = kinds(entry);
      assertTrue(
          kinds.equals(List.of("Reference")) || kinds.equals(List.of("Reference", "TOC")),
          kinds.toString());
      assertEquals(List.of("Link"), kinds(entry.tags().get(0)));
    }
    for (Tag contents : all("TOC")) {
      assertTrue(contents.tags().stream().allMatch(tag -> tag.is("TOCI")));
    }
    assertFalse(Spoken.of(pdf).contains(".."), "dots that lead to a page number");
  }

  @Test
  void cellsOfAHeaderSayWhatTheyAreTheHeaderOf() {
    Map<String, Integer> scopes = new HashMap<>();
    for (Tag header : all("TH")) {
      COSDictionary attributes = header.dictionary().getCOSDictionary(COSName.A);
      assertNotNull(attributes);
      scopes.merge(attributes.getNameAsString("Scope"), 1, Integer::sum);
    }
    assertEquals(Set.of("Column", "Row"), scopes.keySet());
  }

  @Test
  void captionsAreTheFirstOfTheirTableOrFigure() {
    List<Tag> captions = new ArrayList<>();
    document.walk(
        holder -> {
          List<Tag> inside = holder.tags();
          for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).is("Caption")) {
              captions.add(inside.get(i));
              assertEquals(0, i, () -> holder.kind() + kinds(holder));
              assertTrue(Set.of("Table", "Figure").contains(holder.kind()), holder.kind());
            }
          }
        });
    assertEquals(all("Caption").size(), captions.size());
    assertTrue(all("Table").stream().anyMatch(table -> kinds(table).contains("Caption")));
  }

  @Test
  void figuresSayWhatTheyShowAndWhereTheyAre() {
    for (Tag figure : all("Figure")) {
      String alternative = figure.dictionary().getString(COSName.ALT, "");
      assertTrue(alternative.length() > 10, alternative);
      assertTrue(figure.dictionary().getCOSDictionary(COSName.A).containsKey(COSName.BBOX));
    }
  }

  @Test
  void listsConsistOfItemsWithALabelAndABody() {
    for (Tag list : all("L")) {
      assertTrue(list.tags().stream().allMatch(item -> item.is("LI")), kinds(list).toString());
    }
    for (Tag item : all("LI")) {
      List<String> kinds = kinds(item);
      assertTrue(
          kinds.equals(List.of("Lbl", "LBody")) || kinds.equals(List.of("LBody")),
          kinds.toString());
    }
    long labelled = all("LI").stream().filter(item -> kinds(item).contains("Lbl")).count();
    assertTrue(labelled > 5, "bullets, numbers and terms are labels: " + labelled);
  }

  @Test
  void quotesAreQuotes() throws IOException {
    assertTrue(Spoken.of(pdf).contains("<BlockQuote><P>Wij doen dit samen"));
  }

  @Test
  void nothingIsEmpty() {
    List<String> empty = new ArrayList<>();
    document.walk(
        tag -> {
          if (page(tag) == null && !MAY_BE_EMPTY.contains(tag.kind())) {
            empty.add(tag.kind());
          }
        });
    assertEquals(List.of(), empty);
  }

  /**
   * But for notes, which are read where they are called and drawn at the foot of the page, and for
   * bullets, numbers, captions of tables and images, which are not drawn between the text.
   */
  @Test
  void allIsReadInTheOrderInWhichItIsDrawn() {
    Map<COSDictionary, List<Integer>> pages = new HashMap<>();
    read(document, pages);
    assertTrue(pages.size() > 10);
    pages.values().forEach(numbers -> assertEquals(numbers.stream().sorted().toList(), numbers));
  }

  private static void read(Tag tag, Map<COSDictionary, List<Integer>> pages) {
    Stream.of(tag)
        .filter(inner -> !DRAWN_APART.contains(inner.kind()))
        .flatMap(inner -> inner.items().stream())
        .forEach(
            item -> {
              if (item instanceof Tag inner) {
                read(inner, pages);
              } else if (item instanceof TagItem.Marked marked) {
                pages.computeIfAbsent(marked.page(), p -> new ArrayList<>()).add(marked.number());
              }
            });
  }
}
