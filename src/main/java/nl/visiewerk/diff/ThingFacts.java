package nl.visiewerk.diff;

import java.util.List;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;
import nl.visiewerk.model.Vaststelling;
import nl.visiewerk.model.WettelijkKader;

/** Says what each kind of thing says of itself, besides its text and its figures. */
final class ThingFacts {
  private final Names names;
  private final Facts facts;

  private ThingFacts(Names names) {
    this.names = names;
    this.facts = new Facts(names);
  }

  /** The facts of a thing; its id, title and number come first. */
  static List<Fact> of(Thing thing, Names names) {
    ThingFacts of = new ThingFacts(names);
    if (!(thing instanceof Paragraaf)) { // mostly made of its heading
      of.facts.value("id", thing.key().id());
    }
    of.facts.value("titel", thing.titel());
    of.add(thing);
    return of.facts.all();
  }

  private void add(Thing thing) {
    if (thing instanceof Bouwsteen bouwsteen) {
      add(bouwsteen);
    } else if (thing instanceof Document document) {
      add(document);
    } else if (thing instanceof Hoofdstuk hoofdstuk) {
      facts.value("nummer", hoofdstuk.nummer());
      facts.word("soort", hoofdstuk.hoofdstukSoort());
      facts.refs("themas", hoofdstuk.themas());
    } else if (thing instanceof Regio regio) {
      facts.word("soort", regio.regioSoort());
      facts.ref("onderdeel-van", regio.onderdeelVan());
    } else if (thing instanceof Gemeente gemeente) {
      add(gemeente);
    } else if (thing instanceof Begrip begrip) {
      facts.value("afkorting", begrip.afkorting());
      facts.texts("vormen", begrip.vormen());
      facts.texts("synoniemen", begrip.synoniemen());
      facts.refs("documenten", begrip.documenten());
    } else if (thing instanceof Bron bron) {
      add(bron);
    } else if (thing instanceof Indicator indicator) {
      facts.word("eenheid", indicator.eenheid());
      facts.word("richting", indicator.richting());
      facts.ref("bron", indicator.bron());
      facts.refs("themas", indicator.themas());
    } else if (thing instanceof WettelijkKader kader) {
      KaderFacts.add(kader, facts);
    } else if (thing instanceof KaderOnderdeel onderdeel) {
      KaderFacts.add(onderdeel, facts);
    }
  }

  private void add(Bouwsteen bouwsteen) {
    facts.value("nummer", bouwsteen.nummer());
    facts.refs("themas", bouwsteen.kern().themas());
    facts.relaties(bouwsteen.relaties());
    if (bouwsteen instanceof Uitgangspunt uitgangspunt) {
      facts.word("soort", uitgangspunt.uitgangspuntSoort());
    } else if (bouwsteen instanceof Actielijn actielijn) {
      facts.ref("ambitie", actielijn.ambitie());
      facts.word("stand", actielijn.stand());
      facts.flag("kostenbesparend", actielijn.kostenbesparend());
    } else if (bouwsteen instanceof Resultaat resultaat) {
      facts.refs("indicatoren", resultaat.indicatoren());
    } else if (bouwsteen instanceof Meting meting) {
      facts.texts("kolommen", meting.kolommen().stream().map(Meting.Kolom::kop).toList());
      facts.flag("verdeling", meting.verdeling());
      facts.value("afronding", meting.afronding());
    } else if (bouwsteen instanceof Begroting begroting) {
      add(begroting);
    }
  }

  private void add(Begroting begroting) {
    facts.word("eenheid", begroting.eenheid());
    facts.texts("kolommen", begroting.kolommen());
    facts.value("rijkop", begroting.rijkop());
    facts.flag("totaalkolom", begroting.totaalkolom());
    facts.value("afronding", begroting.afronding());
    for (Begroting.Rij rij : begroting.rijen()) {
      // A gemeente is the same whatever the row is called.
      String id = rij.gemeente() == null ? rij.naam() : rij.gemeente().target();
      Facts row = facts.below("rijen/" + id, rij.naam());
      row.ref("gemeente", rij.gemeente());
      row.value("post", rij.post());
      row.flag("totaal", rij.totaal());
    }
  }

  private void add(Document document) {
    facts.word("soort", document.documentSoort());
    facts.value("ondertitel", document.ondertitel());
    facts.value("korte-titel", document.korteTitel());
    facts.ref("regio", document.regio());
    add("looptijd", document.looptijd());
    facts.value("versie", document.versie());
    facts.value("datum", document.datum());
    facts.word("status", document.status());
    Vaststelling vastgesteld = document.vastgesteld();
    if (vastgesteld != null) {
      Facts below = facts.below("vastgesteld", "vastgesteld");
      below.value("op", vastgesteld.op());
      below.value("door", vastgesteld.door());
    }
    facts.ref("weergave-van", document.weergaveVan());
    facts.relaties(document.relaties());
    facts.refs("themas", document.themas());
    document.verantwoordingen().forEach(v -> KaderFacts.add(v, names, facts));
  }

  private void add(Gemeente gemeente) {
    facts.value("tooi", gemeente.tooi());
    gemeente
        .regios()
        .forEach(
            lid -> {
              Term regio = names.of(lid.regio());
              Facts below = facts.below("regios/" + lid.regio().target(), regio.text());
              below.ref("regio", lid.regio());
              below.value("van", lid.periode().van());
              below.value("tot", lid.periode().tot());
              below.value("toelichting", plain(lid.toelichting()));
            });
  }

  private void add(Bron bron) {
    facts.value("auteur", bron.auteur());
    facts.value("jaar", bron.jaar());
    facts.word("soort", bron.bronSoort());
    facts.value("url", bron.url());
    facts.refs("documenten", bron.documenten());
  }

  private void add(String key, Periode periode) {
    Facts below = facts.below(key, key);
    below.value("van", periode.van());
    below.value("tot", periode.tot());
  }

  private String plain(Prose prose) {
    return String.join(" ", PlainText.of(prose, names.content()));
  }
}
