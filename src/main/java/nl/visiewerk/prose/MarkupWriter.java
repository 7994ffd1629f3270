package nl.visiewerk.prose;

import org.jspecify.annotations.Nullable;

/**
 * Writes HTML that is well-formed XML too. Everything is escaped, but for what {@link #raw} adds;
 * characters that XML does not allow are left out.
 */
public final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();

  /**
   * The start of an element.
   *
   * @param attributes names and values in turn; those with a value of null are left out
   */
  public MarkupWriter open(String element, @Nullable String... attributes) {
    start(element, attributes);
    out.append('>');
    return this;
  }

  /** An element that cannot hold anything; see {@link #open}. */
  public MarkupWriter empty(String element, @Nullable String... attributes) {
    start(element, attributes);
    out.append(" />");
    return this;
  }

  /** The end of an element. */
  public MarkupWriter close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** A whole element with only text in it; see {@link #open}. */
  public MarkupWriter element(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Characters. */
  public MarkupWriter text(String text) {
    escape(text);
    return this;
  }

  /** What is HTML already. */
  public MarkupWriter raw(String html) {
    out.append(html);
    return this;
  }

  /** What was written so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String element, @Nullable String[] attributes) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
  }

  /** Most text needs no escaping: it is taken over as it is, which is far faster. */
  private void escape(String text) {
    char[] chars = text.toCharArray();
    int special = nextSpecial(chars, 0);
    if (special == chars.length) {
      out.append(text);
      return;
    }
    int done = 0;
    while (special < chars.length) {
      out.append(chars, done, special - done).append(escaped(chars[special]));
      done = special + 1;
      special = nextSpecial(chars, done);
    }
    out.append(chars, done, chars.length - done);
  }

  /** Where the next character stands that can't stay as it is; the length when there is none. */
  private static int nextSpecial(char[] chars, int from) {
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      if (c > '>' ? c < Character.MIN_SURROGATE : c >= ' ' && !isMarkup(c)) {
        continue; // letters first: they are nearly all that there is
      }
      if (i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1])) {
        i++;
      } else if (isMarkup(c) || !isAllowed(c)) {
        return i;
      }
    }
    return chars.length;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  private static boolean isMarkup(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"';
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n';
  }
}
