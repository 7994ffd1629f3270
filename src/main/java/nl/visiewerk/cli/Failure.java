package nl.visiewerk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Says in a line what failed that is no fault of the content: a disk that is full, a folder that
 * can't be written, or the tool itself.
 */
final class Failure implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    return tell(failure, command.getErr());
  }

  /** Prints what failed, and gives the exit status for it. */
  static int tell(Throwable failure, PrintWriter err) {
    err.println(inWords(failure));
    return Visiewerk.FAILED;
  }

  /** What failed, in a line. */
  static String inWords(Throwable failure) {
    IOException disk = ioException(failure);
    return disk == null ? ownFault(root(failure)) : disk(disk);
  }

  /** Jobs and streams wrap what they fail with. */
  private static @Nullable IOException ioException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
    }
    return null;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String disk(IOException failure) {
    String path = failure instanceof FileSystemException file ? file.getFile() : null;
    return path == null
        ? Messages.text("cli.schijf", reason(failure))
        : Messages.text("cli.schijf.bestand", path, reason(failure));
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Messages.text("cli.schijf.weg");
    }
    if (failure instanceof AccessDeniedException) {
      return Messages.text("cli.schijf.toegang");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Messages.text("cli.schijf.bezet");
    }
    String reason =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return reason != null && reason.contains("No space left")
        ? Messages.text("cli.schijf.vol")
        : Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
  }

  /** With where it was in our own code, which is what who mends it asks first. */
  private static String ownFault(Throwable failure) {
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("nl.visiewerk."))
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .findFirst()
            .orElse("");
    String key = failure instanceof OutOfMemoryError ? "cli.storing.geheugen" : "cli.storing";
    return Messages.text(key, (failure + " " + place).strip());
  }
}
