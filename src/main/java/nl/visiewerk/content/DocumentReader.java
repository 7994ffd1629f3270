package nl.visiewerk.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Status;
import nl.visiewerk.model.Vaststelling;
import nl.visiewerk.model.Verantwoording;
import org.jspecify.annotations.Nullable;

/** Reads what the files of a document folder hold, and puts the document together. */
final class DocumentReader {
  private DocumentReader() {}

  /** What the files of one document other than {@code document.yaml} hold. */
  record Parts(
      List<Hoofdstuk> hoofdstukken,
      List<Bouwsteen> bouwstenen,
      List<Verantwoording> verantwoordingen) {
    static final Parts NONE = new Parts(List.of(), List.of(), List.of());
  }

  /** The mapping in {@code document.yaml}; the id is the name of the folder. */
  static Document document(String id, Fields fields, Parts parts) {
    Periode looptijd =
        fields.requiredNested("looptijd").map(DocumentReader::looptijd).orElse(Periode.ALTIJD);
    Status status = fields.optionalWord("status", Status.values());
    Document document =
        new Document(
            Key.shared(id),
            fields.word("soort", DocumentSoort.values()),
            fields.title("titel"),
            fields.optionalTitle("ondertitel"),
            fields.title("korte-titel"),
            fields.ref("regio", EnumSet.of(Soort.REGIO)),
            looptijd,
            fields.optionalText("versie"),
            fields.optional("datum", ValueType.DATE),
            status,
            vaststelling(fields, status),
            fields.optionalRef("weergave-van", EnumSet.of(Soort.BRON)),
            fields.requiredProse("samenvatting"),
            RelatieReader.read(
                fields, RelatieSoort.BOUWT_VOORT_OP, RelatieSoort.WERKT_UIT, RelatieSoort.VERVANGT),
            fields.refs("themas", EnumSet.of(Soort.THEMA)),
            fields.voorheen(),
            parts.hoofdstukken(),
            parts.bouwstenen(),
            parts.verantwoordingen(),
            fields.location());
    fields.acceptances();
    fields.done();
    return document;
  }

  private static Periode looptijd(Fields fields) {
    fields.require("van");
    Periode looptijd = SharedReader.periode(fields);
    fields.done();
    return looptijd;
  }

  private static @Nullable Vaststelling vaststelling(Fields fields, @Nullable Status status) {
    Optional<Fields> nested = fields.nested("vastgesteld");
    if (nested.isPresent() && status != Status.VASTGESTELD) {
      fields
          .reading()
          .findings()
          .add(Rule.VASTSTELLING_ZONDER_STATUS, fields.locationOf("vastgesteld"));
    }
    return nested
        .map(
            vastgesteld -> {
              var op = vastgesteld.required("op", ValueType.DATE);
              String door = vastgesteld.text("door");
              vastgesteld.done();
              return op == null ? null : new Vaststelling(op, door);
            })
        .orElse(null);
  }

  /** A chapter: a Markdown file directly in the folder. */
  static Optional<Hoofdstuk> hoofdstuk(FrontMatter file) {
    Fields fields = file.fields();
    return fields
        .id()
        .map(
            id -> {
              String nummer = fields.optionalText("nummer");
              boolean numbered = fields.yesNo("paragrafen-nummeren", true);
              HoofdstukSoort soort = fields.optionalWord("soort", HoofdstukSoort.values());
              MarkdownOwner owner = MarkdownOwner.hoofdstuk(id, numbered ? nummer : null);
              Hoofdstuk hoofdstuk =
                  new Hoofdstuk(
                      new Key(fields.reading().scope(), id),
                      nummer,
                      fields.title("titel"),
                      soort == null ? HoofdstukSoort.HOOFDSTUK : soort,
                      MarkdownReader.readBody(file.body(), owner, fields.reading()),
                      fields.refs("themas", EnumSet.of(Soort.THEMA)),
                      fields.voorheen(),
                      fields.location());
              fields.acceptances();
              fields.done();
              return hoofdstuk;
            });
  }
}
