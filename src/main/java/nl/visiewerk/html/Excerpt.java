package nl.visiewerk.html;

import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Thing;

/** The beginning of a text, for lists and for search engines. */
final class Excerpt {
  private static final int ENOUGH = 90;
  private static final int LONGEST = 260;
  private static final int BRIEF = 150;

  private static final Pattern OPEN_END = Pattern.compile("[:;,]$");

  private Excerpt() {}

  static String of(Prose prose, Content content) {
    return first(PlainText.beginning(prose, content, ENOUGH), LONGEST);
  }

  static String of(Thing thing, Content content) {
    return first(PlainText.beginning(thing, content, ENOUGH), LONGEST);
  }

  /** A sentence or so, for narrow columns. */
  static String brief(Thing thing, Content content) {
    return first(PlainText.beginning(thing, content, ENOUGH), BRIEF);
  }

  private static String oneSpaceEach(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space || !afterSpace) {
        out.append(space ? ' ' : text.charAt(i));
      }
      afterSpace = space;
    }
    return out.toString().strip();
  }

  /** How the last sentence of a paragraph ends; items of a list that goes on end otherwise. */
  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && ")\"'\u2019\u201d".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?\u2026".indexOf(text.charAt(last)) >= 0;
  }

  /** The first paragraphs, cut after a sentence where that is possible. */
  static String first(List<String> blocks, int longest) {
    StringBuilder beginning = new StringBuilder();
    int taken = 0;
    while (taken < blocks.size() && beginning.length() < ENOUGH) {
      beginning.append(blocks.get(taken++)).append(' ');
    }
    String text = oneSpaceEach(beginning.toString());
    boolean ends = taken == blocks.size() || endsSentence(text);
    if (text.length() <= longest && ends) {
      return text;
    }
    int end = text.lastIndexOf(". ", longest);
    if (end > longest / 3) {
      return text.substring(0, end + 1);
    }
    int space = text.length() <= longest ? text.length() : text.lastIndexOf(' ', longest);
    String cut = text.substring(0, space < 0 ? longest : space);
    return OPEN_END.matcher(cut).replaceFirst("") + " \u2026";
  }
}
