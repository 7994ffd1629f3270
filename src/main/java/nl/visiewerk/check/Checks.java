package nl.visiewerk.check;

import java.util.List;
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
          new UnfinishedText(),
          new Regions());

  private Checks() {}

  /** What all checks find. */
  public static Outcome run(Content content, List<Toetsing> toetsingen) {
    Findings findings = new Findings();
    ALL.forEach(check -> check.check(content, toetsingen, findings));
    List<Aandachtspunt> aanvaard = FigureChecks.run(content, findings);
    return new Outcome(findings.sorted(), aanvaard);
  }
}
