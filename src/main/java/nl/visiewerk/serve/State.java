package nl.visiewerk.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is served at a moment.
 *
 * @param run sets this server apart from one that ran on the same port before
 * @param turns how many builds there were
 * @param site at which of these the site was made; 0 when there is none yet
 * @param folder the last site without errors; null when there is none yet
 * @param turn how the last build went
 * @param strict whether warnings fail
 */
record State(long run, int turns, int site, @Nullable Path folder, Turn turn, boolean strict) {
  /** Before the first build. */
  static State nothing(boolean strict) {
    long run = ProcessHandle.current().pid();
    return new State(run, 0, 0, null, new Turn(null, null), strict);
  }

  /** After one more build. */
  State after(Turn next, Path output) {
    return next.failed()
        ? new State(run, turns + 1, site, folder, next, strict)
        : new State(run, turns + 1, turns + 1, output, next, strict);
  }

  /** Differs when there is another site: then pages have to be read again. */
  String siteMark() {
    return run + "." + site;
  }

  /** Differs when there was another build: then other things may have been found. */
  String turnMark() {
    return run + "." + turns;
  }
}
