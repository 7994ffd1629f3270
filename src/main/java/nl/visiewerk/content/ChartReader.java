package nl.visiewerk.content;

import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.GrafiekSoort;

/** Reads what a writer asks of a chart. Whether the table has that is known only later. */
final class ChartReader {
  private ChartReader() {}

  /**
   * The chart.
   *
   * @param location where its block begins
   */
  static Grafiek read(Fields fields, Location location) {
    Grafiek grafiek =
        new Grafiek(
            fields.optionalWord("soort", GrafiekSoort.values()),
            fields.texts("rijen", Grafiek.Keuze::new),
            fields.texts("jaren", Grafiek.Keuze::new),
            fields.optionalTitle("titel"),
            location);
    fields.done();
    return grafiek;
  }
}
