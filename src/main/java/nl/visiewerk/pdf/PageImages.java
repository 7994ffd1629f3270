package nl.visiewerk.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.print.PaperImages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Fetches the images of a print page: drawings become part of it, and words come in the place of
 * what can't be shown.
 */
final class PageImages {
  /** What a sheet of A4 at 600 dots per inch holds; more would take too much memory. */
  private static final long MOST_PIXELS = 35_000_000;

  /** To see whether an image can be read, one dot of so many each way is kept. */
  private static final int SAMPLE = 16;

  private PageImages() {}

  /** The bytes of the images that the page shows, by their addresses in it. */
  static Map<String, byte[]> settle(Document page, ImageSource source, Findings findings) {
    Map<String, byte[]> images = new TreeMap<>();
    for (Element image : Xhtml.elements(page, "img")) {
      String address = image.getAttribute("src");
      String path = PaperImages.path(address);
      Optional<byte[]> bytes = source.read(path, findings);
      if (bytes.isPresent() && isDrawing(path)) {
        draw(page, image, bytes.get());
      } else if (bytes.filter(PageImages::canBeShown).isPresent()) {
        images.put(address, bytes.get());
      } else {
        bytes.ifPresent(b -> findings.add(Rule.AFBEELDING_KAPOT, Location.startOf(path), path));
        replace(page, image);
      }
    }
    return images;
  }

  private static boolean isDrawing(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /** Puts a drawing on the page itself, where its letters are looked after like all others. */
  private static void draw(Document page, Element image, byte[] bytes) {
    Document drawing = Xhtml.parse(new String(bytes, StandardCharsets.UTF_8));
    Element svg = (Element) page.importNode(drawing.getDocumentElement(), true);
    svg.setAttribute("alt", image.getAttribute("alt"));
    image.getParentNode().replaceChild(svg, image);
  }

  private static boolean canBeShown(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        ImageReadParam sample = reader.getDefaultReadParam();
        sample.setSourceSubsampling(SAMPLE, SAMPLE, 0, 0);
        return pixels <= MOST_PIXELS && reader.read(0, sample) != null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) { // readers throw either on a broken file
      return false;
    }
  }

  private static void replace(Document page, Element image) {
    Element words = page.createElement("p");
    words.setAttribute("class", "zonder-afbeelding");
    words.setTextContent(Messages.text("pdf.zonder-afbeelding", image.getAttribute("alt")));
    image.getParentNode().replaceChild(words, image);
  }
}
