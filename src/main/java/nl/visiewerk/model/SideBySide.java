package nl.visiewerk.model;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on all of a list by all processors.
 *
 * <p>Each takes the next of the list when it has finished one. A parallel stream would part the
 * list in four for two processors, so that one of them may have nothing to do for a quarter of the
 * time; an executor wakes who waits for it at each one that is finished.
 */
public final class SideBySide {
  private SideBySide() {}

  /**
   * What a function makes of each of a list, in its order; it begins with the first.
   *
   * <p>When the function throws, no more is begun, and it throws the same, or a copy for this
   * thread.
   */
  public static <A, B> List<B> map(List<A> list, Function<A, B> function) {
    Object[] results = new Object[list.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          try {
            for (int i; (i = next.getAndIncrement()) < results.length; ) {
              results[i] = function.apply(list.get(i));
            }
          } catch (RuntimeException | Error e) {
            next.set(results.length);
            throw e;
          }
        };
    ForkJoinTask.invokeAll(
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(i -> ForkJoinTask.adapt(worker))
            .toList());
    @SuppressWarnings("unchecked") // the function made them
    List<B> made = (List<B>) List.of(results);
    return made;
  }
}
