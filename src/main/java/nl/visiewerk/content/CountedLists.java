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
  /** The last sentence, when it ends with a colon; marks of footnotes and of style may follow. */
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?s)^(?:.*[.!?](?:\\[\\^[^]]*])?\\s+)?([^:]*):(?:\\[\\^[^]]*]|[*\\s])*$");

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
    Matcher sentence = INTRODUCTION.matcher(text);
    return before instanceof Paragraph && sentence.matches()
        ? Telling.in(text).stream().filter(count -> count.start() >= sentence.start(1)).toList()
        : List.of();
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
            .map(condition -> "woord." + condition.value() + ".meervoud")
            .filter(Messages::has)
            .map(Messages::text)
            .findFirst();
    String soort = Messages.text("soort." + selection.soort().enkelvoud() + ".meervoud");
    return List.of(
        soort.toLowerCase(Messages.DUTCH), kind.orElse(soort).toLowerCase(Messages.DUTCH));
  }
}
