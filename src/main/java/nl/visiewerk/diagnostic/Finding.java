package nl.visiewerk.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Something that a writer should know about the content.
 *
 * @param message what is wrong, one plain Dutch sentence
 * @param hint how to mend it, in Dutch; empty when the message already says so
 * @param elsewhere the other places that it is about, when two do not agree
 */
public record Finding(
    Rule rule,
    Severity severity,
    Location location,
    String message,
    String hint,
    List<Location> elsewhere)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);

  /**
   * A finding with the rule's own severity and texts.
   *
   * @param arguments what the message and the hint of the rule name, in the order of their numbers
   */
  public static Finding of(Rule rule, Location location, Object... arguments) {
    return new Finding(
        rule,
        rule.severity(),
        location,
        Messages.text("regel." + rule.id(), arguments),
        Messages.text("regel." + rule.id() + ".hint", arguments),
        List.of());
  }

  /** The same finding with another hint. */
  public Finding withHint(String otherHint) {
    return new Finding(rule, severity, location, message, otherHint, elsewhere);
  }

  /** The same finding, which offers the names nearest to this one instead, if there are any. */
  public Finding suggesting(Collection<String> names, String name) {
    return NearestName.question(names, name).map(this::withHint).orElse(this);
  }

  /** The same finding with another weight. */
  public Finding withSeverity(Severity otherSeverity) {
    return new Finding(rule, otherSeverity, location, message, hint, elsewhere);
  }

  /** The same finding, which is about another place too. */
  public Finding alsoAt(Location place) {
    return new Finding(rule, severity, location, message, hint, List.of(place));
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
