package nl.visiewerk.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/**
 * For who works on the theme: renders the content folder with the theme as it is in the sources.
 */
final class RenderSite {
  private RenderSite() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    Content content = ContentReader.read(Path.of(arguments[0])).content();
    SitePlan plan = SitePlan.of(content, Toetsing.all(content), List.of(), History.NONE);
    PageRenderer renderer = new PageRenderer(plan, Theme.of(Path.of("themes/standaard")), true);
    for (OutputFile asset : renderer.assets()) {
      write(out, asset);
    }
    write(out, renderer.notFound());
    for (Page page : plan.pages()) {
      write(out, renderer.render(page));
    }
  }

  private static void write(Path out, OutputFile file) throws IOException {
    Path path = out.resolve(file.path());
    Files.createDirectories(path.getParent());
    Files.write(path, file.bytes());
  }
}
