package nl.visiewerk.pdf;

import java.text.Normalizer;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the characters of a print page ready for its fonts and its lines. */
final class PageText {
  /** Shown for a character that no font has: an empty box. */
  private static final int REPLACEMENT = 0x25A1;

  /** The hyphen of half a word ("-uitvoering"), after which the renderer would end the line. */
  private static final Pattern LEADING = Pattern.compile("(?<=[\\s(])-(?=\\p{L})");

  private static final String UNBREAKING = "\u2011";

  private static final Set<String> UNBROKEN =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "thead", "head", "svg");
  private static final Set<String> NARROW = Set.of("td", "th");

  private final PrintStyle style;
  private final Hyphenation hyphenation;
  private final SortedSet<Integer> missing = new TreeSet<>();

  private PageText(PrintStyle style, Hyphenation hyphenation) {
    this.style = style;
    this.hyphenation = hyphenation;
  }

  /**
   * Says where long words may be broken, and replaces characters that no font has.
   *
   * @return those characters
   */
  static SortedSet<Integer> settle(Document page, PrintStyle style, Hyphenation hyphenation) {
    PageText text = new PageText(style, hyphenation);
    Xhtml.texts(page.getDocumentElement(), text::settle);
    return text.missing;
  }

  private void settle(Text text) {
    if (text.getParentNode().getNodeName().equals("style")) {
      return; // a hyphen there begins the name of a property
    }
    String characters = Normalizer.normalize(text.getData(), Normalizer.Form.NFC);
    text.setData(hyphenate(text, show(LEADING.matcher(characters).replaceAll(UNBREAKING))));
  }

  private String show(String characters) {
    if (characters.codePoints().allMatch(this::canShow)) {
      return characters;
    }
    StringBuilder shown = new StringBuilder(characters.length());
    characters
        .codePoints()
        .forEach(
            codePoint -> {
              boolean canShow = canShow(codePoint);
              if (!canShow) {
                missing.add(codePoint);
              }
              shown.appendCodePoint(canShow ? codePoint : REPLACEMENT);
            });
    return shown.toString();
  }

  private boolean canShow(int codePoint) {
    return codePoint < 0x7F
        || codePoint == PageGlue.NOTHING
        || Character.getType(codePoint) == Character.FORMAT
        || style.canShow(codePoint);
  }

  /**
   * Sooner in a table, where a long word makes a column wide; in a heading, the contents or the
   * titles on the cover not at all.
   */
  private String hyphenate(Text text, String characters) {
    boolean narrow = false;
    for (Node node = text.getParentNode(); node instanceof Element; node = node.getParentNode()) {
      if (UNBROKEN.contains(node.getNodeName()) || isWhole((Element) node)) {
        return characters;
      }
      narrow |= NARROW.contains(node.getNodeName());
    }
    return narrow
        ? hyphenation.hyphenate(characters, 12, 4)
        : hyphenation.hyphenate(characters, 13, 5);
  }

  private static boolean isWhole(Element element) {
    String name = element.getAttribute("class");
    return name.equals("inhoud") || name.equals("vlak");
  }
}
