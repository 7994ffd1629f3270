package nl.visiewerk.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.check.Checks;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Toetsing;

/** From a content folder to a website with PDFs: read, check, plan, render, verify, publish. */
public final class Build {
  private Build() {}

  /** Reads and checks only. */
  public static Report check(Path contentFolder, boolean strict, Progress progress) {
    progress.begins(Progress.Step.READ);
    ContentReader.Result read = ContentReader.read(contentFolder);
    progress.begins(Progress.Step.CHECK);
    List<Toetsing> toetsingen = Toetsing.all(read.content());
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(Checks.run(read.content(), toetsingen));
    return new Report(
        findings.stream().sorted().toList(),
        read.content().documenten().size(),
        0,
        0,
        fails(findings, strict));
  }

  /** Temp. */
  public static Report run(BuildOptions options, Progress progress)
      throws nl.visiewerk.publish.OutputRefused, java.io.IOException {
    if (options.withPdf()) {
      throw new java.io.IOException("x");
    }
    try (var p = nl.visiewerk.publish.Publication.open(options.output())) {
      p.verify();
    }
    return check(options.content(), options.strict(), progress);
  }

  private static boolean fails(List<Finding> findings, boolean strict) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.severity() == Severity.ERROR
                    || (strict && finding.severity() == Severity.WARNING));
  }
}
