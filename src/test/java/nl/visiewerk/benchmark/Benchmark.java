package nl.visiewerk.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints how long the launcher takes for made-up content of several sizes and for the real content,
 * each time from a cold start into an empty folder. Arguments: the numbers of pages; 0 stands for
 * the real content, with PDFs; {@code pdf} for {@link PdfBenchmark}.
 */
public final class Benchmark {
  private static final int RUNS = 3;

  private final Path project;
  private final Path work;

  private Benchmark(Path project, Path work) {
    this.project = project;
    this.work = work;
  }

  /** Runs in the folder of the project. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of("").toAbsolutePath();
    List<String> sizes = new ArrayList<>(List.of(arguments));
    boolean withPdfs = sizes.remove("pdf");
    Path work = Files.createTempDirectory("visiewerk-benchmark");
    try {
      if (!sizes.isEmpty()) {
        System.out.println("| inhoud | bladzijden | seconden | bladzijden per seconde | MB |");
        System.out.println("|---|---:|---:|---:|---:|");
      }
      Benchmark benchmark = new Benchmark(project, work);
      for (String size : sizes) {
        benchmark.measure(Integer.parseInt(size));
      }
      if (withPdfs) {
        new PdfBenchmark(project, work).measure();
      }
    } finally {
      delete(work);
    }
  }

  private void measure(int pages) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(work.resolve("inhoud-" + pages));
    List<String> command =
        new ArrayList<>(List.of(project.resolve("visiewerk").toString(), "build"));
    if (pages == 0) {
      copy(project.resolve("content"), folder.resolve("content"));
    } else {
      SyntheticContent.write(folder.resolve("content"), pages);
      command.add("--no-pdf");
    }
    Measurement[] runs = new Measurement[RUNS];
    for (int i = 0; i < RUNS; i++) {
      runs[i] = Measurement.of(folder, command);
      setAside(folder, "site", i);
      setAside(folder, ".visiewerk", i); // with the cache
    }
    Arrays.sort(runs, Comparator.comparingDouble(Measurement::seconds));
    print(pages == 0 ? "de echte, met pdf's" : "verzonnen, " + pages, runs[RUNS / 2]);
  }

  /**
   * Makes room for the next run. Nothing is deleted before the end: ext4 passes over what was
   * deleted in the last minutes one by one at each new file, which doubles the time of writing.
   */
  private static void setAside(Path folder, String made, int run) throws IOException {
    Files.move(folder.resolve(made), folder.resolve(made + "-" + run));
  }

  private static void print(String name, Measurement median) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.2f | %.0f | %d |",
            name,
            median.pages(),
            median.seconds(),
            median.pagesPerSecond(),
            median.peakKilobytes() / 1024));
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
