package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps a comma, a footnote's number or the rest of a word on the line of what it belongs to. The
 * renderer may break a line wherever an element begins or ends. So the last word before such a
 * place gets room on its right for what must follow it, and what follows takes that room back.
 */
final class PageGlue {
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "code", "em", "i", "span", "strong", "sub", "sup");

  /** A link that is underlined: under its words, but not under the room. */
  private static final String EXTERNAL = "extern";

  /** The room for the number of a footnote, in points. */
  private static final int CALL = 14;

  /** The room for the number of a page and its bracket. */
  private static final int PAGE_NUMBER = 26;

  /** Generous, since too little would let the line break after all. */
  private static final int LETTER = 8;

  private static final int SIGN = 5;

  /** More than this is a word that may be broken. */
  private static final int MOST = 60;

  private static final char SOFT_HYPHEN = '\u00ad';

  /** A character that is not drawn; an element without any would not take its room back. */
  static final char NOTHING = '\ufffc';

  private final Document page;
  private List<Piece> line = new ArrayList<>();

  /**
   * A stretch of a line.
   *
   * @param words null for the number of a footnote
   * @param extra the room for what the style sheet adds to the words
   */
  private record Piece(Element holder, @Nullable Text words, int extra) {
    String text() {
      return words == null ? "" : words.getData();
    }

    boolean opensGlued() {
      return words == null || (!text().isEmpty() && !isSpace(text().charAt(0)));
    }

    boolean endsGlued() {
      return !text().isEmpty() && !isSpace(text().charAt(text().length() - 1));
    }

    boolean isWhole() {
      return words != null && lead() == text().length();
    }

    /** How many characters come before the first space. */
    int lead() {
      int end = 0;
      while (end < text().length() && !isSpace(text().charAt(end))) {
        end++;
      }
      return end;
    }

    int leadWidth() {
      if (words == null) {
        return CALL;
      }
      int width = extra;
      for (int i = 0; i < lead(); i++) {
        char c = text().charAt(i);
        width += c == SOFT_HYPHEN ? 0 : Character.isLetterOrDigit(c) ? LETTER : SIGN;
      }
      return width;
    }
  }

  private PageGlue(Document page) {
    this.page = page;
  }

  /** Glues all lines of a page. */
  static void settle(Document page) {
    PageGlue glue = new PageGlue(page);
    glue.block(page.getDocumentElement());
    glue.endLine();
  }

  private void block(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        addWords(element, text);
      } else if (child instanceof Element inner) {
        if (isNote(inner)) {
          note(inner);
        } else if (INLINE.contains(inner.getNodeName())) {
          block(inner);
        } else {
          endLine();
          block(inner);
          endLine();
        }
      }
    }
  }

  private void addWords(Element holder, Text text) {
    String name = holder.getAttribute("class");
    boolean number = name.equals("pagina-nummer") || name.equals("pagina-volgt");
    if (!text.getData().isEmpty()) {
      line.add(new Piece(holder, text, number ? PAGE_NUMBER : 0));
    }
  }

  private static boolean isNote(Element element) {
    return element.getAttribute("class").equals("voetnoot");
  }

  /** The call belongs to the line; the note has lines of its own. */
  private void note(Element note) {
    line.add(new Piece(note, null, 0));
    List<Piece> outer = line;
    line = new ArrayList<>();
    block(note);
    endLine();
    line = outer;
  }

  private void endLine() {
    List<Piece> pieces = line;
    line = new ArrayList<>();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece first = pieces.get(i);
      int room = 0;
      int last = i;
      while (last + 1 < pieces.size() && areGlued(pieces.get(last), pieces.get(last + 1))) {
        last++;
        room += pieces.get(last).leadWidth();
        if (!pieces.get(last).isWhole()) {
          break;
        }
      }
      if (last > i && room <= MOST) {
        Piece next = pieces.get(i + 1);
        reserve(first, room);
        pieces.set(i + 1, takeBack(next, room));
      }
      i = Math.max(i, last - 1); // the end of the last one may be the beginning of another chain
    }
  }

  private static boolean areGlued(Piece piece, Piece next) {
    return piece.endsGlued() && next.opensGlued();
  }

  /** Puts room after the last word of a piece. */
  private void reserve(Piece piece, int room) {
    Text words = piece.words();
    if (words != null) {
      boolean whole = piece.holder().getAttribute("class").equals(LastWords.TOGETHER);
      int start = whole ? 0 : words.getLength();
      while (start > 0 && !isEnd(words.getData(), start)) {
        start--;
      }
      wrap(start == 0 ? words : words.splitText(start), "padding-right: " + room + "pt");
      if (piece.holder().getAttribute("class").equals(EXTERNAL)) {
        piece.holder().setAttribute("class", EXTERNAL + " gelijmd");
      }
    }
  }

  /**
   * Has a piece begin where the one before it really ends.
   *
   * @return what is left of it
   */
  private Piece takeBack(Piece piece, int room) {
    String style = "margin-left: -" + room + "pt";
    Text words = piece.words();
    if (words == null) {
      Text nothing = page.createTextNode(String.valueOf(NOTHING));
      piece.holder().getParentNode().insertBefore(nothing, piece.holder());
      wrap(nothing, style);
      return piece;
    }
    if (piece.isWhole()) {
      wrap(words, style);
      return piece;
    }
    Text rest = words.splitText(piece.lead());
    wrap(words, style);
    return new Piece(piece.holder(), rest, 0);
  }

  private void wrap(Text words, String style) {
    Element span = page.createElement("span");
    span.setAttribute("style", style);
    words.getParentNode().replaceChild(span, words);
    span.appendChild(words);
  }

  /** Whether a word ends here that need not be on the line of the next. */
  private static boolean isEnd(String words, int at) {
    return isSpace(words.charAt(at - 1))
        && (at == words.length() || !LineBreaks.isWhole(words, at));
  }

  /** Whether a line may be broken here. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
