package nl.visiewerk.start;

import java.util.Collection;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;

/** Nothing was written. The message is Dutch, and says to who gave the command why not. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private Refused(String message) {
    super(message);
  }

  static Refused because(String key, Object... arguments) {
    return new Refused(Messages.text(key, arguments));
  }

  /** With the nearest names after it, or all of them when none is near. */
  static Refused unknown(String key, String name, Collection<String> names, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = name;
    System.arraycopy(more, 0, arguments, 1, more.length);
    String choice =
        NearestName.question(names, name)
            .orElseGet(() -> Messages.text("cli.kies", String.join(", ", names)));
    return new Refused(Messages.text(key, arguments) + (names.isEmpty() ? "" : " " + choice));
  }
}
