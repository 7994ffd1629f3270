package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Thing;

/**
 * Sets apart the findings that the content accepts. One about two places can be accepted at either;
 * an acceptance that accepts nothing is itself a finding.
 */
final class Acceptances {
  private final Content content;
  private final List<Aanvaarding> aanvaardingen;
  private final Places places;
  private final Set<Aanvaarding> used = new HashSet<>();

  Acceptances(Content content, List<Aanvaarding> aanvaardingen) {
    this.content = content;
    this.aanvaardingen = aanvaardingen;
    this.places = new Places(content);
  }

  /**
   * @param whole whether all files could be read; if not, what is accepted may be in the others
   */
  Outcome apply(Collection<Finding> found, boolean whole) {
    Findings open = new Findings();
    List<Aandachtspunt> aanvaard = new ArrayList<>();
    for (Finding finding : found.stream().sorted().distinct().toList()) {
      Optional<Aanvaarding> aanvaarding = accept(finding);
      Optional<Finding> weighed = content.instellingen().controle().weigh(finding);
      if (aanvaarding.isEmpty()) {
        weighed.ifPresent(open::add);
      } else {
        aanvaard.add(
            new Aandachtspunt(
                weighed.orElse(finding), aanvaarding.get().reden(), subjects(finding)));
      }
    }
    for (Aanvaarding aanvaarding : aanvaardingen) {
      if (whole && !used.contains(aanvaarding)) {
        Finding finding =
            Finding.of(Rule.AANVAARDING_ONNODIG, aanvaarding.location(), aanvaarding.regel().id());
        content.instellingen().controle().weigh(finding).ifPresent(open::add);
      }
    }
    return new Outcome(open.sorted(), List.copyOf(aanvaard));
  }

  /** The first that accepts the finding; all that do are of use. */
  private Optional<Aanvaarding> accept(Finding finding) {
    List<Aanvaarding> accepting =
        aanvaardingen.stream()
            .filter(aanvaarding -> aanvaarding.regel() == finding.rule())
            .filter(aanvaarding -> locations(finding).anyMatch(at -> covers(aanvaarding, at)))
            .toList();
    used.addAll(accepting);
    return accepting.stream().findFirst();
  }

  private boolean covers(Aanvaarding aanvaarding, Location location) {
    Optional<Thing> owner = places.owner(aanvaarding.location());
    Optional<Thing> limit = aanvaarding.bij() == null ? owner : content.find(aanvaarding.bij());
    return owner.filter(thing -> places.covers(thing, location)).isPresent()
        && limit.filter(thing -> places.covers(thing, location)).isPresent();
  }

  private List<Thing> subjects(Finding finding) {
    return locations(finding).flatMap(at -> places.at(at).stream()).distinct().toList();
  }

  private static Stream<Location> locations(Finding finding) {
    return Stream.concat(Stream.of(finding.location()), finding.elsewhere().stream());
  }
}
