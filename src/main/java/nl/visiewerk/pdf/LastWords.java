package nl.visiewerk.pdf;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps the last words of a title together, so that none of its lines is one short word. */
final class LastWords {
  /** The class of what the style sheet keeps on one line. */
  static final String TOGETHER = "samen";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** A word with fewer letters looks lost on a line. */
  private static final int SHORT = 9;

  /** Two words with more would leave a gap on the line before. */
  private static final int MOST = 22;

  private LastWords() {}

  /** Settles the headings, the contents and the title on the cover. */
  static void settle(Document page) {
    for (Element element : Xhtml.elements(page, "*")) {
      if (isTitle(element) && lastText(element) instanceof Text text) {
        keepTogether(text);
      }
    }
  }

  private static boolean isTitle(Element element) {
    return HEADINGS.contains(element.getNodeName())
        || (element.getNodeName().equals("a")
            && element.getLastChild() instanceof Element last
            && last.getAttribute("class").equals("pagina-volgt"))
        || (element.getNodeName().equals("p") && element.getAttribute("class").equals("titel"));
  }

  /** The last words in it that are not in an element of their own. */
  private static Node lastText(Element element) {
    Node last = element.getLastChild();
    while (last instanceof Element && last.getPreviousSibling() != null) {
      last = last.getPreviousSibling();
    }
    return last == null ? element : last;
  }

  private static void keepTogether(Text text) {
    String words = text.getData().stripTrailing();
    int last = words.lastIndexOf(' ');
    int start = words.lastIndexOf(' ', last - 1) + 1;
    if (start > 0 && words.length() - last <= SHORT && words.length() - start <= MOST) {
      text.setData(words);
      Text both = text.splitText(start);
      Element together = text.getOwnerDocument().createElement("span");
      together.setAttribute("class", TOGETHER);
      both.getParentNode().replaceChild(together, both);
      together.appendChild(both);
    }
  }
}
