package nl.visiewerk.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of one stage, or of one file of it; not for use by several threads. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  /** Adds a finding with the rule's own severity and texts; see {@link Finding#of}. */
  public void add(Rule rule, Location location, Object... arguments) {
    list.add(Finding.of(rule, location, arguments));
  }

  /** Adds a finding. */
  public void add(Finding finding) {
    list.add(finding);
  }

  /** Adds what another stage found. */
  public void addAll(Collection<Finding> findings) {
    list.addAll(findings);
  }

  /** What was found, each once, sorted by place. */
  public List<Finding> sorted() {
    return list.stream().sorted().distinct().toList();
  }
}
