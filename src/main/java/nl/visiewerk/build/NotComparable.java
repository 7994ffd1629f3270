package nl.visiewerk.build;

import nl.visiewerk.history.NoSuchRevision;

/** A version that there is not; the message says why. */
public final class NotComparable extends Exception {
  private static final long serialVersionUID = 1L;

  NotComparable(NoSuchRevision cause) {
    super(cause.getMessage(), cause);
  }
}
