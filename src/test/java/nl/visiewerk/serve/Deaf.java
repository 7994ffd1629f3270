package nl.visiewerk.serve;

import java.net.URI;
import java.util.List;

/** Listens to nothing. */
final class Deaf implements Listener {
  @Override
  public void begins(List<String> changed) {}

  @Override
  public void ends(Turn turn) {}

  @Override
  public void shows(URI address) {}

  @Override
  public String inWords(Throwable failure) {
    return "Mislukt.";
  }
}
