package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.visiewerk.html.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The renderer fetches nothing, whatever a page asks for. */
class ClosedDoorsTest {
  private static final Path IMAGE =
      Printer.PROEF.resolve("documenten/proefstad-2026/afbeeldingen/kaart.png");
  private static final String SHOWN = ImageDoor.address("kaart.png");

  @Test
  void nothingIsFetchedFromTheNetworkOrFromDisk(@TempDir Path folder) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          byte[] image = Files.readAllBytes(IMAGE);
          exchange.sendResponseHeaders(200, image.length);
          exchange.getResponseBody().write(image);
          exchange.close();
        });
    server.start();
    try {
      String site = "http://127.0.0.1:" + server.getAddress().getPort();
      Path onDisk = Files.copy(IMAGE, folder.resolve("geheim.png"));
      String data = "data:image/png;base64,iVBORw0KGgo=";
      for (String address :
          List.of(
              site + "/a.png",
              onDisk.toUri().toString(),
              onDisk.toString(),
              "jar:" + site + "/x.jar!/a.png",
              "classpath:nl/visiewerk/pdf/sRGB.icc",
              "ftp://127.0.0.1/a.png",
              "netdoc:" + onDisk,
              "afbeelding:anders.png",
              data)) {
        assertEquals(0, images(hostile(address)), address);
      }
      assertEquals(0, calls.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void imagesThatAreHandedOverAreShown() throws Exception {
    assertTrue(images(hostile(SHOWN)) > 0);
  }

  @Test
  void entitiesOfAPageAreNotRead(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "staatsgeheim");
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><html lang=\"nl\"><head><title>x</title></head><body><p>&x;</p></body></html>";
    try (PDDocument pdf = Loader.loadPDF(render(page))) {
      assertFalse(Printer.text(pdf).contains("staatsgeheim"));
    }
  }

  private static String hostile(String address) {
    return """
        <html lang="nl">
          <head>
            <title>Vreemd</title>
            <link rel="stylesheet" href="ADDRESS" />
            <style>
              @import url("ADDRESS");
              @font-face { font-family: "Anders"; src: url("ADDRESS") }
              body { font-family: "Atkinson"; background-image: url("ADDRESS") }
              .anders { font-family: "Anders", "Atkinson"; list-style-image: url("ADDRESS") }
            </style>
          </head>
          <body>
            <p class="anders">Tekst <img src="ADDRESS" alt="beeld" /></p>
            <ul class="anders"><li>punt</li></ul>
            <object data="ADDRESS" type="image/png"></object>
            <iframe src="ADDRESS"></iframe>
            <a href="ADDRESS" download="x">een link</a>
          </body>
        </html>
        """
        .replace("ADDRESS", address);
  }

  private static byte[] render(String page) throws Exception {
    PdfEngine engine = new PdfEngine(PrintStyle.of(Theme.standard()));
    PdfMetadata metadata = new PdfMetadata("x", null, "x", List.of(), LocalDate.EPOCH);
    Map<String, byte[]> images = Map.of(SHOWN, Files.readAllBytes(IMAGE));
    return engine.render(Xhtml.parse(page), images, metadata, 1, false);
  }

  private static int images(String page) throws Exception {
    int count = 0;
    try (PDDocument pdf = Loader.loadPDF(render(page))) {
      for (var sheet : pdf.getPages()) {
        for (COSName name : sheet.getResources().getXObjectNames()) {
          if (sheet.getResources().isImageXObject(name)) {
            count++;
          }
        }
      }
    }
    return count;
  }
}
