package nl.visiewerk.data;

import java.util.List;
import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.Vaststelling;

/** Writes a document with all that it is made of. */
final class DocumentJson {
  private final ThingJson things;
  private final JsonOut out;

  DocumentJson(ThingJson things, JsonOut out) {
    this.things = things;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param toetsingen what it holds of each kader that binds it
   */
  void write(Document document, List<Toetsing> toetsingen) {
    things.head(document);
    out.word("soort", document.documentSoort());
    out.text("titel", document.titel());
    out.text("ondertitel", document.ondertitel());
    out.text("korte-titel", document.korteTitel());
    things.ref("regio", document.regio());
    out.object("looptijd", () -> things.periode(document.looptijd()));
    out.text("versie", document.versie());
    out.text("datum", document.datum());
    out.word("status", document.status());
    Vaststelling vastgesteld = document.vastgesteld();
    if (vastgesteld != null) {
      out.object(
          "vastgesteld",
          () -> {
            out.text("op", vastgesteld.op());
            out.text("door", vastgesteld.door());
          });
    }
    things.ref("weergave-van", document.weergaveVan());
    things.text("samenvatting", document.samenvatting());
    things.relaties(document.relaties());
    things.refs("themas", document.themas());
    out.objects("hoofdstukken", document.hoofdstukken(), this::write);
    writeBouwstenen(document);
    KaderJson kaders = new KaderJson(things, out);
    out.<Toetsing>objects("verantwoording", toetsingen, kaders::write);
    things.tail(document);
  }

  private void write(Hoofdstuk hoofdstuk) {
    things.head(hoofdstuk);
    out.text("nummer", hoofdstuk.nummer());
    out.text("titel", hoofdstuk.titel());
    out.word("soort", hoofdstuk.hoofdstukSoort());
    things.refs("themas", hoofdstuk.themas());
    things.sections(hoofdstuk.tekst());
    things.tail(hoofdstuk);
  }

  private void writeBouwstenen(Document document) {
    BouwsteenJson json = new BouwsteenJson(things, out);
    for (Soort soort : Soort.values()) {
      if (soort.isBouwsteen()) {
        List<Bouwsteen> bouwstenen =
            document.bouwstenen().stream().filter(b -> b.soort() == soort).toList();
        out.objects(soort.meervoud(), bouwstenen, json::write);
      }
    }
  }
}
