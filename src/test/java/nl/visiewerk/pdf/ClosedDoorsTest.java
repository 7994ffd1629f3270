package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.visiewerk.Trees;
import nl.visiewerk.print.PaperImages;
import nl.visiewerk.print.PdfMetadata;
import nl.visiewerk.print.Print;
import nl.visiewerk.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The renderer fetches nothing, whatever a page asks for. */
class ClosedDoorsTest {
  private static final Path IMAGE =
      Printer.PROEF.resolve("documenten/proefstad-2026/afbeeldingen/kaart.png");
  private static final String SHOWN = PaperImages.SCHEME + ":kaart.png";

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

  /** Whatever of the page, its style or a drawing on it asks for something. */
  @ParameterizedTest
  @MethodSource("ways")
  void noWayInIsOpen(String way) throws Exception {
    Knocks knocks = new Knocks();
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      knocks.countAt(door);
      String host = "127.0.0.1:" + door.getLocalPort();
      for (String scheme :
          List.of("http://", "https://", "ftp://", "jar:http://", "//", "netdoc://")) {
        String address = scheme + host + "/a.svg" + (scheme.startsWith("jar") ? "!/a.svg" : "");
        try {
          assertEquals(0, images(page(way.replace("ADDRESS", address))), address);
        } catch (IllegalArgumentException e) {
          assertTrue(way.contains("<svg"), way); // our own drawings hold nothing of the kind
        }
      }
    }
    assertEquals(0, knocks.heard());
  }

  static List<String> ways() {
    return List.of(
        "<style>@import url(ADDRESS);</style>",
        "<style>@import 'ADDRESS' print;</style>",
        "<style>@font-face { font-family: X; src: url(ADDRESS) } p { font-family: X }</style>",
        "<style>p { background: url(ADDRESS) }</style>",
        "<style>p { background-image: url('ADDRESS'), url(\"ADDRESS\") }</style>",
        "<style>p::before { content: url(ADDRESS) }</style>",
        "<style>li { list-style: square url(ADDRESS) }</style>",
        "<style>@page { @top-center { content: url(ADDRESS) } background: url(ADDRESS) }</style>",
        "<link rel='stylesheet' href='ADDRESS' />",
        "<base href='ADDRESS' /><img src='a.svg' alt='x' />",
        "<img src='ADDRESS' srcset='ADDRESS 2x' alt='x' />",
        "<img src='ADDRESS.png' alt='x' />",
        "<object data='ADDRESS' type='image/svg+xml'></object>",
        "<embed src='ADDRESS' /><iframe src='ADDRESS'></iframe><video poster='ADDRESS'></video>",
        "<input type='image' src='ADDRESS' /><script src='ADDRESS'></script>",
        "<p style='background: url(ADDRESS)'>x</p>",
        svg("<image href='ADDRESS' width='9' height='9' />"),
        svg("<image xlink:href='ADDRESS' width='9' height='9' />"),
        svg("<use href='ADDRESS#a' /><use xlink:href='ADDRESS#a' />"),
        svg("<style>@import url(ADDRESS); path { fill: url(ADDRESS#a) }</style>"),
        svg("<foreignObject><img src='ADDRESS' alt='x' /></foreignObject>"),
        svg("<script href='ADDRESS'>fetch('ADDRESS')</script>"),
        svg("<path d='M0 0L9 9Z' fill='url(ADDRESS#a)' filter='url(ADDRESS#b)' />"),
        svg("<a href='ADDRESS'><text x='1' y='1'>x</text></a>"));
  }

  /** What a writer's drawing asks for is gone before it comes to the page. */
  @ParameterizedTest
  @MethodSource("drawings")
  void noDrawingOfAWriterFetchesAnything(String drawing, @TempDir Path folder) throws Exception {
    Trees.copy(Printer.PROEF, folder);
    Knocks knocks = new Knocks();
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      knocks.countAt(door);
      String address = "http://127.0.0.1:" + door.getLocalPort() + "/a.svg";
      Files.writeString(
          folder.resolve("documenten/proefstad-2026/afbeeldingen/schema.svg"),
          drawing.replace("ADDRESS", address));
      Printer printer = new Printer(folder);
      try (PDDocument pdf = Printer.open(printer.print())) {
        assertFalse(Printer.text(pdf).contains("127.0.0.1"));
      }
    }
    assertEquals(0, knocks.heard());
  }

  static List<String> drawings() {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='99' height='99'><rect width='9' height='9' ";
    List<String> inside =
        List.of(
            "/><image href='ADDRESS' width='9' height='9'/><image xlink:href='ADDRESS'/>",
            "/><use href='ADDRESS#a'/><use xlink:href='ADDRESS#a'/>",
            "/><style>@import url(ADDRESS); rect { fill: url(ADDRESS#a) }</style>",
            "/><style>@font-face { font-family: X; src: url(ADDRESS) }</style>"
                + "<text y='9' font-family='X'>x</text>",
            "fill='url(ADDRESS#a)' filter='url(ADDRESS#b)' mask='url(ADDRESS#c)'/>",
            "style='fill: url(\"ADDRESS#a\"); cursor: url(ADDRESS); marker: url(ADDRESS#m)'/>",
            "/><foreignObject width='9' height='9'><div xmlns='http://www.w3.org/1999/xhtml'>x"
                + "<img src='ADDRESS'/><iframe src='ADDRESS'/></div></foreignObject>",
            "/><script href='ADDRESS'/><script>fetch('ADDRESS')</script>",
            "onload=\"fetch('ADDRESS')\"/><set href='ADDRESS' attributeName='x'/>",
            "/><a href='ADDRESS'><text y='9'>x</text></a>",
            "/><feImage href='ADDRESS'/><linearGradient href='ADDRESS#a'/>",
            "/><x:include xmlns:x='http://www.w3.org/2001/XInclude' href='ADDRESS'/>");
    String entities =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'ADDRESS' [<!ENTITY a SYSTEM 'ADDRESS'>"
            + "<!ENTITY % b SYSTEM 'ADDRESS'>%b;]>";
    return Stream.of(
            inside.stream().map(drawn -> svg + drawn + "</svg>"),
            Stream.of(
                entities + svg + "/></svg>",
                entities + svg + "/><text y='9'>&a;</text></svg>",
                "<?xml-stylesheet href='ADDRESS' type='text/css'?>" + svg + "/></svg>"))
        .flatMap(drawings -> drawings)
        .toList();
  }

  private static String svg(String inside) {
    return "<svg viewBox='0 0 9 9' alt='x' xmlns:xlink='http://www.w3.org/1999/xlink'>"
        + inside
        + "</svg>";
  }

  private static String page(String way) {
    boolean head = way.startsWith("<style") || way.startsWith("<link") || way.startsWith("<base");
    return "<html lang='nl'><head><title>x</title>"
        + (head ? way : "")
        + "</head><body style='font-family: Atkinson'><p>x</p><ul><li>x</li></ul><div>"
        + (head ? "" : way)
        + "</div></body></html>";
  }

  /** Counts who connects, whatever they have to say. */
  private static final class Knocks {
    private final AtomicInteger heard = new AtomicInteger();

    void countAt(ServerSocket door) {
      Thread doorman =
          new Thread(
              () -> {
                try {
                  while (true) {
                    door.accept().close();
                    heard.incrementAndGet();
                  }
                } catch (IOException e) {
                  return; // the door is gone
                }
              });
      doorman.setDaemon(true);
      doorman.start();
    }

    int heard() {
      return heard.get();
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
    return engine.render(Xhtml.parse(page), images, new Print.Settings(metadata, false), 1);
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
