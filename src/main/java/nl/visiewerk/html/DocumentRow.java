package nl.visiewerk.html;

import nl.visiewerk.model.Document;
import nl.visiewerk.prose.Labels;

/** A document in a table of documents. */
public record DocumentRow(
    LinkView document, String ondertitel, String soort, LinkView regio, String looptijd) {
  static DocumentRow of(Document document, PageContext here) {
    LinkView regio =
        here.content().regio(document).map(here::name).orElseGet(() -> LinkView.of("", ""));
    return new DocumentRow(
        LinkView.of(here.shortLink(document).href(), document.titel()),
        document.ondertitel() == null ? "" : document.ondertitel(),
        Labels.of(document.documentSoort()),
        regio,
        Labels.kort(document.looptijd()));
  }
}
