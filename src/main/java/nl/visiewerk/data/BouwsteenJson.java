package nl.visiewerk.data;

import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Uitgangspunt;

/** Writes a bouwsteen: what all kinds have, then the keys of its own kind. */
final class BouwsteenJson {
  private final ThingJson things;
  private final JsonOut out;

  BouwsteenJson(ThingJson things, JsonOut out) {
    this.things = things;
    this.out = out;
  }

  void write(Bouwsteen bouwsteen) {
    things.head(bouwsteen);
    out.text("nummer", bouwsteen.nummer());
    out.text("titel", bouwsteen.titel());
    things.refs("themas", bouwsteen.kern().themas());
    things.relaties(bouwsteen.relaties());
    things.sections(bouwsteen.tekst());
    if (bouwsteen instanceof Uitgangspunt uitgangspunt) {
      out.word("soort", uitgangspunt.uitgangspuntSoort());
    } else if (bouwsteen instanceof Actielijn actielijn) {
      things.ref("ambitie", actielijn.ambitie());
      out.word("stand", actielijn.stand());
      out.flag("kostenbesparend", actielijn.kostenbesparend());
    } else if (bouwsteen instanceof Resultaat resultaat) {
      things.refs("indicatoren", resultaat.indicatoren());
    } else if (bouwsteen instanceof Cijfertabel tabel) {
      write(tabel);
    }
    things.tail(bouwsteen);
  }

  private void write(Cijfertabel tabel) {
    if (tabel instanceof Meting meting) {
      write(meting);
    } else if (tabel instanceof Begroting begroting) {
      write(begroting);
    }
  }

  private void write(Meting meting) {
    out.flag("verdeling", meting.verdeling());
    out.<Meting.Kolom>objects(
        "kolommen",
        meting.kolommen(),
        kolom -> {
          out.word("soort", kolom.soort());
          out.number("jaar", kolom.jaar());
          out.text("titel", kolom.titel());
          things.ref("indicator", kolom.indicator());
          Optional<Indicator> indicator = kolom.gemeten(things.content());
          indicator.ifPresent(found -> out.word("eenheid", found.eenheid()));
        });
    out.<Meting.Rij>objects(
        "rijen",
        meting.rijen(),
        rij -> {
          out.text("gebied", rij.gebied() == null ? Meting.NEDERLAND : things.ref(rij.gebied()));
          out.figures("waarden", rij.waarden());
        });
  }

  private void write(Begroting begroting) {
    out.word("eenheid", begroting.eenheid());
    out.texts("kolommen", begroting.kolommen());
    out.text("rijkop", begroting.rijkop());
    out.<Begroting.Rij>objects(
        "rijen",
        begroting.rijen(),
        rij -> {
          out.text("titel", rij.titel());
          things.ref("gemeente", rij.gemeente());
          out.text("groep", rij.groep());
          out.text("post", rij.post());
          out.flag("totaal", rij.totaal());
          out.figures("waarden", rij.waarden());
        });
    out.flag("totaalkolom", begroting.totaalkolom());
    out.number(
        "afronding",
        Objects.requireNonNullElse(
            begroting.afronding(), things.content().instellingen().controle().afronding()));
  }
}
