package nl.visiewerk.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Sees to it that no page ends within a word. Only a layout tells which word that is; few pages
 * have one, so that few documents are laid out again.
 */
final class PageEnds {
  /** A word that moves to the next page may bring another to an end. */
  private static final int MOST_TIMES = 3;

  private static final char SOFT_HYPHEN = '\u00ad';

  private final List<PageBox> pages;
  private boolean mended;

  private PageEnds(List<PageBox> pages) {
    this.pages = pages;
  }

  /** Lays out a page, and again while there are words to be made whole. */
  static void layout(PdfBoxRenderer renderer) {
    for (int times = 0; times <= MOST_TIMES; times++) {
      renderer.layout();
      Box root = renderer.getRootBox();
      PageEnds ends = new PageEnds(root.getLayer().getPages());
      ends.mend(root);
      if (!ends.mended) {
        return;
      }
    }
  }

  private void mend(Box box) {
    List<Box> children = box.getChildren();
    for (int i = 0; i < children.size(); i++) {
      Box child = children.get(i);
      if (!(child instanceof LineBox line)) {
        mend(child);
      } else if (i + 1 < children.size()) {
        InlineText text = broken(line);
        if (text != null && page(line) != page(children.get(i + 1))) {
          makeWhole(text);
        }
      }
    }
  }

  /** What a line ends with, when that is half a word. */
  private static @Nullable InlineText broken(LineBox line) {
    List<?> parts = line.getChildren();
    while (!parts.isEmpty()) {
      Object last = parts.get(parts.size() - 1);
      if (last instanceof InlineText text) {
        return text.isEndsOnSoftHyphen() ? text : null;
      }
      parts = last instanceof InlineLayoutBox stretch ? stretch.getInlineChildren() : List.of();
    }
    return null;
  }

  private int page(Box line) {
    int number = 0;
    while (number + 1 < pages.size() && pages.get(number).getBottom() <= line.getAbsY()) {
      number++;
    }
    return number;
  }

  /** Takes the soft hyphens out of a word. */
  private void makeWhole(InlineText text) {
    String all = text.getMasterText();
    int start = text.getEnd();
    while (start > 0 && isOfWord(all.charAt(start - 1))) {
      start--;
    }
    int end = text.getEnd();
    while (end < all.length() && isOfWord(all.charAt(end))) {
      end++;
    }
    String word = all.substring(start, end);
    Element holder = holder(text.getParent());
    if (holder != null && word.indexOf(SOFT_HYPHEN) >= 0) {
      String whole = word.replace(String.valueOf(SOFT_HYPHEN), "");
      Xhtml.texts(holder, found -> found.setData(found.getData().replace(word, whole)));
      mended = true;
    }
  }

  /** The element that a box is of; words that are in none of their own are in that around them. */
  private static @Nullable Element holder(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    return around == null ? null : around.getElement();
  }

  private static boolean isOfWord(char c) {
    return c == SOFT_HYPHEN || Character.isLetter(c);
  }
}
