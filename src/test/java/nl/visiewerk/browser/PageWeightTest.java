package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of the real site are light: what a browser fetches for each, compressed, without fonts. */
@ExtendWith(RealSite.Provider.class)
class PageWeightTest {
  private static final int MOST_OF_HOME = 60_000;
  private static final int MOST = 150_000;

  private final RealSite site;
  private final Map<Path, Integer> sizes = new HashMap<>();

  PageWeightTest(RealSite site) {
    this.site = site;
  }

  @Test
  void homeIsLight() throws IOException {
    int bytes = weight("index.html");
    assertTrue(bytes > 1000 && bytes < MOST_OF_HOME, "index.html: " + bytes);
  }

  @Test
  void everyPageIsLight() throws IOException {
    for (String page : site.pages()) {
      int bytes = weight(page);
      assertTrue(bytes < MOST, page + ": " + bytes);
    }
  }

  private int weight(String page) throws IOException {
    Path file = site.folder().resolve(page);
    Document html = Jsoup.parse(Files.readString(file));
    Set<Path> fetched = new HashSet<>();
    fetched.add(file);
    for (Element element :
        html.select("link[rel=stylesheet][href], link[rel=icon][href], script[src], img[src]")) {
      String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      Path other = file.resolveSibling(target).normalize();
      if (other.startsWith(site.folder())) { // not the ways up of the page for what is not there
        fetched.add(other);
      }
    }
    int total = 0;
    for (Path each : fetched) {
      total += size(each);
    }
    return total;
  }

  private int size(Path file) throws IOException {
    Integer known = sizes.get(file);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      Files.copy(file, gzip);
    }
    sizes.put(file, compressed.size());
    return compressed.size();
  }
}
