package nl.visiewerk.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every Dutch text of the tool, from its one message file. */
public final class Messages {
  /** The language of the site and of all messages, whatever the machine is set to. */
  public static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "nl.visiewerk.messages",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Messages() {}

  /**
   * The text with this key, its {@code {0}} and following filled in.
   *
   * @throws MissingResourceException when there is no such text, which is a mistake in the tool
   */
  public static String text(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key);
    if (pattern.indexOf('{') < 0 || arguments.length == 0) {
      return pattern;
    }
    String filled = filled(pattern, arguments);
    return filled == null ? new MessageFormat(pattern, DUTCH).format(arguments) : filled;
  }

  /**
   * A pattern with texts in its places, as most are; null for any other. MessageFormat would read
   * the pattern again each time, and some are filled on every page.
   */
  private static @Nullable String filled(String pattern, Object[] arguments) {
    if (pattern.indexOf('\'') >= 0) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      int place = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
      boolean isText =
          place >= 0
              && place < arguments.length
              && pattern.charAt(open + 2) == '}'
              && arguments[place] instanceof String;
      if (!isText) {
        return null;
      }
      out.append(pattern, done, open).append(arguments[place]);
      done = open + 3;
    }
    return out.append(pattern, done, pattern.length()).toString();
  }

  /** Whether there is a text with this key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
