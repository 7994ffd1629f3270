package nl.visiewerk.content;

import java.util.EnumSet;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;

/** Reads an item of the list {@code aanvaard}, which anything with findings of its own may have. */
final class AanvaardingReader {
  /** Rules of which what they find can be accepted. */
  private static final Shape RULES =
      new Shape.Words(ControleReader.withLeeway(Rule.Leeway.ACCEPTANCE));

  private AanvaardingReader() {}

  /** The acceptance; empty, with a finding, when its rule is none that can be accepted. */
  static Optional<Aanvaarding> read(Fields fields) {
    String id = fields.text("regel", RULES);
    Location place = fields.locationOf("regel");
    Ref bij = fields.optionalRef("bij", EnumSet.of(Soort.PARAGRAAF));
    String reden = fields.text("reden");
    fields.done();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rule> rule = ControleReader.rule(id, place, fields.reading());
    if (rule.isPresent() && rule.get().leeway().compareTo(Rule.Leeway.ACCEPTANCE) < 0) {
      fields.reading().findings().add(Rule.REGEL_VAST, place, id);
      return Optional.empty();
    }
    return rule.map(found -> new Aanvaarding(found, bij, reden, fields.location()));
  }
}
