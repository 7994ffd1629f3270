package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Says of abbreviations on a print page what they are short for, to who hears it: of the first in
 * each section, as the site links terms. Nobody sees a difference.
 */
final class PageAbbreviations {
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** What is not read as text, or is read as one piece. */
  private static final Set<String> LEFT_ALONE =
      Set.of("head", "bookmarks", "svg", "code", "pre", "abbr", "omslag", "inhoud", "kop-document");

  private static final String RUNNING_HEAD = "kop-hoofdstuk";

  private final Map<String, String> terms;
  private final Pattern words;
  private final Set<String> said = new HashSet<>();

  private PageAbbreviations(Map<String, String> terms) {
    this.terms = terms;
    this.words =
        Pattern.compile(
            terms.keySet().stream()
                .sorted((a, b) -> b.length() - a.length()) // the longest that fits
                .map(Pattern::quote)
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}'’])")));
  }

  /**
   * Marks them.
   *
   * @param terms what they are short for
   */
  static void settle(Document page, Map<String, String> terms) {
    if (!terms.isEmpty()) {
      new PageAbbreviations(terms).look(page.getDocumentElement());
    }
  }

  private void look(Element element) {
    if (LEFT_ALONE.contains(element.getNodeName())
        || LEFT_ALONE.contains(element.getAttribute("class"))
        || element.getAttribute("class").equals(RUNNING_HEAD)) {
      return;
    }
    if (HEADING.matcher(element.getNodeName()).matches()) {
      said.clear();
    }
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    for (Node child : children) {
      if (child instanceof Element inner) {
        look(inner);
      } else if (child instanceof Text text) {
        mark(text);
      }
    }
  }

  private void mark(Text text) {
    String whole = text.getData();
    Matcher found = words.matcher(whole);
    int done = 0;
    Text rest = text;
    while (found.find()) {
      String term = terms.get(found.group());
      if (term != null && !isExplained(found.start(), whole, term) && said.add(found.group())) {
        Text word = rest.splitText(found.start() - done);
        rest = word.splitText(found.group().length());
        done = found.end();
        Element abbreviation = text.getOwnerDocument().createElement("abbr");
        abbreviation.setAttribute("title", term);
        word.getParentNode().replaceChild(abbreviation, word);
        abbreviation.appendChild(word);
      }
    }
  }

  /** Whether it stands in brackets after what it is short for. */
  private static boolean isExplained(int start, String text, String term) {
    String before = text.substring(0, start).toLowerCase(Locale.ROOT);
    return before.endsWith("(") && before.contains(term.toLowerCase(Locale.ROOT));
  }
}
