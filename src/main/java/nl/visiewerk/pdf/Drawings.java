package nl.visiewerk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * What is drawn on the pages, piece by piece: each is part of the structure, or an artifact. The
 * renderer also notes an artifact for everything that could have had a background, and has none.
 */
final class Drawings {
  /** What leaves something on the page. */
  private static final Set<String> PAINTING =
      Set.of(
          "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "BI");

  private final Set<Integer> repeated;
  private final List<Object> drawn = new ArrayList<>();
  private final Deque<Piece> open = new ArrayDeque<>();

  /** A piece that has begun. */
  private static final class Piece {
    final int start;
    final int length;
    final boolean artifact;
    boolean painted;

    /**
     * A piece.
     *
     * @param start where its first token is
     * @param length of what begins it
     */
    Piece(int start, int length, boolean artifact) {
      this.start = start;
      this.length = length;
      this.artifact = artifact;
    }
  }

  private Drawings(Set<Integer> repeated) {
    this.repeated = repeated;
  }

  /**
   * Takes out artifacts with nothing in them, and makes artifacts of what is drawn again.
   *
   * @param repeated the numbers of those pieces, by page
   */
  static void settle(PDDocument pdf, Map<COSDictionary, Set<Integer>> repeated) throws IOException {
    for (PDPage page : pdf.getPages()) {
      Drawings drawings = new Drawings(repeated.getOrDefault(page.getCOSObject(), Set.of()));
      new PDFStreamParser(page).parse().forEach(drawings::add);
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(drawings.drawn);
      }
      page.setContents(stream);
    }
  }

  private void add(Object token) {
    drawn.add(token);
    if (token instanceof Operator operator) {
      switch (operator.getName()) {
        case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> begin(3);
        case OperatorName.BEGIN_MARKED_CONTENT -> begin(2);
        case OperatorName.END_MARKED_CONTENT -> end();
        default -> {
          if (PAINTING.contains(operator.getName())) {
            open.forEach(piece -> piece.painted = true);
          }
        }
      }
    }
  }

  private void begin(int length) {
    int start = drawn.size() - length;
    if (length == 3
        && drawn.get(start + 1) instanceof COSDictionary properties
        && repeated.contains(properties.getInt(COSName.MCID))) {
      COSDictionary pagination = new COSDictionary();
      pagination.setName(COSName.TYPE, "Pagination");
      drawn.set(start, COSName.ARTIFACT);
      drawn.set(start + 1, pagination);
    }
    boolean artifact = COSName.ARTIFACT.equals(drawn.get(start));
    open.push(new Piece(start, length, artifact));
  }

  private void end() {
    Piece piece = open.pop();
    if (piece.artifact && !piece.painted) {
      drawn.remove(drawn.size() - 1);
      drawn.subList(piece.start, piece.start + piece.length).clear();
    }
  }
}
