package nl.visiewerk.serve;

/** The addresses of the server's own. No file of a site begins with an underscore. */
final class Links {
  /** All that was found. */
  static final String FINDINGS = "/_bevindingen";

  /** What comes before the id of a rule, for the page that explains it. */
  static final String RULE = "/_regel/";

  /** The panel by itself. */
  static final String PANEL = "/_visiewerk/paneel";

  /** The server-sent events. */
  static final String EVENTS = "/_visiewerk/gebeurtenissen";

  static final String STYLE = "/_visiewerk/voorbeeld.css";
  static final String SCRIPT = "/_visiewerk/voorbeeld.js";

  private Links() {}
}
