package nl.visiewerk.build;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Severity;

/**
 * How a build or check went.
 *
 * @param findings sorted by place
 * @param accepted what the content accepts, sorted by place; not among the findings
 * @param documents how many documents were read
 * @param pages how many pages were made; 0 when nothing was published
 * @param pdfs how many PDFs were made; 0 when nothing was published
 * @param failed whether the findings fail; if so, nothing was published
 */
public record Report(
    List<Finding> findings,
    List<Accepted> accepted,
    int documents,
    int pages,
    int pdfs,
    boolean failed) {
  /** A finding that the content accepts, and why. */
  public record Accepted(Finding finding, String reason) {}

  /** How many findings have this weight. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
