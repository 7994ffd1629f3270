package nl.visiewerk.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock between processes, held by an open file: the operating system lets go of it when the
 * process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {
  private static final long RETRY_MILLIS = 10;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until no one else has the lock. */
  static FolderLock await(Path file) throws IOException {
    while (true) {
      FolderLock lock = tryLock(file);
      if (lock != null) {
        return lock;
      }
      try {
        Thread.sleep(RETRY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException(file.toString());
      }
    }
  }

  /** The lock, or null when another process, or another thread of this one, has it. */
  static @Nullable FolderLock tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock();
      locked = lock != null;
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process: the same answer as from another process.
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    return locked ? new FolderLock(channel) : null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
