package nl.visiewerk.diff;

import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Verantwoording;
import nl.visiewerk.model.WettelijkKader;

/** Says what a wettelijk kader and its parts say of themselves, and a document about them. */
final class KaderFacts {
  private KaderFacts() {}

  static void add(WettelijkKader kader, Facts facts) {
    facts.ref("bron", kader.bron());
    facts.value("van", kader.van());
    facts.value("tot", kader.tot());
    facts.texts("bindt", kader.bindt().stream().map(soort -> soort.woord()).toList());
    facts.word("gevolg", kader.gevolg());
    facts.value("minimum-woorden", kader.minimumWoorden());
  }

  static void add(KaderOnderdeel onderdeel, Facts facts) {
    facts.value("nummer", onderdeel.nummer());
    facts.value("vraag", onderdeel.vraag());
    facts.refs("beantwoordt", onderdeel.beantwoordt());
    for (Aspect aspect : onderdeel.aspecten()) {
      Facts below = facts.below("aspecten/" + aspect.id(), aspect.titel());
      below.value("titel", aspect.titel());
      below.texts("trefwoorden", aspect.trefwoorden());
    }
  }

  /** Where a document says that it answers the parts of a kader, and how far. */
  static void add(Verantwoording verantwoording, Names names, Facts facts) {
    Ref kader = verantwoording.kader();
    Facts of =
        facts.below("verantwoording/" + kader.target(), "verantwoording " + names.of(kader).text());
    for (Verantwoording.Antwoord antwoord : verantwoording.antwoorden()) {
      Ref onderdeel = new Ref("", kader.target() + "/" + antwoord.onderdeel(), antwoord.location());
      Facts answer = of.below(antwoord.onderdeel(), names.of(onderdeel).text());
      answer.refs("secties", antwoord.secties());
      for (Verantwoording.AspectAntwoord aspect : antwoord.aspecten()) {
        Facts below = answer.below(aspect.aspect(), titel(onderdeel, aspect.aspect(), names));
        below.word("dekking", aspect.dekking());
        below.refs("secties", aspect.secties());
        below.value("reden", aspect.reden());
      }
    }
  }

  private static String titel(Ref onderdeel, String aspect, Names names) {
    return names
        .content()
        .find(onderdeel)
        .filter(KaderOnderdeel.class::isInstance)
        .flatMap(found -> ((KaderOnderdeel) found).aspect(aspect))
        .map(Aspect::titel)
        .orElse(aspect);
  }
}
