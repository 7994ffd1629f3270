package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts that introduce a list: in a sentence that ends with a colon right before it, in the
 * heading right above it, or, of a list made of data, anywhere in the paragraph before it by the
 * name of what it lists.
 */
final class CountedLists {
  private static final Pattern IN_HEADING =
      Pattern.compile("(?i)^(?:#+\\s*)?(?:(?:de|deze|onze|alle)\\s+)?");

  private final LineIndex lines;
  private final Reading reading;

  CountedLists(LineIndex lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
  }

  /**
   * Notes what the text before a list says about it.
   *
   * @param before the node before the list; null when there is none
   * @param blocks what the node of the list became
   */
  void check(@Nullable Node before, List<Block> blocks) {
    if (before == null || blocks.isEmpty()) {
      return;
    }
    if (blocks.get(0) instanceof Block.ItemList list) {
      List<Telling> counts = introducing(before);
      if (!counts.isEmpty()) {
        CountChecker.compare(counts, list.items().size(), at(before, counts), reading.findings());
      }
    } else if (blocks.get(0) instanceof Block.Listing listing) {
      List<Telling> counts = introducing(before);
      List<Telling> named = counts.isEmpty() ? naming(before, listing.selection()) : counts;
      if (!named.isEmpty()) {
        reading.count(named, at(before, named), listing.selection());
      }
    }
  }

  private Location at(Node before, List<Telling> counts) {
    return lines.at(before.getStartOffset() + counts.get(0).start());
  }

  private static List<Telling> introducing(Node before) {
    String text = before.getChars().toString();
    if (before instanceof Heading) {
      Matcher start = IN_HEADING.matcher(text);
      int from = start.find() ? start.end() : 0;
      return Telling.in(text).stream().filter(count -> count.start() == from).toList();
    }
    int sentence = before instanceof Paragraph ? introduction(text) : -1;
    return sentence < 0
        ? List.of()
        : Telling.in(text).stream().filter(count -> count.start() >= sentence).toList();
  }

  /**
   * Where the last sentence begins, when it ends with a colon, and perhaps marks of footnotes and
   * of style behind it; otherwise -1. By hand, from the end, as a paragraph can be long.
   */
  private static int introduction(String text) {
    int colon = beforeMarks(text, text.length()) - 1;
    if (colon < 0 || text.charAt(colon) != ':') {
      return -1;
    }
    for (int start = colon; start > 0; start--) {
      char before = text.charAt(start - 1);
      if (before == ':') {
        return -1;
      }
      boolean behindSpace =
          Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(start));
      if (behindSpace && endsSentence(text, start)) {
        return start;
      }
    }
    return 0;
  }

  /** Whether a mark, perhaps with a footnote, stands before the white space before this offset. */
  private static boolean endsSentence(String text, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int mark = beforeFootnote(text, end) - 1;
    return mark >= 0 && ".!?".indexOf(text.charAt(mark)) >= 0;
  }

  private static int beforeMarks(String text, int offset) {
    int end = offset;
    while (end > 0) {
      char last = text.charAt(end - 1);
      int before =
          last == '*' || Character.isWhitespace(last) ? end - 1 : beforeFootnote(text, end);
      if (before == end) {
        return end;
      }
      end = before;
    }
    return end;
  }

  /** Where the mark of a footnote that ends at this offset begins; the offset when none does. */
  private static int beforeFootnote(String text, int offset) {
    if (offset == 0 || text.charAt(offset - 1) != ']') {
      return offset;
    }
    for (int start = offset - 2; start >= 0 && text.charAt(start) != ']'; start--) {
      if (text.startsWith("[^", start)) {
        return start;
      }
    }
    return offset;
  }

  private static List<Telling> naming(Node before, Selection selection) {
    return before instanceof Paragraph
        ? Telling.in(before.getChars().toString()).stream()
            .filter(count -> names(selection).stream().anyMatch(count::counts))
            .toList()
        : List.of();
  }

  /** What a list of these things is a list of: the plural of their kind, and that of its kinds. */
  private static List<String> names(Selection selection) {
    Optional<String> kind =
        selection.conditions().stream()
            .filter(condition -> condition.criterion() == Selection.Criterion.SOORT)
            .map(condition -> "woord." + condition.value().target() + ".meervoud")
            .filter(Messages::has)
            .map(Messages::text)
            .findFirst();
    String soort = Messages.text("soort." + selection.soort().enkelvoud() + ".meervoud");
    return List.of(
        soort.toLowerCase(Messages.DUTCH), kind.orElse(soort).toLowerCase(Messages.DUTCH));
  }
}
