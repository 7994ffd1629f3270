package nl.visiewerk.publish;

import java.nio.file.Path;
import nl.visiewerk.diagnostic.Messages;

/**
 * The folder that was asked for can't be replaced without losing what is not ours. Its message is
 * Dutch and meant for who gave the command.
 */
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1;

  OutputRefused(String reason, Path folder) {
    super(Messages.text("publicatie." + reason, folder.toString()));
  }
}
