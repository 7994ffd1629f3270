/**
 * Measures how fast the tool is and how much memory it takes; not a test. Start at {@link
 * nl.visiewerk.benchmark.Benchmark}, run it by {@code .ci/benchmark}.
 */
@NullMarked
package nl.visiewerk.benchmark;

import org.jspecify.annotations.NullMarked;
