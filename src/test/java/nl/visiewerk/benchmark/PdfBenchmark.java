package nl.visiewerk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints how long PDFs take, those of the real content and one of 200 pages, in a heap of 128 MB:
 * whole builds, each in a process of its own, and then only the PDFs, again and again in one.
 */
final class PdfBenchmark {
  private static final int LONG = 200;
  private static final String HEAP = "-Xmx128m";

  private final Path project;
  private final Path work;

  PdfBenchmark(Path project, Path work) {
    this.project = project;
    this.work = work;
  }

  void measure() throws IOException, InterruptedException {
    System.out.println(
        "\n| pdf's | hoe | pdf-bladzijden | seconden | processor | bladzijden per seconde | MB |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    Path real = Files.createDirectory(work.resolve("echt"));
    Benchmark.copy(project.resolve("content"), real.resolve("content"));
    measure("de echte", real);
    Path made = Files.createDirectory(work.resolve("lang"));
    SyntheticReport.write(made.resolve("content"), LONG);
    measure("een lange", made);
  }

  private void measure(String name, Path folder) throws IOException, InterruptedException {
    Measurement without = build(folder, "--no-pdf");
    Measurement cold = build(folder, "--no-cache");
    int pages = pagesIn(folder.resolve("site/pdf"));
    print(name, "bouw zonder pdf's", 0, without);
    print(name, "bouw, koud", pages, cold);
    build(folder, "--quiet");
    Measurement cached = build(folder, "--quiet");
    print(name, "bouw, uit de cache", pages, cached);
    Measurement warm = Measurement.of(folder, warmCommand(folder));
    print(name, "alleen de pdf's, warm", pages, lastRound(folder, warm));
  }

  private Measurement build(Path folder, String option) throws IOException, InterruptedException {
    List<String> command = List.of(project.resolve("visiewerk").toString(), "build", option);
    return Measurement.of(folder, command, Map.of("VISIEWERK_JAVA_OPTS", HEAP));
  }

  /** As the launcher starts Java. */
  private List<String> warmCommand(Path folder) {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    List<String> command = new ArrayList<>(List.of(java.toString(), HEAP));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:-UseAdaptiveSizePolicy", "-XX:NewRatio=3"));
    Path target = project.resolve("target");
    String classPath = target.resolve("test-classes") + ":" + target.resolve("visiewerk.jar");
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of(WarmPdfs.class.getName(), folder.resolve("content").toString()));
    return command;
  }

  /** The same process, with the times of the last round as {@link WarmPdfs} printed them. */
  private static Measurement lastRound(Path folder, Measurement process) throws IOException {
    String[] times = Files.readString(folder.resolve("uitvoer.txt")).strip().split(" ", -1);
    return new Measurement(
        0, Double.parseDouble(times[0]), Double.parseDouble(times[1]), process.peakKilobytes());
  }

  private static int pagesIn(Path pdfs) throws IOException {
    int pages = 0;
    try (Stream<Path> files = Files.walk(pdfs)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          pages += pdf.getNumberOfPages();
        }
      }
    }
    return pages;
  }

  private static void print(String name, String how, int pages, Measurement run) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %.2f | %.2f | %.0f | %d |",
            name,
            how,
            pages,
            run.seconds(),
            run.cpuSeconds(),
            pages / run.seconds(),
            run.peakKilobytes() / 1024));
  }
}
