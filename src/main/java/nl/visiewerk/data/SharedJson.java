package nl.visiewerk.data;

import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;

/** Writes the things that stand at the top of the content. */
final class SharedJson {
  private final ThingJson things;
  private final JsonOut out;

  SharedJson(ThingJson things, JsonOut out) {
    this.things = things;
    this.out = out;
  }

  /** All of a kind, under the plural of the kind. */
  void write(Soort soort) {
    out.<Thing>objects(soort.meervoud(), things.content().shared(soort), this::write);
  }

  void write(Aandachtspunt punt) {
    out.text("regel", punt.finding().rule().id());
    out.text("wat", punt.finding().message());
    out.text("reden", punt.reden());
    out.texts("plaatsen", punt.plaatsen().stream().map(thing -> thing.key().toString()).toList());
  }

  private void write(Thing thing) {
    things.head(thing);
    if (thing instanceof Regio regio) {
      write(regio);
    } else if (thing instanceof Gemeente gemeente) {
      write(gemeente);
    } else if (thing instanceof Thema thema) {
      out.text("naam", thema.naam());
      things.text("tekst", thema.tekst());
    } else if (thing instanceof Begrip begrip) {
      write(begrip);
    } else if (thing instanceof Bron bron) {
      write(bron);
    } else if (thing instanceof Indicator indicator) {
      write(indicator);
    }
    things.tail(thing);
  }

  private void write(Regio regio) {
    out.text("naam", regio.naam());
    out.word("soort", regio.regioSoort());
    things.ref("onderdeel-van", regio.onderdeelVan());
    things.text("tekst", regio.tekst());
  }

  private void write(Gemeente gemeente) {
    out.text("naam", gemeente.naam());
    out.text("tooi", gemeente.tooi());
    out.<Lidmaatschap>objects(
        "regios",
        gemeente.regios(),
        lidmaatschap -> {
          things.ref("regio", lidmaatschap.regio());
          things.periode(lidmaatschap.periode());
          things.text("toelichting", lidmaatschap.toelichting());
        });
  }

  private void write(Begrip begrip) {
    out.text("term", begrip.term());
    out.text("afkorting", begrip.afkorting());
    out.texts("vormen", begrip.vormen());
    out.texts("synoniemen", begrip.synoniemen());
    things.text("omschrijving", begrip.omschrijving());
    things.refs("documenten", begrip.documenten());
  }

  private void write(Bron bron) {
    out.text("titel", bron.titel());
    out.text("auteur", bron.auteur());
    out.number("jaar", bron.jaar());
    out.word("soort", bron.bronSoort());
    out.text("url", bron.url());
    things.text("toelichting", bron.toelichting());
    things.refs("documenten", bron.documenten());
  }

  private void write(Indicator indicator) {
    out.text("titel", indicator.titel());
    out.word("eenheid", indicator.eenheid());
    out.word("richting", indicator.richting());
    things.ref("bron", indicator.bron());
    things.refs("themas", indicator.themas());
    things.text("tekst", indicator.tekst());
  }
}
