package nl.visiewerk.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

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
    return pattern.indexOf('{') < 0 || arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, DUTCH).format(arguments);
  }

  /** Whether there is a text with this key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
