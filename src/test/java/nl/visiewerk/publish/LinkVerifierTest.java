package nl.visiewerk.publish;

import static nl.visiewerk.publish.SiteFolder.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkVerifierTest {
  private final Path folder;

  LinkVerifierTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void soundSite() throws Exception {
    assertFindings(
        List.of(),
        "index.html",
        """
        <link rel=stylesheet href=stijl/stijl.css>
        <a href="document/a.html">a</a> <a href="./document/a.html?zoek=x#kop">kop</a>
        <a href="#hier">hier</a> <a href="#">boven</a> <a href="#top">boven</a> <a href="">zelf</a>
        <a href="https://voorbeeld.nl/x#y">x</a> <a href="//voorbeeld.nl">x</a>
        <a href="mailto:a@voorbeeld.nl">x</a> <a href="pdf/a.pdf#page=3">pdf</a>
        <svg><use href="tekens.svg#pijl"/></svg> <!-- <a href="weg.html"> -->
        <img src="beeld/een%20kaart.png" srcset="beeld/klein.png 1x, beeld/groot.png 2x">
        <p id="hier"><a href="document/a.html#caf%C3%A9">café</a></p>
        """,
        "document/a.html",
        "<a href='../index.html#hier'>terug</a><a href=a.html>zelf</a><h2 id=kop></h2><p id=café>",
        "stijl/stijl.css",
        "@import 'druk.css'; a { background: url(../beeld/klein.png) } /* url(weg.png) */",
        "stijl/druk.css",
        "b { content: 'url(weg.png)'; background: url( \"data:image/png;base64,x\" ) }",
        "tekens.svg",
        "<svg><path id='pijl'/></svg>",
        "beeld/een kaart.png",
        "",
        "beeld/klein.png",
        "",
        "beeld/groot.png",
        "",
        "pdf/a.pdf",
        "");
  }

  @Test
  void linksThatLeadNowhere() throws Exception {
    assertFindings(
        List.of(
            "a/b.html:1:4 link-kapot De link \"../weg.html\" leidt naar weg.html, en dat bestand is"
                + " er niet.",
            "a/b.html:3:3 link-kapot De link \"../../buiten.html\" leidt naar ../buiten.html, en"
                + " dat bestand is er niet.",
            "a/b.html:4:4 link-kapot De link \"/a/b.html\" leidt naar /a/b.html, en dat bestand is"
                + " er niet.",
            "a/b.html:5:4 link-kapot De link \"../a/\" leidt naar a/, en dat bestand is er niet.",
            "a/b.html:6:18 link-kapot De link \"weg.png\" leidt naar a/weg.png, en dat bestand is er"
                + " niet.",
            "s.css:2:16 link-kapot De link \"weg.woff2\" leidt naar weg.woff2, en dat bestand is er"
                + " niet."),
        "a/b.html",
        """
        <a href="../weg.html">x</a>
        <a
          href="../../buiten.html">x</a>
        <a href="/a/b.html">x</a>
        <a href="../a/">x</a>
        <img src="x.png" srcset="weg.png 2x">
        """,
        "a/x.png",
        "",
        "s.css",
        "/* een\n   */ a { src: url(weg.woff2) }");
  }

  @Test
  void pageForAddressesThatDoNotExistTriesTheWaysUp() throws Exception {
    assertFindings(
        List.of(
            "404.html:2:4 link-kapot De link \"../../b.css\" leidt naar b.css, en dat bestand is er"
                + " niet."),
        "404.html",
        "<link href='../a.css'><link href='../../a.css'>\n<a href='../../b.css'>x</a>",
        "a.css",
        "");
  }

  @Test
  void brokenLinkOnManyPagesIsOneFinding() throws Exception {
    assertFindings(
        List.of(
            "a.html:1:4 link-kapot De link \"weg.html\" leidt naar weg.html, en dat bestand is er"
                + " niet. De link staat ook op 2 andere bladzijden.",
            "b.html:1:28 anker-kapot De link \"a.html#weg\" wijst naar een plek die niet op de bladzijde"
                + " a.html staat. De link staat ook op 1 andere bladzijde."),
        "b.html",
        "<a href='weg.html'>x</a><a href='a.html#weg'>x</a><a href='weg.html'>x</a>",
        "a.html",
        "<a href='weg.html'>x</a>",
        "map/c.html",
        "<a href='../weg.html'>x</a><a href='../a.html#weg'>x</a>");
  }

  @Test
  void anchorsThatAreNotThere() throws Exception {
    assertFindings(
        List.of(
            "a.html:1:4 anker-kapot De link \"b.html#weg\" wijst naar een plek die niet op de bladzijde"
                + " b.html staat.",
            "b.html:1:17 anker-kapot De link \"#ook-weg\" wijst naar een plek die niet op de bladzijde"
                + " b.html staat."),
        "a.html",
        "<a href='b.html#weg'>x</a> <a href='b.html#er'>x</a>",
        "b.html",
        "<p id='er'>é <a href='#ook-weg'>x</a></p>");
  }

  @Test
  void idsThatAreThereTwice() throws Exception {
    assertFindings(
        List.of(
            "a.html:2:4 anker-dubbel De id \"x\" komt op deze bladzijde meer dan één keer voor, eerst op"
                + " regel 1."),
        "a.html",
        "<p id=x></p><p id=y></p>\n<p id=x></p>",
        "b.html",
        "<p id=x></p>");
  }

  @Test
  void brokenMarkupIsReadAsABrowserDoes() throws Exception {
    assertFindings(
        List.of(),
        "a.html",
        "<p <a href='a.html'> &lt; <<b id='x' id='y'></p></p><a href='#x",
        "b.html",
        "",
        "c.css",
        "url( /* \" ' @import");
  }

  private void assertFindings(List<String> expected, String... pathsAndTexts) throws Exception {
    try (Publication publication = Publication.open(folder.resolve("site"))) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        publication.write(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
      }
      List<String> found =
          publication.verify().stream()
              .map(f -> f.location() + " " + f.rule().id() + " " + f.message())
              .toList();
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }
}
