package nl.visiewerk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Progress;
import nl.visiewerk.publish.OutputRefused;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The site of the repository's content, without PDFs, built once for all tests that ask for it. */
public final class RealSite implements AutoCloseable {
  private final Path temp;

  private RealSite(Path temp) {
    this.temp = temp;
  }

  private static RealSite build() {
    try {
      RealSite site = new RealSite(Files.createTempDirectory("visiewerk-site"));
      Build.run(
          new BuildOptions(Path.of("content"), site.folder(), null, false, false, false),
          Progress.SILENT);
      return site;
    } catch (IOException | OutputRefused e) {
      throw new AssertionError(e);
    }
  }

  /** Where the site is. */
  public Path folder() {
    return temp.resolve("site");
  }

  /** The address of a page, from the folder of the site: {@code index.html}. */
  public String url(String page) {
    return folder().resolve(page).toUri().toString();
  }

  /** Every page, by its path from the folder of the site, sorted. */
  public List<String> pages() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .map(file -> folder().relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first page of each kind: every page at the top, and one of each folder of a name. */
  public Collection<String> onePerKind() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String page : pages()) {
      String[] parts = page.split("/", -1);
      String kind =
          switch (parts.length) {
            case 1 -> page;
            case 2 -> parts[0];
            case 3 -> parts[0] + "/" + parts[2].equals("index.html");
            default -> parts[0] + "/" + parts[2];
          };
      kinds.putIfAbsent(kind, page);
    }
    return kinds.values();
  }

  /** Takes the site away. JUnit calls it when all tests have run. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Gives tests the site. */
  public static final class Provider implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RealSite.class;
    }

    @Override
    public RealSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(RealSite.class))
          .computeIfAbsent(RealSite.class, key -> build(), RealSite.class);
    }
  }
}
