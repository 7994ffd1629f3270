package nl.visiewerk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The header rows of tables that go on on a next page. There they are drawn again, for who sees the
 * page; who hears it has heard them.
 */
final class RepeatedHeaders {
  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  /** Takes them out of the structure, and marks in the drawing that they are no content. */
  static void silence(PDDocument pdf, Tag document) throws IOException {
    RepeatedHeaders headers = new RepeatedHeaders();
    document.walk(
        tag -> {
          if (tag.is("THead")) {
            headers.take(tag);
          }
        });
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = headers.repeated.get(page.getCOSObject());
      if (numbers != null) {
        redraw(pdf, page, numbers);
      }
    }
  }

  private void take(Tag head) {
    List<COSDictionary> first = new ArrayList<>();
    head.walk(
        tag ->
            tag.items()
                .removeIf(item -> item instanceof TagItem.Marked marked && isAgain(marked, first)));
  }

  private boolean isAgain(TagItem.Marked marked, List<COSDictionary> first) {
    if (first.isEmpty()) {
      first.add(marked.page());
    }
    boolean again = first.get(0) != marked.page();
    if (again) {
      repeated.computeIfAbsent(marked.page(), page -> new HashSet<>()).add(marked.number());
    }
    return again;
  }

  private static void redraw(PDDocument pdf, PDPage page, Set<Integer> numbers) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && tokens.get(i - 1) instanceof COSDictionary properties
          && numbers.contains(properties.getInt(COSName.MCID))) {
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, pagination);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }
}
