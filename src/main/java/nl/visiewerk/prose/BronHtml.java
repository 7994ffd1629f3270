package nl.visiewerk.prose;

import nl.visiewerk.model.Bron;

/** Writes a source as a list of sources does: author, title, year, kind, where it is. */
final class BronHtml {
  private BronHtml() {}

  static void write(MarkupWriter out, Bron bron) {
    if (bron.auteur() != null) {
      out.text(bron.auteur()).text(endsSentence(bron.auteur()) ? " " : ". ");
    }
    String url = bron.url();
    if (url != null) {
      out.open("a", "class", "extern", "href", url).element("cite", bron.titel()).close("a");
    } else {
      out.element("cite", bron.titel());
    }
    out.text(bron.jaar() == null ? ". " : ", " + bron.jaar() + ". ");
    out.text(Labels.of(bron.bronSoort())).text(".");
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".");
  }
}
