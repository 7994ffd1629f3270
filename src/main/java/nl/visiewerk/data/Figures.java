package nl.visiewerk.data;

import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;

/** What data say about figures in the same way whatever their format. */
final class Figures {
  /** The area of a row for the whole country, as content files write it. */
  static final String NEDERLAND = "nederland";

  private Figures() {}

  static Optional<Indicator> indicator(Meting.Kolom kolom, Content content) {
    return content
        .find(kolom.indicator())
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast);
  }

  /** The head of a column: that of the source, else the kind and the year. */
  static String kop(Meting.Kolom kolom) {
    if (kolom.titel() != null) {
      return kolom.titel();
    }
    String soort = Messages.text("woord." + kolom.soort().woord());
    return kolom.jaar() == null ? soort : soort + " " + kolom.jaar();
  }
}
