package nl.visiewerk.content;

import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Selection;

/** Checks, when everything is read, that a count in the text is the length of its list. */
final class CountChecker {
  private final Content content;
  private final Set<String> incomplete;
  private final Findings findings;

  /**
   * @param incomplete the documents with a file that could not be read; the empty text for a shared
   *     file
   */
  CountChecker(Content content, Set<String> incomplete, Findings findings) {
    this.content = content;
    this.incomplete = incomplete;
    this.findings = findings;
  }

  void check(Reading.Count count) {
    Selection selection = count.selection();
    if (!incomplete.contains("") && !incomplete.contains(selection.scope())) {
      compare(count.counts(), selection.from(content).size(), count.location(), findings);
    }
  }

  /** Reports when none of these counts is this number. */
  static void compare(List<Telling> counts, int size, Location location, Findings findings) {
    if (counts.stream().noneMatch(count -> count.aantal() == size)) {
      findings.add(Rule.AANTAL_KLOPT_NIET, location, counts.get(0).text(), size);
    }
  }
}
