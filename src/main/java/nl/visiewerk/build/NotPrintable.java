package nl.visiewerk.build;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.PrintNames;

/** A name for which no PDF can be made; the message says why, and what may have been meant. */
public final class NotPrintable extends Exception {
  private static final long serialVersionUID = 1L;

  private NotPrintable(String message) {
    super(message);
  }

  /** The one thing with this name. */
  static Thing find(String name, Content content) throws NotPrintable {
    PrintNames names = new PrintNames(content);
    List<Thing> found = names.find(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      List<String> choices = found.stream().map(names::unique).toList();
      throw new NotPrintable(Messages.text("cli.pdf.meer", name, String.join(", ", choices)));
    }
    boolean exists = PrintNames.exists(name, content);
    String message = Messages.text(exists ? "cli.pdf.niet-van" : "cli.pdf.onbekend", name);
    throw new NotPrintable(
        exists
            ? message
            : NearestName.question(names.all(), name)
                .map(question -> message + " " + question)
                .orElse(message));
  }
}
