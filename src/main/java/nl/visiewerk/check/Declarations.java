package nl.visiewerk.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Verantwoording;
import nl.visiewerk.model.WettelijkKader;

/** A document declares itself to a kader once, and names each part and each aspect of it once. */
final class Declarations implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Document document : subject.content().documenten()) {
      Once kaders = new Once(Rule.VERANTWOORDING_DUBBEL, findings);
      for (Verantwoording verantwoording : document.verantwoordingen()) {
        kaders.add(verantwoording.kader().target(), verantwoording.location());
        subject
            .content()
            .find(verantwoording.kader())
            .filter(WettelijkKader.class::isInstance)
            .map(WettelijkKader.class::cast)
            .ifPresent(kader -> check(verantwoording, kader, findings));
      }
    }
  }

  private static void check(
      Verantwoording verantwoording, WettelijkKader kader, Findings findings) {
    Once onderdelen = new Once(Rule.ONDERDEEL_DUBBEL, findings);
    for (Verantwoording.Antwoord antwoord : verantwoording.antwoorden()) {
      onderdelen.add(antwoord.onderdeel(), antwoord.location());
      Optional<KaderOnderdeel> onderdeel = kader.onderdeel(antwoord.onderdeel());
      onderdeel.ifPresent(found -> checkAspects(antwoord, found, findings));
    }
  }

  private static void checkAspects(
      Verantwoording.Antwoord antwoord, KaderOnderdeel onderdeel, Findings findings) {
    List<String> names = onderdeel.aspecten().stream().map(Aspect::id).toList();
    Once aspecten = new Once(Rule.ASPECT_DUBBEL, findings);
    for (Verantwoording.AspectAntwoord aspect : antwoord.aspecten()) {
      aspecten.add(aspect.aspect(), aspect.location());
      if (!names.contains(aspect.aspect()) && !aspect.aspect().isEmpty()) {
        Finding finding =
            Finding.of(
                Rule.ASPECT_ONBEKEND,
                aspect.location(),
                antwoord.onderdeel(),
                aspect.aspect(),
                String.join(", ", names));
        findings.add(finding.suggesting(names, aspect.aspect()));
      }
    }
  }

  /** Reports each name but the first time; no name at all has been reported already. */
  private static final class Once {
    private final Rule rule;
    private final Findings findings;
    private final Map<String, Location> seen = new HashMap<>();

    Once(Rule rule, Findings findings) {
      this.rule = rule;
      this.findings = findings;
    }

    void add(String name, Location location) {
      Location first = name.isEmpty() ? null : seen.putIfAbsent(name, location);
      if (first != null) {
        findings.add(rule, location, name, first.line());
      }
    }
  }
}
