package nl.visiewerk.serve;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Report;

/**
 * Builds the site time and again, by turns in one of two folders: so that the last site can be read
 * while the next one is made.
 */
final class Maker {
  private final ServeOptions options;
  private final Listener listener;
  private final Path folder;
  private final BooleanSupplier stopped;

  /**
   * @param folder where sites are made
   * @param stopped whether a build need not be finished
   */
  Maker(ServeOptions options, Listener listener, Path folder, BooleanSupplier stopped) {
    this.options = options;
    this.listener = listener;
    this.folder = folder;
    this.stopped = stopped;
  }

  /**
   * Builds once more. A build that fails leaves the site of the state before.
   *
   * @throws CancellationException when stopped
   */
  State next(State before) {
    Path output =
        folder.resolve(before.folder() == null || before.folder().endsWith("b") ? "a" : "b");
    return before.after(build(output), output);
  }

  private Turn build(Path output) {
    try {
      Report report =
          Build.run(
              new BuildOptions(
                  options.content(), output, options.theme(), options.strict(), false, false),
              step -> goOn());
      return new Turn(report, null);
    } catch (CancellationException e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new Turn(null, listener.inWords(e));
    }
  }

  private void goOn() {
    if (stopped.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
