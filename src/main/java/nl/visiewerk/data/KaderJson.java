package nl.visiewerk.data;

import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;

/** Writes a wettelijk kader, and what a document really holds of one. */
final class KaderJson {
  private final ThingJson things;
  private final JsonOut out;

  KaderJson(ThingJson things, JsonOut out) {
    this.things = things;
    this.out = out;
  }

  void write(WettelijkKader kader) {
    things.head(kader);
    out.text("titel", kader.titel());
    things.ref("bron", kader.bron());
    out.text("van", kader.van());
    out.text("tot", kader.tot());
    out.words("bindt", kader.bindt());
    out.word("gevolg", kader.gevolg());
    out.number("minimum-woorden", kader.minimumWoorden());
    things.text("tekst", kader.tekst());
    out.objects("onderdelen", kader.onderdelen(), this::write);
    things.tail(kader);
  }

  private void write(KaderOnderdeel onderdeel) {
    things.head(onderdeel);
    out.text("nummer", onderdeel.nummer());
    out.text("titel", onderdeel.titel());
    out.text("vraag", onderdeel.vraag());
    things.refs("beantwoordt", onderdeel.beantwoordt());
    out.objects("aspecten", onderdeel.aspecten(), this::write);
    things.tail(onderdeel);
  }

  private void write(Aspect aspect) {
    out.text("id", aspect.id());
    out.text("titel", aspect.titel());
    out.texts("trefwoorden", aspect.trefwoorden());
  }

  void write(Toetsing toetsing) {
    out.text("kader", toetsing.kader().key());
    out.objects("onderdelen", toetsing.onderdelen(), this::write);
  }

  private void write(Toetsing.OnderdeelToets toets) {
    out.text("onderdeel", toets.onderdeel().key());
    out.word("oordeel", toets.oordeel());
    out.number("woorden", toets.woorden());
    things.things("secties", toets.secties());
    out.objects("aspecten", toets.aspecten(), this::write);
  }

  private void write(Toetsing.AspectToets toets) {
    out.text("aspect", toets.aspect().id());
    out.word("dekking", toets.dekking());
    things.things("secties", toets.secties());
    out.text("reden", toets.reden());
  }
}
