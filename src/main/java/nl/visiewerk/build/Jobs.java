package nl.visiewerk.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

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
   * @throws IOException the first that a job failed with
   */
  static <T> List<T> run(Collection<? extends Callable<T>> jobs) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> job : workers.invokeAll(jobs)) {
        results.add(job.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
