package nl.visiewerk.search;

import java.nio.charset.StandardCharsets;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;

/**
 * Writes a piece of the index: a script that hands one list to the search page. Pages that were
 * opened from disk may load scripts and nothing else.
 */
final class Script {
  /** The page that the addresses in the index are relative to. */
  static final String FROM = Addresses.ZOEKEN;

  private static final String FOLDER = "zoeken/";

  private final String name;
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /** A piece with this name, which is also that of its file. */
  Script(String name) {
    this.name = name;
    out.append("visiewerkZoek(\"").append(name).append("\",");
  }

  /** Begins a list, or a list in a list. */
  void open() {
    separate();
    out.append('[');
    first = true;
  }

  void close() {
    out.append(']');
    first = false;
  }

  void number(int number) {
    separate();
    out.append(number);
  }

  void text(String text) {
    separate();
    out.append('"');
    int done = 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (isSpecial(chars[i])) {
        out.append(text, done, i).append(escaped(chars[i]));
        done = i + 1;
      }
    }
    out.append(text.substring(done)).append('"'); // a string goes in faster than its characters
  }

  OutputFile file() {
    byte[] bytes = (out + ")\n").getBytes(StandardCharsets.UTF_8);
    return new OutputFile(FOLDER + name + ".js", bytes);
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private static boolean isSpecial(char c) {
    return c > '\\' // letters first: they are nearly all that there is
        ? c == '\u2028' || c == '\u2029'
        : c < ' ' || c == '"' || c == '\\';
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\u2028' -> "\\u2028";
      case '\u2029' -> "\\u2029";
      default -> " ";
    };
  }
}
