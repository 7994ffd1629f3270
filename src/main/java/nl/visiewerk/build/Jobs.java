package nl.visiewerk.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import nl.visiewerk.model.SideBySide;

/** Runs jobs side by side, as many at once as there are processors. */
final class Jobs {
  private Jobs() {}

  /** Starts a job that mostly waits, in a thread of its own; {@link #result} waits for it. */
  static <T> Future<T> start(Callable<T> job) {
    FutureTask<T> task = new FutureTask<>(job);
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** What a job made. */
  static <T> T result(Future<T> job) {
    try {
      return job.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs all jobs, beginning with the first.
   *
   * @return their results, in the order of the jobs
   * @throws IOException what a job failed with; no more are begun
   */
  static <T> List<T> run(List<Callable<T>> jobs) throws IOException {
    try {
      return SideBySide.map(jobs, Jobs::call);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T call(Callable<T> job) {
    try {
      return job.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
