package nl.visiewerk.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks what a style sheet cannot tell: what belongs together on a page, and which cells have a
 * word that is too long.
 */
final class PageFlow {
  /** About three lines; a longer paragraph would leave too large a gap where it is taken away. */
  private static final int MOST_CHARACTERS = 260;

  /** About six lines: a colon says that there is more to come, so that it may not end a page. */
  static final int MOST_BEFORE_A_COLON = 500;

  /** About a quarter of a page of table. */
  private static final int MOST_CHARACTERS_OF_A_TABLE = 700;

  /** About four lines: with less, a page at the end of a chapter looks like a mistake. */
  private static final int LEAST_CHARACTERS = 300;

  /** No paragraph, item or row is counted as shorter than a line. */
  private static final int LEAST_OF_A_BLOCK = 75;

  /** With more a column is narrower than a word. */
  private static final int MOST_COLUMNS = 8;

  /** What no column is wide enough for. */
  private static final Pattern TOO_LONG = Pattern.compile("\\S{40}");

  private static final Set<String> INTRODUCED = Set.of("ul", "ol", "table", "figure");

  private static final Set<String> HOLDS_BLOCKS =
      Set.of("div", "section", "ul", "ol", "dl", "blockquote");

  private PageFlow() {}

  /**
   * Marks small tables, short paragraphs that lead up to a list, a table or an image or that are a
   * title, tables that need a page on its side, what must not be alone on the last page of a
   * chapter, and cells with a word that would make a table wider than its page.
   */
  static void settle(Document page) {
    Xhtml.elements(page, "table").stream().filter(PageFlow::isWide).forEach(PageFlow::turn);
    for (Element paragraph : Xhtml.elements(page, "p")) {
      Element next = next(paragraph);
      String text = paragraph.getTextContent().strip();
      if (next != null
          && (isIntroduced(next) || isTitle(paragraph))
          && !paragraph.hasAttribute("class")
          && text.length() <= (text.endsWith(":") ? MOST_BEFORE_A_COLON : MOST_CHARACTERS)) {
        paragraph.setAttribute("class", "aanloop");
      }
    }
    for (Element table : Xhtml.elements(page, "table")) {
      if (!table.hasAttribute("class")
          && table.getTextContent().length() <= MOST_CHARACTERS_OF_A_TABLE) {
        table.setAttribute("class", "heel");
      }
    }
    for (String cell : List.of("td", "th")) {
      Xhtml.elements(page, cell).stream()
          .filter(element -> TOO_LONG.matcher(element.getTextContent()).find())
          .forEach(element -> addClass(element, "lang"));
    }
    for (Element chapter : Xhtml.elements(page, "div")) {
      String name = chapter.getAttribute("class");
      if ((name.startsWith("hoofdstuk") && !name.endsWith("kader")) || name.equals("inhoud")) {
        keepEnd(chapter, 0);
      }
    }
  }

  private static boolean isIntroduced(Element block) {
    return INTRODUCED.contains(block.getNodeName())
        || block.getAttribute("class").equals("cijfers");
  }

  /**
   * Marks the last blocks of an element that no page may begin with: those that would be too little
   * on it, with what follows. They are kept with what comes before them.
   *
   * @param after how many characters follow the element
   * @return the same, with those of the element
   */
  private static int keepEnd(Element element, int after) {
    int characters = after;
    for (Node last = element.getLastChild(); last != null; last = last.getPreviousSibling()) {
      if (last instanceof Element block
          && characters < LEAST_CHARACTERS
          && !block.getNodeName().equals("a")) {
        int following = characters;
        boolean holder = HOLDS_BLOCKS.contains(block.getNodeName()) || endsWithList(block);
        characters = holder ? keepEnd(block, characters) : characters + size(block);
        boolean first = previous(block) == null;
        if (!first && characters < LEAST_CHARACTERS) {
          addClass(block, "slot");
        } else if (!first && !holder) {
          addClass(block, "einde");
        } else if (first && block.getNodeName().equals("li") && following > after) {
          addClass(element, "heel"); // the renderer can't move all of a list from within
        }
      }
    }
    return characters;
  }

  /** How much of a page a block takes, as characters of running text. */
  private static int size(Element block) {
    return switch (block.getNodeName()) {
      case "figure" -> LEAST_CHARACTERS;
      case "table" -> LEAST_OF_A_BLOCK * Xhtml.elements(block, "tr").size();
      default -> Math.max(LEAST_OF_A_BLOCK, block.getTextContent().length());
    };
  }

  /** Whether it is an item with items in it. */
  private static boolean endsWithList(Element block) {
    Node last = block.getLastChild();
    while (last != null && !(last instanceof Element)) {
      last = last.getPreviousSibling();
    }
    return block.getNodeName().equals("li")
        && last != null
        && Set.of("ul", "ol").contains(last.getNodeName());
  }

  private static boolean isWide(Element table) {
    return Xhtml.elements(table, "tr").stream().anyMatch(row -> cells(row) > MOST_COLUMNS);
  }

  /** Gives a table, with the notes that belong to it, a page on its side. */
  private static void turn(Element table) {
    Node holder = table.getParentNode();
    if (holder instanceof Element figures && figures.getAttribute("class").equals("cijfers")) {
      addClass(figures, "gedraaid");
    } else {
      Element turned = table.getOwnerDocument().createElement("div");
      turned.setAttribute("class", "gedraaid");
      holder.replaceChild(turned, table);
      turned.appendChild(table);
    }
  }

  private static int cells(Element row) {
    return Xhtml.elements(row, "th").size() + Xhtml.elements(row, "td").size();
  }

  private static void addClass(Element block, String name) {
    block.setAttribute("class", (block.getAttribute("class") + " " + name).strip());
  }

  private static @Nullable Element previous(Element block) {
    Node node = block.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  /** Whether all of it is in bold: then it is a heading in all but name. */
  private static boolean isTitle(Element paragraph) {
    Node only = paragraph.getFirstChild();
    return only != null && only.getNodeName().equals("strong") && only.getNextSibling() == null;
  }

  private static @Nullable Element next(Element element) {
    for (Node next = element.getNextSibling(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element found) {
        return found;
      }
    }
    return null;
  }
}
