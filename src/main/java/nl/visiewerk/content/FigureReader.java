package nl.visiewerk.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Kern;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.MetingSoort;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/** Reads tables of figures. Every row has as many values as there are columns. */
final class FigureReader {
  private FigureReader() {}

  static Meting meting(Kern kern, Fields fields) {
    Ref indicator = fields.optionalRef("indicator", EnumSet.of(Soort.INDICATOR));
    List<Meting.Kolom> kolommen = fields.list("kolommen", item -> kolom(indicator, item));
    List<Meting.Rij> rijen = new ArrayList<>();
    for (FigureFields.Row row : fields.figures().rows("waarden", kolommen.size())) {
      rijen.add(rij(row, kolommen.size(), fields.reading()));
    }
    return new Meting(
        kern,
        kolommen,
        List.copyOf(rijen),
        fields.yesNo("verdeling", false),
        fields.optional("afronding", ValueType.DECIMAL));
  }

  /**
   * A column.
   *
   * @param ofAll what columns measure that don't say so themselves; null when each must say so
   */
  private static Optional<Meting.Kolom> kolom(@Nullable Ref ofAll, Fields fields) {
    if (ofAll == null) {
      fields.requireHere("indicator");
    }
    Ref own = fields.optionalRef("indicator", EnumSet.of(Soort.INDICATOR));
    Ref otherwise = ofAll == null ? new Ref("", "", fields.location()) : ofAll;
    Meting.Kolom kolom =
        new Meting.Kolom(
            fields.word("soort", MetingSoort.values()),
            fields.optional("jaar", ValueType.YEAR),
            fields.optionalTitle("titel"),
            Objects.requireNonNullElse(own, otherwise));
    fields.done();
    return Optional.of(kolom);
  }

  private static Meting.Rij rij(FigureFields.Row row, int width, Reading reading) {
    Ref gebied = null;
    if (!row.key().equals(Meting.NEDERLAND)) {
      gebied = new Ref("", row.key(), row.location());
      reading.expect(gebied, EnumSet.of(Soort.GEMEENTE, Soort.REGIO));
    }
    return new Meting.Rij(
        gebied, fit(row.values(), width, row.location(), reading), row.location());
  }

  static Begroting begroting(Kern kern, Fields fields) {
    List<String> kolommen = fields.titles("kolommen");
    String post = post(fields);
    return new Begroting(
        kern,
        fields.word("eenheid", Eenheid.values()),
        kolommen,
        fields.optionalTitle("rijkop"),
        fields.list("rijen", item -> begrotingRij(item, post, kolommen.size())),
        fields.yesNo("totaalkolom", false),
        fields.optional("afronding", ValueType.DECIMAL));
  }

  /** What the amounts are for: an id of the writer's choice. */
  private static @Nullable String post(Fields fields) {
    String post = fields.optionalText("post", Fields.ID);
    if (post != null && !Fields.isId(post)) {
      fields.reading().findings().add(Rule.ID_ONGELDIG, fields.locationOf("post"), post);
      return null;
    }
    return post;
  }

  private static Optional<Begroting.Rij> begrotingRij(
      Fields fields, @Nullable String postOfAll, int width) {
    String post = post(fields);
    Begroting.Rij rij =
        new Begroting.Rij(
            fields.title("titel"),
            fields.optionalRef("gemeente", EnumSet.of(Soort.GEMEENTE)),
            post == null ? postOfAll : post,
            fields.optionalTitle("groep"),
            fields.yesNo("totaal", false),
            fit(fields.figures().numbers("waarden"), width, fields.location(), fields.reading()),
            fields.location());
    fields.done();
    return Optional.of(rij);
  }

  private static List<Optional<BigDecimal>> fit(
      List<Optional<BigDecimal>> values, int width, Location location, Reading reading) {
    if (values.size() != width) {
      reading.findings().add(Rule.RIJ_LENGTE, location, values.size(), width);
    }
    List<Optional<BigDecimal>> fitting = new ArrayList<>(values);
    while (fitting.size() < width) {
      fitting.add(Optional.empty());
    }
    return List.copyOf(fitting.subList(0, width));
  }
}
