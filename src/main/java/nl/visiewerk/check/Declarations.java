package nl.visiewerk.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Verantwoording;
import nl.visiewerk.model.WettelijkKader;

/** A declaration names each part once, and only aspects that the part has. */
final class Declarations implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Document document : content.documenten()) {
      for (Verantwoording verantwoording : document.verantwoordingen()) {
        content
            .find(verantwoording.kader())
            .filter(WettelijkKader.class::isInstance)
            .map(WettelijkKader.class::cast)
            .ifPresent(kader -> check(verantwoording, kader, findings));
      }
    }
  }

  private static void check(
      Verantwoording verantwoording, WettelijkKader kader, Findings findings) {
    Map<String, Location> seen = new HashMap<>();
    for (Verantwoording.Antwoord antwoord : verantwoording.antwoorden()) {
      Location first = seen.putIfAbsent(antwoord.onderdeel(), antwoord.location());
      if (first != null) {
        findings.add(
            Rule.ONDERDEEL_DUBBEL, antwoord.location(), antwoord.onderdeel(), first.line());
      }
      Optional<KaderOnderdeel> onderdeel = kader.onderdeel(antwoord.onderdeel());
      onderdeel.ifPresent(found -> checkAspects(antwoord, found, findings));
    }
  }

  private static void checkAspects(
      Verantwoording.Antwoord antwoord, KaderOnderdeel onderdeel, Findings findings) {
    List<String> names = onderdeel.aspecten().stream().map(Aspect::id).toList();
    for (Verantwoording.AspectAntwoord aspect : antwoord.aspecten()) {
      if (!names.contains(aspect.aspect()) && !aspect.aspect().isEmpty()) {
        Finding finding =
            Finding.of(
                Rule.ASPECT_ONBEKEND,
                aspect.location(),
                antwoord.onderdeel(),
                aspect.aspect(),
                String.join(", ", names));
        findings.add(
            NearestName.question(names, aspect.aspect()).map(finding::withHint).orElse(finding));
      }
    }
  }
}
