package nl.visiewerk.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gevolg;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Status;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.Toetsing.AspectToets;
import nl.visiewerk.model.Toetsing.OnderdeelToets;
import nl.visiewerk.model.Toetsing.Oordeel;
import nl.visiewerk.model.Verantwoording;

/** Every document holds the parts of the kaders that bind it. */
final class RequiredParts implements Check {
  /** What is found as long as a text is being written. */
  private static final Set<Rule> IN_WRITING =
      Set.of(Rule.ONDERDEEL_LEEG, Rule.ONDERDEEL_TE_KORT, Rule.ONDERDEEL_VOORLOPIG);

  @Override
  public void check(Subject subject, Findings findings) {
    for (Toetsing toetsing : subject.toetsingen()) {
      if (subject.isWhole(toetsing.document())) {
        for (OnderdeelToets onderdeel : toetsing.onderdelen()) {
          new PartReport(subject.content(), toetsing, onderdeel, findings).run();
        }
      }
    }
  }

  /** What is to be said of one part. */
  private record PartReport(
      Content content, Toetsing toetsing, OnderdeelToets toets, Findings findings) {

    void run() {
      if (toets.oordeel() == Oordeel.NIET_VERANTWOORD && mayBeMisspelt()) {
        return;
      }
      if (toets.oordeel() == Oordeel.NIET_VERANTWOORD) {
        report(
            Rule.ONDERDEEL_ONTBREEKT,
            declaration(),
            document().korteTitel(),
            onderdeel().nummer(),
            onderdeel().titel(),
            toetsing.kader().titel());
        return;
      }
      Location location = toets.location() == null ? declaration() : toets.location();
      if (!toets.isAanwezig() && sectionsAreKnown()) {
        report(
            rule(),
            location,
            document().korteTitel(),
            onderdeel().nummer(),
            onderdeel().titel(),
            toets.woorden(),
            toetsing.kader().minimumWoorden());
      }
      toets.aspecten().stream()
          .filter(aspect -> !followsFromPart(aspect))
          .forEach(aspect -> report(aspect, location));
    }

    /** Where the part says nothing yet, its aspects can't. */
    private boolean followsFromPart(AspectToets aspect) {
      return aspect.isLeeg()
          && (toets.oordeel() == Oordeel.LEEG || toets.oordeel() == Oordeel.VOORLOPIG);
    }

    private void report(AspectToets aspect, Location onderdeelLocation) {
      Location location = aspect.location() == null ? onderdeelLocation : aspect.location();
      String titel = aspect.aspect().titel();
      if (aspect.dekking() != Dekking.VOLLEDIG) {
        Finding finding =
            Finding.of(
                aspect.dekking() == Dekking.ONTBREEKT
                    ? Rule.ASPECT_ONTBREEKT
                    : Rule.ASPECT_GEDEELTELIJK,
                location,
                document().korteTitel(),
                titel,
                onderdeel().nummer(),
                onderdeel().titel());
        report(
            aspect.reden().isEmpty()
                ? finding
                : finding.withHint(Messages.text("regel.aspect.reden", aspect.reden())));
      }
      if (!aspect.herkenbaar()) {
        report(
            Rule.ASPECT_ZONDER_TREFWOORD,
            location,
            titel,
            String.join(", ", aspect.aspect().trefwoorden()));
      }
    }

    private void report(Rule rule, Location location, Object... arguments) {
      report(Finding.of(rule, location, arguments));
    }

    private void report(Finding finding) {
      boolean binding = toetsing.kader().gevolg() == Gevolg.FOUT;
      if (!binding) {
        findings.add(finding.withSeverity(Severity.ADVICE));
      } else if (IN_WRITING.contains(finding.rule()) && isDraft()) {
        findings.add(finding.withSeverity(Severity.WARNING));
      } else {
        findings.add(finding);
      }
    }

    /** A draft says where a part will be, and can be shown and discussed before it is written. */
    private boolean isDraft() {
      return document().status() == Status.CONCEPT;
    }

    private Rule rule() {
      return switch (toets.oordeel()) {
        case VOORLOPIG -> Rule.ONDERDEEL_VOORLOPIG;
        case TE_KORT -> Rule.ONDERDEEL_TE_KORT;
        case LEEG, AANWEZIG, NIET_VERANTWOORD -> Rule.ONDERDEEL_LEEG;
      };
    }

    /**
     * Whether the declaration names a part that does not exist, and this is the one it was nearest
     * to: that was reported, and once mended this part may well be there.
     */
    private boolean mayBeMisspelt() {
      List<String> ids = kaderIds();
      return declarations()
          .flatMap(verantwoording -> verantwoording.antwoorden().stream())
          .map(Verantwoording.Antwoord::onderdeel)
          .filter(name -> !ids.contains(name))
          .anyMatch(name -> NearestName.among(ids, name).contains(onderdeel().key().id()));
    }

    private List<String> kaderIds() {
      return toetsing.kader().onderdelen().stream().map(part -> part.key().id()).toList();
    }

    /** A section that can't be found has been reported already, and may hold all the text. */
    private boolean sectionsAreKnown() {
      return declarations()
          .flatMap(v -> v.antwoord(onderdeel().key().id()).stream())
          .flatMap(antwoord -> antwoord.secties().stream())
          .allMatch(ref -> content.find(ref).isPresent());
    }

    private Location declaration() {
      return declarations().map(Verantwoording::location).findFirst().orElse(document().location());
    }

    private Stream<Verantwoording> declarations() {
      return document().verantwoordingen().stream()
          .filter(v -> content.find(v.kader()).filter(k -> k == toetsing.kader()).isPresent());
    }

    private Document document() {
      return toetsing.document();
    }

    private KaderOnderdeel onderdeel() {
      return toets.onderdeel();
    }
  }
}
