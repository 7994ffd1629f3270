package nl.visiewerk.check;

import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Toetsing;

/** All rules that look at the content as a whole. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new RequiredParts(),
          new Declarations(),
          new Placement(),
          new EmptyChapters(),
          new EmptyListings(),
          new Regions(),
          new EarlierIds());

  private Checks() {}

  /**
   * What all checks find.
   *
   * @param toetsingen every document held against every kader that binds it
   * @param incomplete the documents with a file that could not be read; the empty text for a shared
   *     file
   */
  public static Outcome run(Content content, List<Toetsing> toetsingen, Set<String> incomplete) {
    Subject subject = new Subject(content, toetsingen, Set.copyOf(incomplete));
    Findings findings = new Findings();
    ALL.forEach(check -> check.check(subject, findings));
    List<Aandachtspunt> aanvaard = FigureChecks.run(content, findings);
    return new Outcome(findings.sorted(), aanvaard);
  }
}
