package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the renderer draw a line in the order in which it is read. By itself it draws the words of
 * an element first and the elements between those words after; who copies text from a PDF gets it
 * in the order of drawing.
 */
final class PageOrder {
  private PageOrder() {}

  /** Gives every stretch of words between elements an element of its own. */
  static void settle(Document page) {
    List<Text> between = new ArrayList<>();
    Xhtml.texts(
        page.getDocumentElement(),
        text -> {
          boolean alone = text.getPreviousSibling() == null && text.getNextSibling() == null;
          if (!alone && !text.getData().isBlank()) {
            between.add(text);
          }
        });
    for (Text text : between) {
      Element span = page.createElement("span");
      Node parent = text.getParentNode();
      parent.replaceChild(span, text);
      span.appendChild(text);
    }
  }
}
