package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the pages of the real documents end. */
class PagesTest {
  private static final Pattern HEADING = Pattern.compile("H[1-6]");

  /** A chapter that ends with less than this is better ended on the page before. */
  private static final int LEAST_LINES = 4;

  /** Which may be short: it is the last page, and looks up what it needs. */
  private static final String COLOPHON = "Colofon\n";

  private static final List<Paper> PAPERS = new ArrayList<>();

  /** A document, open, and its structure. */
  private record Paper(String path, PDDocument pdf, Tag document, Spoken spoken) {
    /** The page on which the first of what an element shows is drawn, from 1. */
    OptionalInt firstPage(Tag tag) {
      return pages(tag).findFirst();
    }

    IntStream pages(Tag tag) {
      List<Integer> pages = new ArrayList<>();
      tag.walk(
          inner ->
              inner.items().stream()
                  .filter(TagItem.Marked.class::isInstance)
                  .map(item -> pdf.getPages().indexOf(page(item)) + 1)
                  .forEach(pages::add));
      return pages.stream().mapToInt(page -> page);
    }

    private static PDPage page(TagItem item) {
      return new PDPage(((TagItem.Marked) item).page());
    }

    String place(int page) throws IOException {
      return path + " page " + page + ": " + Printer.text(pdf, page).replaceAll("\\s+", " ");
    }
  }

  @BeforeAll
  static void print() throws IOException {
    Printer printer = new Printer(Printer.REAL);
    for (Pdf pdf : printer.documents().parallelStream().map(printer::print).toList()) {
      PDDocument open = Printer.open(pdf);
      Tag document = Spoken.tree(open).document();
      PAPERS.add(new Paper(pdf.file().path(), open, document, new Spoken(open)));
    }
  }

  @AfterAll
  static void close() throws IOException {
    for (Paper paper : PAPERS) {
      paper.pdf().close();
    }
  }

  @Test
  void noneEndsWithTheHeaderOfATable() {
    List<String> alone = new ArrayList<>();
    for (Paper paper : PAPERS) {
      paper
          .document()
          .walk(
              table -> {
                List<Tag> parts = table.tags();
                for (int i = 0; table.is("Table") && i + 1 < parts.size(); i++) {
                  if (parts.get(i).is("THead")) {
                    OptionalInt head = paper.firstPage(parts.get(i));
                    OptionalInt body = paper.firstPage(parts.get(i + 1));
                    if (!head.equals(body)) {
                      alone.add(paper.path() + " page " + head + ", rows on " + body);
                    }
                  }
                }
              });
    }
    assertEquals(List.of(), alone);
  }

  @Test
  void headerOfATableThatGoesOnIsSeenAgainAndSpokenOnce() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Paper paper : PAPERS) {
      for (Tag table : tables(paper.document())) {
        List<Tag> headers = headers(table);
        for (Tag header : headers) {
          if (paper.pages(header).distinct().count() > 1) {
            wrong.add(paper.path() + ", spoken twice: " + paper.spoken().say(header));
          }
        }
      }
      for (int page = 2; page <= paper.pdf().getNumberOfPages(); page++) {
        int here = page;
        String text = plain(Printer.text(paper.pdf(), page)); // tables may have equal headers
        Map<String, Long> expected =
            tables(paper.document()).stream()
                .filter(table -> paper.pages(table).anyMatch(on -> on == here))
                .map(table -> headers(table).stream().map(paper.spoken()::say))
                .map(headers -> plain(headers.collect(Collectors.joining())))
                .filter(header -> !header.isEmpty())
                .collect(Collectors.groupingBy(header -> header, Collectors.counting()));
        expected.forEach(
            (header, times) -> {
              int seen = text.split(Pattern.quote(header), -1).length - 1;
              if (seen < times) {
                wrong.add(paper.path() + " page " + here + ", not seen: " + header);
              }
            });
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Tag> tables(Tag document) {
    List<Tag> tables = new ArrayList<>();
    document.walk(
        tag -> {
          if (tag.is("Table")) {
            tables.add(tag);
          }
        });
    return tables;
  }

  /** The cells of the header of a table. */
  private static List<Tag> headers(Tag table) {
    return table.tags().stream()
        .filter(part -> part.is("THead"))
        .flatMap(head -> head.tags().stream())
        .flatMap(row -> row.tags().stream())
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("<[^>]*>|[\\s\u00a0\u00ad]+", "");
  }

  /** A part of a PDF and what follows it. */
  private record Pair(Paper paper, Tag part, Tag next) {
    boolean isParted(OptionalInt page) {
      return !page.equals(paper.firstPage(next));
    }
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Paper paper : PAPERS) {
      paper
          .document()
          .walk(
              tag -> {
                List<Tag> parts = tag.tags();
                for (int i = 0; i + 1 < parts.size(); i++) {
                  pairs.add(new Pair(paper, parts.get(i), parts.get(i + 1)));
                }
              });
    }
    return pairs;
  }

  @Test
  void noneEndsWithAHeading() {
    List<String> alone = new ArrayList<>();
    for (Pair pair : pairs()) {
      OptionalInt page = pair.paper().firstPage(pair.part());
      if (HEADING.matcher(pair.part().kind()).matches()
          && pair.paper().firstPage(pair.next()).isPresent()
          && pair.isParted(page)) {
        alone.add(pair.paper().path() + " page " + page);
      }
    }
    assertEquals(List.of(), alone);
  }

  /** Longer paragraphs can: the renderer knows no way to keep only their last lines with a list. */
  @Test
  void noneEndsWithAColon() {
    List<String> alone = new ArrayList<>();
    for (Pair pair : pairs()) {
      if (pair.part().is("P")) {
        String text = pair.paper().spoken().say(pair.part()).replaceAll("<[^>]*>", "").strip();
        OptionalInt page = pair.paper().pages(pair.part()).max();
        if (text.length() <= PageFlow.MOST_BEFORE_A_COLON
            && text.endsWith(":")
            && pair.isParted(page)) {
          alone.add(pair.paper().path() + " page " + page + ": " + text);
        }
      }
    }
    assertEquals(List.of(), alone);
  }

  @Test
  void noneHoldsOnlyTheLastLinesOfAChapter() throws IOException {
    List<String> few = new ArrayList<>();
    for (Paper paper : PAPERS) {
      for (int page = 2; page <= paper.pdf().getNumberOfPages(); page++) {
        int lines = new Lines().count(paper.pdf(), page);
        if (lines < LEAST_LINES && !Printer.text(paper.pdf(), page).contains(COLOPHON)) {
          few.add(lines + " lines, " + paper.place(page));
        }
      }
    }
    assertEquals(List.of(), few);
  }

  /** The lines between the head and the foot of a page. */
  private static final class Lines extends PDFTextStripper {
    private final TreeSet<Integer> baselines = new TreeSet<>();

    int count(PDDocument pdf, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      getText(pdf);
      return baselines.size();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      float y = positions.get(0).getYDirAdj();
      if (y > 75 && y < 760 && !text.isBlank()) {
        baselines.add(Math.round(y));
      }
    }
  }
}
