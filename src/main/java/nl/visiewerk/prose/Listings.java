package nl.visiewerk.prose;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;
import org.jspecify.annotations.Nullable;

/** Writes what a text places from the data: lists of things, and the text of one. */
final class Listings {
  private final ProseBlocks text;
  private final ProseHtml page;
  private final MarkupWriter out;

  Listings(ProseBlocks text) {
    this.text = text;
    this.page = text.page();
    this.out = text.out();
  }

  MarkupWriter write(Block.Listing listing) {
    List<Thing> things = listing.selection().from(page.content());
    if (things.isEmpty()) {
      return out;
    }
    return switch (listing.form()) {
      case LIJST -> links("ul", things);
      case NUMMERS -> links("ol", things);
      case TABEL -> new ListingTable(text).write(listing.selection(), things);
      case TEKSTEN -> texts(listing.selection(), things);
    };
  }

  private MarkupWriter links(String element, List<Thing> things) {
    out.open(element, "class", "opsomming");
    for (Thing thing : things) {
      String value = element.equals("ol") ? figure(thing) : null;
      out.open("li", "value", value, "id", page.isOnScreen() ? null : named(thing));
      text.link(thing);
      out.close("li");
    }
    return out.close(element);
  }

  /** On paper a thing without a text of its own can be found where it is named. */
  private String named(Thing thing) {
    return page.claim("_genoemd_" + ProseHtml.anchor(thing, text.scope()));
  }

  /** The number that a document gives a thing, when a list can count with it. */
  private static @Nullable String figure(Thing thing) {
    String nummer = thing.nummer();
    return nummer != null && nummer.matches("[1-9][0-9]{0,3}") ? nummer : null;
  }

  private MarkupWriter texts(Selection selection, List<Thing> things) {
    return switch (selection.soort()) {
      case BEGRIP -> begrippen(things);
      case BRON -> bronnen(things);
      case METING, BEGROTING -> {
        things.forEach(thing -> new FigureTables(text).write((Cijfertabel) thing, null));
        yield out;
      }
      case GEMEENTE, INDICATOR, KADER_ONDERDEEL, HOOFDSTUK, PARAGRAAF -> links("ul", things);
      case REGIO,
          THEMA,
          WETTELIJK_KADER,
          DOCUMENT,
          UITGANGSPUNT,
          STRATEGISCHE_KEUZE,
          AMBITIE,
          ACTIELIJN,
          SEGMENT,
          OPGAVE,
          RESULTAAT,
          ONTWIKKELOPGAVE,
          MAATREGEL,
          TAAK -> {
        things.forEach(thing -> titled(thing, selection));
        yield out;
      }
    };
  }

  private MarkupWriter begrippen(List<Thing> things) {
    out.open("dl", "class", "begrippen");
    for (Thing thing : things) {
      if (thing instanceof Begrip begrip) {
        out.open("div", "id", page.claim(ProseHtml.anchor(begrip, text.scope()))).open("dt");
        out.text(begrip.term());
        if (begrip.afkorting() != null) {
          out.text(" (" + begrip.afkorting() + ")");
        }
        out.close("dt").open("dd");
        text.inserted(begrip.omschrijving(), begrip, 1).all();
        if (!begrip.synoniemen().isEmpty()) {
          String synoniemen = String.join(", ", begrip.synoniemen());
          out.element("p", Messages.text("site.ook", synoniemen), "class", "synoniemen");
        }
        out.close("dd").close("div");
      }
    }
    return out.close("dl");
  }

  private MarkupWriter bronnen(List<Thing> things) {
    out.open("ul", "class", "bronnen");
    for (Thing thing : things) {
      if (thing instanceof Bron bron) {
        out.open("li", "id", page.claim(ProseHtml.anchor(bron, text.scope())));
        BronHtml.write(out, bron);
        out.close("li");
      }
    }
    return out.close("ul");
  }

  /** A thing with its number, its title as a heading, and its text. */
  private void titled(Thing thing, Selection selection) {
    if (!text.mayInsert(thing)) {
      return;
    }
    String id = page.claim(ProseHtml.anchor(thing, text.scope()));
    out.open("section", "class", "geplaatst", "id", id);
    String nummer = thing.nummer();
    String href = page.isOnScreen() ? page.context().href(thing) : null;
    text.heading(null, nummer, thing.titel(), href);
    features(thing, selection);
    text.inserted(thing.prose(), thing, 1).all();
    out.close("section");
  }

  /** What the document says of a thing besides its text, unless it was selected for that. */
  private void features(Thing thing, Selection selection) {
    String features = "";
    if (thing instanceof Actielijn actielijn) {
      String stand = Labels.of(actielijn.stand());
      features =
          actielijn.kostenbesparend() ? Messages.text("site.actielijn.besparend", stand) : stand;
    } else if (thing instanceof Uitgangspunt uitgangspunt
        && !selects(selection, Selection.Criterion.SOORT)) {
      features = Labels.of(uitgangspunt.uitgangspuntSoort());
    }
    if (!features.isEmpty()) {
      out.element("p", features, "class", "kenmerken");
    }
  }

  private static boolean selects(Selection selection, Selection.Criterion criterion) {
    return selection.conditions().stream().anyMatch(c -> c.criterion() == criterion);
  }

  /** Writes the text of one thing here, and on screen a link to its own page. */
  void insert(Thing thing) {
    if (!text.mayInsert(thing)) {
      return;
    }
    out.open("div", "class", "geplaatst", "id", page.claim(ProseHtml.anchor(thing, text.scope())));
    text.inserted(thing.prose(), thing, 0).all();
    String href = page.context().href(thing);
    if (page.isOnScreen() && href != null) {
      out.open("p", "class", "eigen-bladzijde").text(Labels.of(thing.soort())).text(": ");
      out.element("a", thing.titel(), "href", href).close("p");
    }
    out.close("div");
  }
}
