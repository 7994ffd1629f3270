package nl.visiewerk.html;

import java.util.List;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;

/** Writes things of one kind as a table with the columns that suit the kind. */
final class ListingTable {
  private final ProseBlocks text;
  private final ProseHtml page;
  private final HtmlWriter out;

  ListingTable(ProseBlocks text) {
    this.text = text;
    this.page = text.page();
    this.out = text.out();
  }

  HtmlWriter write(Selection selection, List<Thing> things) {
    List<String> columns = columns(selection);
    List<String> headers = columns.stream().map(key -> Messages.text("site.kolom." + key)).toList();
    TableHtml table = TableHtml.open(page, out, headers);
    headers.forEach(header -> table.header(false, () -> out.text(header)));
    table.body();
    for (Thing thing : things) {
      table.row();
      for (String column : columns) {
        boolean names = column.equals(selection.soort().enkelvoud()) || column.equals("titel");
        table.cell(names, false, () -> cell(thing, column));
      }
    }
    return table.close();
  }

  /** The columns of the kind, but for those in which all that was selected is the same. */
  private static List<String> columns(Selection selection) {
    List<String> same =
        selection.conditions().stream().map(condition -> condition.criterion().woord()).toList();
    return columns(selection.soort()).stream().filter(column -> !same.contains(column)).toList();
  }

  private static List<String> columns(Soort soort) {
    return switch (soort) {
      case REGIO -> List.of("regio", "soort");
      case GEMEENTE -> List.of("gemeente", "regios");
      case THEMA -> List.of("thema", "omschrijving");
      case BEGRIP -> List.of("begrip", "omschrijving");
      case BRON -> List.of("titel", "auteur", "jaar", "soort");
      case DOCUMENT -> List.of("document", "soort", "regio", "looptijd");
      case ACTIELIJN -> List.of("actielijn", "ambitie", "stand", "kostenbesparend");
      case UITGANGSPUNT -> List.of("nummer", "titel", "soort");
      case STRATEGISCHE_KEUZE,
          AMBITIE,
          SEGMENT,
          OPGAVE,
          RESULTAAT,
          ONTWIKKELOPGAVE,
          MAATREGEL,
          TAAK ->
          List.of("nummer", "titel", "themas");
      case INDICATOR, METING, BEGROTING, WETTELIJK_KADER, KADER_ONDERDEEL, HOOFDSTUK, PARAGRAAF ->
          List.of("titel");
    };
  }

  private void cell(Thing thing, String column) {
    switch (column) {
      case "omschrijving" -> omschrijving(thing);
      case "themas" -> links(((Bouwsteen) thing).kern().themas());
      case "ambitie" -> links(List.of(((Actielijn) thing).ambitie()));
      case "regios" -> regios((Gemeente) thing);
      case "regio" -> regio(thing);
      case "soort", "stand", "kostenbesparend", "nummer", "auteur", "jaar", "looptijd" ->
          out.text(plain(thing, column));
      default -> text.link(thing);
    }
  }

  /** Of a document its region, of a region itself. */
  private void regio(Thing thing) {
    if (thing instanceof Document document) {
      links(List.of(document.regio()));
    } else {
      text.link(thing);
    }
  }

  private void omschrijving(Thing thing) {
    if (thing instanceof Begrip begrip) {
      text.inserted(begrip.omschrijving(), begrip, 1).all();
    } else if (thing instanceof Thema thema) {
      text.inserted(thema.tekst(), thema, 1).all();
    }
  }

  private static String plain(Thing thing, String column) {
    if (thing instanceof Actielijn actielijn) {
      return column.equals("stand")
          ? Labels.of(actielijn.stand())
          : Messages.text(actielijn.kostenbesparend() ? "site.ja" : "site.nee");
    }
    if (thing instanceof Bron bron) {
      return switch (column) {
        case "auteur" -> bron.auteur() == null ? "" : bron.auteur();
        case "jaar" -> bron.jaar() == null ? "" : bron.jaar().toString();
        default -> Labels.of(bron.bronSoort());
      };
    }
    if (thing instanceof Document document) {
      return column.equals("looptijd")
          ? Labels.periode(document.looptijd())
          : Labels.of(document.documentSoort());
    }
    if (thing instanceof Bouwsteen bouwsteen && column.equals("nummer")) {
      return bouwsteen.nummer() == null ? "" : bouwsteen.nummer();
    }
    if (thing instanceof Uitgangspunt uitgangspunt) {
      return Labels.of(uitgangspunt.uitgangspuntSoort());
    }
    return thing instanceof Regio regio ? Labels.of(regio.regioSoort()) : "";
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
