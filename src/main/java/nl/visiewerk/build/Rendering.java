package nl.visiewerk.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.visiewerk.content.Images;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.html.PageRenderer;
import nl.visiewerk.html.Theme;
import nl.visiewerk.publish.Publication;
import nl.visiewerk.site.OutputFile;
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
  private final Findings findings = new Findings();

  Rendering(SitePlan plan, Theme theme, Images images, Publication publication) {
    this.plan = plan;
    this.theme = theme;
    this.images = images;
    this.publication = publication;
  }

  Rendered writeAll(boolean withPdf) throws IOException {
    PageRenderer pages = new PageRenderer(plan, theme, withPdf);
    try {
      writeImages();
      pages.assets().forEach(this::write);
      write(pages.notFound());
      plan.pages().parallelStream().map(pages::render).forEach(this::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Rendered(plan.pages().size(), 0, findings.sorted());
  }

  private void writeImages() {
    for (String path : images.paths()) {
      images
          .read(path, findings)
          .map(bytes -> new OutputFile(nl.visiewerk.html.Images.address(path).path(), bytes))
          .ifPresent(this::write);
    }
  }

  private void write(OutputFile file) {
    try {
      publication.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
