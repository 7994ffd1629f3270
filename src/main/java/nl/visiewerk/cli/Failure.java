package nl.visiewerk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Says what went wrong outside the content: a disk that is full, a folder that can't be written.
 * Any other exception is a mistake in the tool, and keeps its trace.
 */
final class Failure implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    IOException cause = ioException(failure);
    if (cause == null) {
      throw failure;
    }
    command
        .getErr()
        .println(
            Messages.text(
                "cli.schijf",
                cause.getClass().getSimpleName(),
                String.valueOf(cause.getMessage())));
    return Visiewerk.WRONG_USAGE;
  }

  private static @Nullable IOException ioException(Exception failure) {
    if (failure instanceof UncheckedIOException unchecked) {
      return unchecked.getCause();
    }
    return failure instanceof IOException io ? io : null;
  }
}
