package nl.visiewerk.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.visiewerk.print.PaperImages;

/**
 * The only way in for the renderer: the images of one page, which are in memory already. By itself
 * it would fetch whatever a page names, from the network and from disk.
 */
final class ImageDoor implements FSStreamFactory {
  private static final String[] OTHER_SCHEMES = {
    "http", "https", "file", "jar", "ftp", "data", "classpath", "mailto", "jrt"
  };

  private final Map<String, byte[]> images;

  /** Lets these images in, by their addresses. */
  ImageDoor(Map<String, byte[]> images) {
    this.images = Map.copyOf(images);
  }

  /** Makes a renderer get everything here. */
  void closeAllOthers(PdfRendererBuilder builder) {
    BiPredicate<String, ExternalResourceType> allowed = (address, type) -> has(address);
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(allowed, priority);
    }
    builder.useUriResolver((base, address) -> has(address) ? address : null);
    builder.useProtocolsStreamImplementation(this, PaperImages.SCHEME);
    builder.useProtocolsStreamImplementation(this, OTHER_SCHEMES);
  }

  private boolean has(String address) {
    return address != null && images.containsKey(address);
  }

  @Override
  public FSStream getUrl(String address) {
    byte[] image = images.get(address);
    if (image == null) {
      throw new IllegalStateException("the renderer may not open " + address);
    }
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(image);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
