package nl.visiewerk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the tool in a process of its own.
 *
 * @param pages how many HTML files there are in the output
 * @param cpuSeconds of all processors together; what other programs do hardly changes it
 * @param peakKilobytes the most memory that the process had; 0 where the system doesn't say
 */
record Measurement(int pages, double seconds, double cpuSeconds, long peakKilobytes) {
  private static final long POLL_MILLIS = 10;

  double pagesPerSecond() {
    return pages / seconds;
  }

  /**
   * Runs the command in this folder and counts what it makes in {@code site/} there.
   *
   * @throws IllegalStateException when the command fails
   */
  static Measurement of(Path folder, List<String> command)
      throws IOException, InterruptedException {
    return of(folder, command, Map.of());
  }

  /** The same, with more variables in its environment. */
  static Measurement of(Path folder, List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = folder.resolve("uitvoer.txt");
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    do {
      peak = Math.max(peak, peakOf(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
    }
    return new Measurement(pagesIn(folder.resolve("site")), seconds, cpu.toMillis() / 1e3, peak);
  }

  /** The high-water mark of the process's resident memory, as Linux keeps it. */
  private static long peakOf(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static int pagesIn(Path site) throws IOException {
    if (!Files.exists(site)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(site)) {
      return (int) files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }
}
