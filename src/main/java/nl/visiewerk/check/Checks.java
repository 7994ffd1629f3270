package nl.visiewerk.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.SideBySide;
import nl.visiewerk.model.Toetsing;
import org.jspecify.annotations.Nullable;

/** All rules that look at the content as a whole. */
public final class Checks {
  /** Goes through the documents side by side itself, and so can't stand beside others. */
  private static final Check TEXTS = new TextChecks();

  private static final List<Check> OTHERS =
      List.of(
          new RequiredParts(),
          new Declarations(),
          new Placement(),
          new EmptyChapters(),
          new EmptyListings(),
          new Regions(),
          new Comparisons(),
          new EarlierIds(),
          new Expired(),
          new DrawableCharts(),
          new FigureChecks());

  private Checks() {}

  /**
   * What all checks find.
   *
   * @param toetsingen every document held against every kader that binds it
   * @param incomplete the documents with a file that could not be read; the empty text for a shared
   *     file
   * @param changed the day on which the content changed last; null when unknown
   */
  public static List<Finding> run(
      Content content,
      List<Toetsing> toetsingen,
      Set<String> incomplete,
      @Nullable LocalDate changed) {
    Subject subject = new Subject(content, toetsingen, Set.copyOf(incomplete), changed);
    Findings findings = new Findings();
    TEXTS.check(subject, findings);
    SideBySide.map(OTHERS, check -> foundBy(check, subject)).forEach(findings::addAll);
    return findings.sorted();
  }

  private static List<Finding> foundBy(Check check, Subject subject) {
    Findings findings = new Findings();
    check.check(subject, findings);
    return findings.sorted();
  }

  /**
   * What remains of findings after the content had its say: each with the weight that it has for
   * this site, without those that are accepted.
   *
   * @param incomplete as for {@link #run}
   */
  public static Outcome judge(
      Content content,
      Collection<Finding> found,
      List<Aanvaarding> aanvaardingen,
      Set<String> incomplete) {
    return new Acceptances(content, aanvaardingen).apply(found, incomplete.isEmpty());
  }
}
