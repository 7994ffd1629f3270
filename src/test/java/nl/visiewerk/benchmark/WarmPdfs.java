package nl.visiewerk.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.pdf.PdfMemory;
import nl.visiewerk.pdf.PdfRenderer;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Theme;

/**
 * Makes the PDFs of a content folder time and again in one process, and says how long the last
 * took.
 */
public final class WarmPdfs {
  private static final int ROUNDS = 8;

  private WarmPdfs() {}

  /**
   * Prints the seconds of the last round, and those of the processors. Arguments: the folder, and
   * how many rounds.
   */
  public static void main(String[] arguments) throws Exception {
    ContentReader.Result read = ContentReader.read(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    SitePlan plan =
        SitePlan.of(read.content(), Toetsing.all(read.content()), List.of(), History.NONE);
    PdfRenderer renderer =
        new PdfRenderer(
            plan,
            Theme.standard(),
            read.images()::read,
            read.texts()::find,
            document -> false,
            PdfMemory.NONE);
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    double seconds = 0;
    double cpuSeconds = 0;
    for (int i = 0; i < rounds; i++) {
      List<Callable<Integer>> jobs = new ArrayList<>();
      for (Thing thing : plan.printed()) {
        jobs.add(() -> renderer.render(thing).file().bytes().length);
      }
      long start = System.nanoTime();
      double cpuAtStart = cpuSeconds();
      for (Future<Integer> made : workers.invokeAll(jobs)) {
        made.get();
      }
      seconds = (System.nanoTime() - start) / 1e9;
      cpuSeconds = cpuSeconds() - cpuAtStart;
    }
    workers.shutdown();
    System.out.println(String.format(Locale.ROOT, "%.3f %.3f", seconds, cpuSeconds));
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }
}
