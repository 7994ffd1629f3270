package nl.visiewerk.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.visiewerk.content.Images;
import nl.visiewerk.data.DataRenderer;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.html.PageRenderer;
import nl.visiewerk.html.Theme;
import nl.visiewerk.model.Document;
import nl.visiewerk.pdf.Pdf;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.publish.Publication;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/**
 * Makes all files of a site and hands each on as soon as it is there, so that no more of them are
 * in memory than there are processors.
 */
final class Rendering {
  private final SitePlan plan;
  private final Theme theme;
  private final Images images;
  private final Publication publication;

  Rendering(SitePlan plan, Theme theme, Images images, Publication publication) {
    this.plan = plan;
    this.theme = theme;
    this.images = images;
    this.publication = publication;
  }

  /** Makes and writes everything; the PDFs first, for each of them takes as long as many pages. */
  Rendered writeAll(boolean withPdf) throws IOException {
    PageRenderer pages = new PageRenderer(plan, theme, withPdf);
    List<Document> printed = withPdf ? plan.content().documenten() : List.of();
    List<Callable<List<Finding>>> jobs = new ArrayList<>();
    if (!printed.isEmpty()) {
      PdfRenderer pdfs = new PdfRenderer(plan, theme, images::read);
      printed.forEach(document -> jobs.add(() -> write(pdfs.render(document))));
    }
    jobs.add(this::writeImages);
    jobs.add(() -> write(pages.notFound()));
    pages.assets().forEach(asset -> jobs.add(() -> write(asset)));
    for (Page page : plan.pages()) {
      jobs.add(() -> write(pages.render(page)));
    }
    DataRenderer data = new DataRenderer(plan);
    for (DataFile file : plan.data().all()) {
      jobs.add(() -> write(data.render(file)));
    }
    Findings findings = new Findings();
    Jobs.run(jobs).forEach(findings::addAll);
    return new Rendered(plan.pages().size(), printed.size(), findings.sorted());
  }

  private List<Finding> writeImages() throws IOException {
    Findings findings = new Findings();
    for (String path : images.paths()) {
      var bytes = images.read(path, findings);
      if (bytes.isPresent()) {
        write(new OutputFile(nl.visiewerk.html.Images.address(path).path(), bytes.get()));
      }
    }
    return findings.sorted();
  }

  private List<Finding> write(Pdf pdf) throws IOException {
    write(pdf.file());
    return pdf.findings();
  }

  private List<Finding> write(OutputFile file) throws IOException {
    publication.write(file);
    return List.of();
  }
}
