package nl.visiewerk.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.content.Images;
import nl.visiewerk.content.Texts;
import nl.visiewerk.data.DataRenderer;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.html.ImageAddresses;
import nl.visiewerk.html.PageRenderer;
import nl.visiewerk.model.Thing;
import nl.visiewerk.pdf.Pdf;
import nl.visiewerk.pdf.PdfMemory;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.publish.Publication;
import nl.visiewerk.search.PartWords;
import nl.visiewerk.search.SearchIndex;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.TemplateProblem;
import nl.visiewerk.theme.Theme;
import nl.visiewerk.web.WebFiles;

/**
 * Makes all files of a site and hands each on as soon as it is there, so that no more of them are
 * in memory than there are processors.
 */
final class Rendering {
  private final SitePlan plan;
  private final Theme theme;
  private final Images images;
  private final Texts texts;
  private final Publication publication;

  Rendering(SitePlan plan, Theme theme, ContentReader.Result read, Publication publication) {
    this.plan = plan;
    this.theme = theme;
    this.images = read.images();
    this.texts = read.texts();
    this.publication = publication;
  }

  /** Makes and writes everything; the PDFs first, for each of them takes as long as many pages. */
  Rendered writeAll(BuildOptions options) throws IOException {
    PageRenderer pages = new PageRenderer(plan, theme, options.withPdf());
    List<Thing> printed = options.withPdf() ? plan.printed() : List.of();
    List<Callable<List<Finding>>> jobs = new ArrayList<>();
    if (!printed.isEmpty()) {
      PdfMemory memory = options.withCache() ? publication.cache()::get : PdfMemory.NONE;
      PdfRenderer pdfs =
          new PdfRenderer(
              plan, theme, images::read, texts::find, options.numbered()::includes, memory);
      printed.forEach(thing -> jobs.add(() -> writePdf(pdfs, thing)));
    }
    jobs.add(this::writeImages);
    jobs.add(() -> write(pages::notFound));
    pages.assets().forEach(asset -> jobs.add(() -> write(asset)));
    for (Page page : plan.pages()) {
      jobs.add(() -> write(() -> pages.render(page)));
    }
    DataRenderer data = new DataRenderer(plan);
    for (DataFile file : plan.data().all()) {
      jobs.add(() -> write(data.render(file)));
    }
    WebFiles.of(plan).forEach(file -> jobs.add(() -> write(file)));
    plan.redirects().forEach(redirect -> jobs.add(() -> write(pages.redirect(redirect))));
    Findings findings = new Findings();
    Jobs.run(jobs).forEach(findings::addAll);
    writeSearchIndex();
    return new Rendered(plan.pages().size(), printed.size(), findings.sorted());
  }

  /** Reads all texts again, since only their words are to be in memory together. */
  private void writeSearchIndex() throws IOException {
    SearchIndex index = new SearchIndex(plan);
    List<Callable<PartWords>> parts = new ArrayList<>();
    for (int i = 0; i < index.parts(); i++) {
      int number = i;
      parts.add(() -> writeTexts(index.read(number)));
    }
    List<Callable<List<Finding>>> files = new ArrayList<>();
    index.files(Jobs.run(parts)).forEach(file -> files.add(() -> write(file.get())));
    Jobs.run(files);
  }

  private PartWords writeTexts(SearchIndex.Part part) throws IOException {
    publication.write(part.texts());
    return part.words();
  }

  private List<Finding> writeImages() throws IOException {
    Findings findings = new Findings();
    for (String path : images.paths()) {
      var bytes = images.read(path, findings);
      if (bytes.isPresent()) {
        write(new OutputFile(ImageAddresses.address(path).path(), bytes.get()));
      }
    }
    return findings.sorted();
  }

  private List<Finding> writePdf(PdfRenderer pdfs, Thing thing) throws IOException {
    Pdf pdf;
    try {
      pdf = pdfs.render(thing);
    } catch (TemplateProblem problem) {
      return List.of(problem.finding());
    }
    write(pdf.file());
    return pdf.findings();
  }

  private List<Finding> write(Supplier<OutputFile> page) throws IOException {
    OutputFile file;
    try {
      file = page.get();
    } catch (TemplateProblem problem) {
      return List.of(problem.finding());
    }
    return write(file);
  }

  private List<Finding> write(OutputFile file) throws IOException {
    publication.write(file);
    return List.of();
  }
}
