package nl.visiewerk.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until files change. The operating system wakes it, but that only makes it look sooner: what
 * has changed is seen by comparing {@link Snapshot}s. So nothing is missed where the system does
 * not say it (shared folders, folders that are new, a Mac), and nothing counts that changes no
 * file.
 */
final class Watch implements AutoCloseable {
  /** How long a change that the system does not tell of may go unseen. */
  private static final long LOOK_AGAIN_MILLIS = 500;

  /** For how long files must stay the same: programs save several of them, or one in parts. */
  private static final long QUIET_MILLIS = 60;

  /** After so many changes in a row it is not waited for any longer. */
  private static final int MOST_ROUNDS = 50;

  private final List<Path> roots;
  private final @Nullable WatchService alarm;
  private Snapshot seen;

  private Watch(List<Path> roots, @Nullable WatchService alarm) {
    this.roots = roots;
    this.alarm = alarm;
    this.seen = Snapshot.of(roots);
    listen();
  }

  /** Starts to watch these folders, and all in them. */
  static Watch of(List<Path> roots) {
    WatchService alarm = null;
    try {
      alarm = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      // The system allows no more of them: looking now and then will do.
    }
    return new Watch(roots, alarm);
  }

  /**
   * Waits for a change since the last time, or since the start, and until it is quiet again.
   *
   * @return the names of the files, sorted
   * @throws CancellationException when closed
   */
  List<String> await() {
    try {
      List<String> changed = List.of();
      while (changed.isEmpty()) {
        Snapshot now = Snapshot.of(roots);
        while (now.files().equals(seen.files())) {
          pause();
          now = Snapshot.of(roots);
        }
        // What an editor puts there for a moment is gone by now, and then nothing changed.
        now = quiet(now);
        changed = now.since(seen);
        seen = now;
        listen();
      }
      return changed;
    } catch (InterruptedException | ClosedWatchServiceException e) {
      throw new CancellationException();
    }
  }

  private Snapshot quiet(Snapshot first) throws InterruptedException {
    Snapshot last = first;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      Thread.sleep(QUIET_MILLIS);
      Snapshot now = Snapshot.of(roots);
      if (now.files().equals(last.files())) {
        break;
      }
      last = now;
    }
    return last;
  }

  private void pause() throws InterruptedException {
    if (alarm == null) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
      return;
    }
    WatchKey key = alarm.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  /** Asks to be woken for each folder there is now; asking twice is asking once. */
  private void listen() {
    if (alarm == null) {
      return;
    }
    for (Path folder : seen.folders()) {
      try {
        folder.register(
            alarm,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      } catch (IOException e) {
        // It is gone again, or the system watches no more folders.
      }
    }
  }

  @Override
  public void close() {
    if (alarm != null) {
      try {
        alarm.close();
      } catch (IOException e) {
        // What could not be closed is closed when the process ends.
      }
    }
  }
}
