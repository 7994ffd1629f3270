package nl.visiewerk.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;
import org.jspecify.annotations.Nullable;

/** Writes things of one kind as a table with the columns that suit the kind. */
final class ListingTable {
  private final ProseBlocks text;
  private final ProseHtml page;
  private final MarkupWriter out;

  ListingTable(ProseBlocks text) {
    this.text = text;
    this.page = text.page();
    this.out = text.out();
  }

  MarkupWriter write(Selection selection, List<Thing> things) {
    List<Kolom> kolommen = kolommen(selection, things);
    List<String> headers = kolommen.stream().map(Kolom::kop).toList();
    TableHtml table = TableHtml.open(page, out, headers);
    headers.forEach(header -> table.header(false, () -> out.text(header)));
    table.body();
    for (Thing thing : things) {
      table.row();
      for (Kolom kolom : kolommen) {
        table.cell(kolom.names(selection.soort()), false, () -> cell(thing, kolom));
      }
    }
    return table.close();
  }

  /** The columns of the kind, but for those that are empty or the same for all things. */
  private static List<Kolom> kolommen(Selection selection, List<Thing> things) {
    List<String> same =
        selection.conditions().stream().map(condition -> condition.criterion().woord()).toList();
    return kolommen(selection.soort()).stream()
        .filter(kolom -> !same.contains(kolom.woord()))
        .filter(kolom -> things.stream().anyMatch(thing -> says(kolom, thing)))
        .toList();
  }

  private static List<Kolom> kolommen(Soort soort) {
    return switch (soort) {
      case REGIO -> List.of(Kolom.REGIO, Kolom.SOORT);
      case GEMEENTE -> List.of(Kolom.GEMEENTE, Kolom.REGIOS);
      case THEMA -> List.of(Kolom.THEMA, Kolom.OMSCHRIJVING);
      case BEGRIP -> List.of(Kolom.BEGRIP, Kolom.OMSCHRIJVING);
      case BRON -> List.of(Kolom.TITEL, Kolom.AUTEUR, Kolom.JAAR, Kolom.SOORT);
      case DOCUMENT -> List.of(Kolom.DOCUMENT, Kolom.SOORT, Kolom.REGIO, Kolom.LOOPTIJD);
      case ACTIELIJN -> List.of(Kolom.ACTIELIJN, Kolom.AMBITIE, Kolom.STAND, Kolom.KOSTENBESPAREND);
      case UITGANGSPUNT -> List.of(Kolom.NUMMER, Kolom.TITEL, Kolom.SOORT);
      case STRATEGISCHE_KEUZE,
          AMBITIE,
          SEGMENT,
          OPGAVE,
          RESULTAAT,
          ONTWIKKELOPGAVE,
          MAATREGEL,
          TAAK ->
          List.of(Kolom.NUMMER, Kolom.TITEL, Kolom.THEMAS);
      case INDICATOR, METING, BEGROTING, WETTELIJK_KADER, KADER_ONDERDEEL, HOOFDSTUK, PARAGRAAF ->
          List.of(Kolom.TITEL);
    };
  }

  /** A column, by the word that selections have for the same. */
  private enum Kolom {
    ACTIELIJN,
    AMBITIE,
    AUTEUR,
    BEGRIP,
    DOCUMENT,
    GEMEENTE,
    JAAR,
    KOSTENBESPAREND,
    LOOPTIJD,
    NUMMER,
    OMSCHRIJVING,
    REGIO,
    REGIOS,
    SOORT,
    STAND,
    THEMA,
    THEMAS,
    TITEL;

    String woord() {
      return name().toLowerCase(Locale.ROOT);
    }

    String kop() {
      return Messages.text("site.kolom." + woord());
    }

    /** Whether it names the things of this kind. */
    boolean names(Soort soort) {
      return this == TITEL || woord().equals(soort.enkelvoud());
    }
  }

  /** Whether a column has something to say of a thing; what content must have is always there. */
  private static boolean says(Kolom kolom, Thing thing) {
    return switch (kolom) {
      case AUTEUR -> ((Bron) thing).auteur() != null;
      case JAAR -> ((Bron) thing).jaar() != null;
      case NUMMER -> thing.nummer() != null;
      case OMSCHRIJVING -> !thing.prose().isLeeg();
      case REGIOS -> !((Gemeente) thing).regios().isEmpty();
      case THEMAS -> !((Bouwsteen) thing).kern().themas().isEmpty();
      default -> true;
    };
  }

  private void cell(Thing thing, Kolom kolom) {
    switch (kolom) {
      case ACTIELIJN, BEGRIP, DOCUMENT, GEMEENTE, THEMA, TITEL -> text.link(thing);
      case AMBITIE -> links(List.of(((Actielijn) thing).ambitie()));
      case AUTEUR -> plain(((Bron) thing).auteur());
      case JAAR -> plain(((Bron) thing).jaar());
      case KOSTENBESPAREND -> yesNo(((Actielijn) thing).kostenbesparend());
      case LOOPTIJD -> plain(Labels.alone(Labels.periode(((Document) thing).looptijd())));
      case NUMMER -> plain(thing.nummer());
      case OMSCHRIJVING -> text.inserted(thing.prose(), thing, 1).all();
      case REGIO -> regio(thing);
      case REGIOS -> regios((Gemeente) thing);
      case SOORT -> plain(soort(thing));
      case STAND -> plain(Labels.of(((Actielijn) thing).stand()));
      case THEMAS -> links(((Bouwsteen) thing).kern().themas());
    }
  }

  private void plain(@Nullable Object value) {
    out.text(value == null ? "" : value.toString());
  }

  private void yesNo(boolean value) {
    out.text(Messages.text(value ? "site.ja" : "site.nee"));
  }

  private static String soort(Thing thing) {
    if (thing instanceof Regio regio) {
      return Labels.of(regio.regioSoort());
    }
    if (thing instanceof Bron bron) {
      return Labels.of(bron.bronSoort());
    }
    if (thing instanceof Document document) {
      return Labels.of(document.documentSoort());
    }
    return thing instanceof Uitgangspunt uitgangspunt
        ? Labels.of(uitgangspunt.uitgangspuntSoort())
        : "";
  }

  /** Of a document its region, of a region itself. */
  private void regio(Thing thing) {
    if (thing instanceof Document document) {
      links(List.of(document.regio()));
    } else {
      text.link(thing);
    }
  }

  /** The regions of a gemeente, each with its period when it was not always so. */
  private void regios(Gemeente gemeente) {
    Content content = page.content();
    out.text(
        gemeente.regios().stream()
            .map(
                lidmaatschap -> {
                  String naam = content.find(lidmaatschap.regio()).map(Thing::titel).orElse("");
                  String periode = Labels.periode(lidmaatschap.periode());
                  return periode.isEmpty() ? naam : naam + " (" + periode + ")";
                })
            .collect(Collectors.joining(", ")));
  }

  private void links(List<Ref> refs) {
    String separator = "";
    for (Ref ref : refs) {
      out.raw(separator);
      page.content().find(ref).ifPresent(text::link);
      separator = ", ";
    }
  }
}
