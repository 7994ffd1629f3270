package nl.visiewerk.cli;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.serve.Listener;
import nl.visiewerk.serve.Turn;

/**
 * Prints what {@code serve} does and finds: all the first time, and after that what fails, what is
 * new, and how much was solved.
 */
final class ServeConsole implements Listener {
  private static final int MOST_NAMES = 3;

  private final CommonOptions options;
  private Console console;
  private List<Finding> before = List.of();

  ServeConsole(CommonOptions options) {
    this.options = options;
    this.console = options.console();
  }

  @Override
  public void begins(List<String> changed) {
    console = options.console();
    console.say(
        changed.isEmpty()
            ? Messages.text("cli.serve.begin")
            : "\n" + Messages.text("cli.serve.veranderd", names(changed)));
  }

  private static String names(List<String> changed) {
    String first = changed.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = changed.size() - MOST_NAMES;
    return more > 0 ? Messages.text("cli.serve.en-meer", first, more) : first;
  }

  @Override
  public void ends(Turn turn) {
    Report report = turn.report();
    if (report == null) {
      console.insist(String.valueOf(turn.failure()));
      return;
    }
    console.findings(worthTelling(report), options.strict());
    if (report.failed()) {
      // What is in files that can't be read now was not looked for, and is not solved.
      before = Stream.concat(before.stream(), report.findings().stream()).distinct().toList();
      console.line("cli.slot.mislukt", report);
      return;
    }
    int solved = (int) missing(before, report.findings());
    if (solved > 0) {
      console.say(Messages.text("cli.serve.opgelost", solved));
    }
    console.line("cli.serve.klaar", report);
    before = report.findings();
  }

  @Override
  public void shows(URI address) {
    console.insist(Messages.text("cli.serve.adres", address));
  }

  @Override
  public String inWords(Throwable failure) {
    return Failure.inWords(failure);
  }

  /** What fails, and what was not there before. */
  private List<Finding> worthTelling(Report report) {
    Set<Gist> known = gists(before);
    return report.findings().stream()
        .filter(f -> f.severity().fails(options.strict()) || !known.contains(Gist.of(f)))
        .toList();
  }

  private static long missing(List<Finding> before, List<Finding> now) {
    Set<Gist> still = gists(now);
    return before.stream().filter(finding -> !still.contains(Gist.of(finding))).count();
  }

  private static Set<Gist> gists(List<Finding> findings) {
    return findings.stream().map(Gist::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** What stays of a finding when lines are put in above it. */
  private record Gist(Rule rule, String file, String message) {
    static Gist of(Finding finding) {
      return new Gist(finding.rule(), finding.location().file(), finding.message());
    }
  }
}
