package nl.visiewerk.serve;

import java.net.URI;
import java.util.List;

/** Is told what a {@link Server} does, by one thread. */
public interface Listener {
  /**
   * A build begins.
   *
   * @param changed the files that made it necessary, relative to the folder with the content or the
   *     theme, sorted; empty the first time
   */
  void begins(List<String> changed);

  /** A build ended. */
  void ends(Turn turn);

  /** The site can be seen from now on; once, after the first build. */
  void shows(URI address);

  /** Says in one Dutch sentence why a build could not be finished. */
  String inWords(Throwable failure);
}
