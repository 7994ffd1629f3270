package nl.visiewerk.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import nl.visiewerk.build.Progress.Step;
import nl.visiewerk.check.Checks;
import nl.visiewerk.check.Outcome;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.history.HistoryReader;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.pdf.Pdf;
import nl.visiewerk.pdf.PdfMemory;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.publish.OutputRefused;
import nl.visiewerk.publish.Publication;
import nl.visiewerk.publish.SingleFile;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.TemplateProblem;
import nl.visiewerk.theme.Theme;
import org.jspecify.annotations.Nullable;

/** From a content folder to a website with PDFs: read, check, plan, render, verify, publish. */
public final class Build {
  private final Progress progress;
  private final boolean strict;
  private final List<Finding> findings = new ArrayList<>();

  private Build(boolean strict, Progress progress) {
    this.strict = strict;
    this.progress = progress;
  }

  /** Reads and checks only. */
  public static Report check(Path contentFolder, boolean strict, Progress progress) {
    Build build = new Build(strict, progress);
    Checked checked = build.readAndCheck(contentFolder);
    return build.report(checked, Rendered.NOTHING);
  }

  /**
   * Builds the website and publishes it, unless the findings fail: then what was published before
   * stays.
   *
   * @throws OutputRefused when the output folder holds something that is no website of ours
   * @throws IOException when the website can't be written
   */
  public static Report run(BuildOptions options, Progress progress)
      throws OutputRefused, IOException {
    Build build = new Build(options.strict(), progress);
    Checked checked = build.readAndCheck(options.content());
    if (build.fails()) {
      return build.report(checked, Rendered.NOTHING);
    }
    Rendered rendered = build.renderAndPublish(checked, options);
    return build.report(checked, rendered);
  }

  /**
   * Makes one PDF by itself, unless the findings fail.
   *
   * @throws NotPrintable when the name is not that of one thing of which a PDF can be made
   * @throws IOException when the file can't be written
   */
  public static Printed print(PrintOptions options, Progress progress)
      throws NotPrintable, IOException {
    Build build = new Build(options.strict(), progress);
    Checked checked = build.readAndCheck(options.content());
    if (build.fails()) {
      return new Printed(build.report(checked, Rendered.NOTHING), null);
    }
    Thing thing = NotPrintable.find(options.name(), checked.content());
    Theme theme = build.theme(options.theme(), checked, true);
    progress.begins(Step.PRINT);
    OutputFile pdf = build.fails() ? null : build.print(thing, checked, theme, options);
    Report report = build.report(checked, Rendered.NOTHING);
    if (pdf == null || build.fails()) {
      return new Printed(report, null);
    }
    Path file = options.file(pdf);
    SingleFile.write(file, pdf.bytes());
    return new Printed(report, file);
  }

  private @Nullable OutputFile print(
      Thing thing, Checked checked, Theme theme, PrintOptions options) {
    ContentReader.Result read = checked.read();
    PdfRenderer renderer =
        new PdfRenderer(
            plan(checked),
            theme,
            read.images()::read,
            read.texts()::find,
            document -> options.numbered(),
            PdfMemory.NONE);
    try {
      Pdf pdf = renderer.render(thing);
      weigh(checked.content(), pdf.findings());
      return pdf.file();
    } catch (TemplateProblem problem) {
      weigh(checked.content(), List.of(problem.finding()));
      return null;
    }
  }

  /** The theme in a folder, or the standard one; what is wrong with it is found. */
  private Theme theme(@Nullable Path folder, Checked checked, boolean withPdf) {
    Theme theme = folder == null ? Theme.standard() : Theme.of(folder);
    weigh(checked.content(), theme.check());
    if (withPdf) {
      weigh(checked.content(), PdfRenderer.check(theme));
    }
    return theme;
  }

  private static SitePlan plan(Checked checked) {
    return SitePlan.of(
        checked.content(), checked.toetsingen(), checked.aandachtspunten(), checked.history());
  }

  /** What was read, and how it fares. */
  private record Checked(
      Content content,
      ContentReader.Result read,
      History history,
      List<Toetsing> toetsingen,
      List<Aandachtspunt> aanvaard) {
    /** What readers should know: what does not agree in the sources. */
    List<Aandachtspunt> aandachtspunten() {
      return aanvaard.stream()
          .filter(punt -> punt.finding().rule().leeway() == Rule.Leeway.SOURCE)
          .toList();
    }

    List<Report.Accepted> accepted() {
      return aanvaard.stream()
          .map(punt -> new Report.Accepted(punt.finding(), punt.reden()))
          .toList();
    }
  }

  private Checked readAndCheck(Path contentFolder) {
    progress.begins(Step.READ);
    // Another program does most of the work for this: it costs no time beside the reading.
    Future<HistoryReader.Result> asked =
        Jobs.start(() -> HistoryReader.read(contentFolder, System.getenv()));
    ContentReader.Result read = ContentReader.read(contentFolder);
    HistoryReader.Result history = Jobs.result(asked);

    progress.begins(Step.CHECK);
    List<Toetsing> toetsingen = Toetsing.all(read.content());
    List<Finding> found = new ArrayList<>(read.findings());
    found.addAll(history.findings());
    LocalDate changed = history.history().date().orElse(null);
    found.addAll(Checks.run(read.content(), toetsingen, read.incomplete(), changed));
    Outcome outcome = Checks.judge(read.content(), found, read.aanvaardingen(), read.incomplete());
    findings.addAll(outcome.findings());
    return new Checked(read.content(), read, history.history(), toetsingen, outcome.aanvaard());
  }

  private Rendered renderAndPublish(Checked checked, BuildOptions options)
      throws OutputRefused, IOException {
    SitePlan plan = plan(checked);
    Theme theme = theme(options.theme(), checked, options.withPdf());
    if (fails()) {
      return Rendered.NOTHING;
    }
    try (Publication publication = Publication.open(options.output())) {
      progress.begins(options.withPdf() ? Step.RENDER : Step.RENDER_PAGES);
      Rendering rendering = new Rendering(plan, theme, checked.read(), publication);
      Rendered rendered = rendering.writeAll(options);
      weigh(checked.content(), rendered.findings());
      if (fails()) {
        return Rendered.NOTHING;
      }

      progress.begins(Step.VERIFY);
      weigh(checked.content(), publication.verify());
      if (fails()) {
        return Rendered.NOTHING;
      }
      progress.begins(Step.PUBLISH);
      publication.commit();
      return rendered;
    }
  }

  /** Adds what was found too late to be accepted. */
  private void weigh(Content content, List<Finding> found) {
    found.forEach(
        finding -> content.instellingen().controle().weigh(finding).ifPresent(findings::add));
  }

  private Report report(Checked checked, Rendered rendered) {
    return new Report(
        findings.stream().sorted().distinct().toList(),
        checked.accepted(),
        checked.content().documenten().size(),
        rendered.pages(),
        rendered.pdfs(),
        fails());
  }

  private boolean fails() {
    return findings.stream().anyMatch(finding -> finding.severity().fails(strict));
  }
}
