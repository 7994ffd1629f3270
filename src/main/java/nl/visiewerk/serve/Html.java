package nl.visiewerk.serve;

/** Texts in HTML. */
final class Html {
  private Html() {}

  /** A text as it stands between tags, or in an attribute between double quotes. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
