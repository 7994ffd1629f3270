package nl.visiewerk.history;

import nl.visiewerk.diagnostic.Messages;

/** A revision of which there is no content to be had; the message says why. */
public final class NoSuchRevision extends Exception {
  private static final long serialVersionUID = 1L;

  NoSuchRevision(String key, Object... arguments) {
    super(Messages.text(key, arguments));
  }
}
