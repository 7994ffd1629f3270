package nl.visiewerk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertEquals(
        NUMBERS.stream().map(number -> number * number).toList(),
        SideBySide.map(NUMBERS, number -> number * number));
  }

  @Test
  void ofNothingMakesNothing() {
    assertEquals(List.of(), SideBySide.map(List.of(), String::valueOf));
  }

  /** The first waits for the second, which one processor alone could never reach. */
  @Test
  void usesSeveralProcessors() {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    CountDownLatch second = new CountDownLatch(1);
    Set<String> threads = ConcurrentHashMap.newKeySet();
    SideBySide.map(
        List.of(1, 2),
        number -> {
          threads.add(Thread.currentThread().getName());
          if (number == 2) {
            second.countDown();
          }
          return await(second);
        });
    assertEquals(2, threads.size());
  }

  @Test
  void beginsNoMoreAfterAFailure() {
    AtomicInteger begun = new AtomicInteger();
    assertThrows(
        IllegalStateException.class,
        () ->
            SideBySide.map(
                NUMBERS,
                number -> {
                  begun.incrementAndGet();
                  throw new IllegalStateException();
                }));
    assertTrue(begun.get() <= Runtime.getRuntime().availableProcessors());
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
