package nl.visiewerk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, '', index.html",
    "index.html, index.html, kop, #kop",
    "index.html, gemeenten.html, '', gemeenten.html",
    "index.html, document/a/index.html, '', document/a/index.html",
    "document/a/visie.html, index.html, '', ../../index.html",
    "document/a/visie.html, document/a/visie.html, '', visie.html",
    "document/a/visie.html, document/a/visie.html, kop, #kop",
    "document/a/visie.html, document/a/inleiding.html, kop, inleiding.html#kop",
    "document/a/visie.html, document/ab/visie.html, '', ../ab/visie.html",
    "document/ab/visie.html, document/a/visie.html, '', ../a/visie.html",
    "document/a/ambitie/x.html, document/a/index.html, '', ../index.html",
    "document/a/ambitie/x.html, begrippen.html, jeugdige, ../../../begrippen.html#jeugdige",
  })
  void linkFromAPage(String from, String path, String anchor, String link) {
    Address address = new Address(path, anchor);

    assertEquals(link, address.from(from));

    URI resolved = URI.create("https://voorbeeld.nl/map/" + from).resolve(link);
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    assertEquals("https://voorbeeld.nl/map/" + path + fragment, resolved.toString());
  }
}
