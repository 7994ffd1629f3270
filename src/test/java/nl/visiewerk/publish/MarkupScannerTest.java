package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.visiewerk.publish.Scan.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupScannerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"a.html\" id=x>tekst</a>",
        "<a\n\tHREF = 'a.html?x&amp;y#é&nbsp;z'  ID\n=\n\"x\"/>",
        "<a href=a.html/b id=x>1 < 2 > 1</a><br id=y/>",
        "<a hidden href=a.html data-href='niet.html' aria-id=z>",
        "<!-- <a href=weg.html> --><!doctype html><p id='na'>",
        "<script src=x.js>'<a href=weg.html>' </scriptx> </SCRIPT><p id=na>",
        "<style>a::after { content: '<p id=weg>' }</style><textarea><a href=weg></textarea>",
        "<title><a href=weg></title><svg><title>naam</title><use href='#y'/></svg>",
        "</p id=weg><p id=''><img src=''><img alt='a > b' src='b.png'>",
        "<p title=\"it's <a href='weg'>\" id=x>",
      })
  void findsWhatJsoupFinds(String html) {
    assertSameAsJsoup(html);
  }

  @Test
  void findsWhatJsoupFindsInRandomPages() {
    // No formatting elements: a browser repeats those when they are not closed.
    List<String> pieces =
        List.of(
            "<p id='a'>",
            "</p>",
            "<area href=\"b.html#c\">",
            "<div>",
            "</div>",
            "tekst",
            " & ",
            "<br/>",
            "<img src=x.png alt=\"a > b\">",
            "<!-- <i id=weg> -->",
            "<span class='x'>",
            "</span>",
            "<script>if (a < b) '<p id=weg>'</script>",
            "1 < 2",
            "&lt;",
            "\n",
            "é");
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      StringBuilder html = new StringBuilder("<!doctype html><body>");
      for (int j = random.nextInt(20); j > 0; j--) {
        html.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertSameAsJsoup(html.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<", "<a", "<a ", "<a href", "<a href=", "<a href='", "<a href=x", "<!--", "</"})
  void endsWhereTheTextEnds(String html) {
    assertNotNull(scan(html));
  }

  private static void assertSameAsJsoup(String html) {
    List<String> expected = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      for (String name : List.of("href", "src", "id")) {
        if (element.hasAttr(name)) {
          expected.add(element.attr(name));
        }
      }
    }
    Scan scan = scan(html);
    List<String> found = new ArrayList<>(scan.links().stream().map(Spot::text).toList());
    found.addAll(scan.idTexts());
    assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList(), html);
  }

  private static Scan scan(String html) {
    return Scan.of("bladzijde.html", html.getBytes(UTF_8));
  }
}
