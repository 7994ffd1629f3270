package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.SitePlan;

/** What can be found by the text of each kind of thing. Safe for several threads. */
final class EntryText {
  private final Content content;
  private final Backlinks backlinks;
  private final FigureText figures;

  EntryText(SitePlan plan) {
    this.content = plan.content();
    this.backlinks = plan.backlinks();
    this.figures = new FigureText(content);
  }

  List<Passage> of(Regio regio) {
    return read(regio.tekst(), List.of());
  }

  /** The regions of a gemeente and its rows in all tables of figures. */
  List<Passage> of(Gemeente gemeente) {
    List<String> blocks = new ArrayList<>();
    for (Lidmaatschap lidmaatschap : gemeente.regios()) {
      content.find(lidmaatschap.regio()).ifPresent(regio -> blocks.add(regio.titel()));
    }
    for (Thing table : backlinks.to(gemeente, Backlinks.How.CIJFERS)) {
      if (table instanceof Cijfertabel cijfertabel) {
        for (FigureText.Line line : figures.lines(cijfertabel)) {
          if (line.about().filter(about -> about == gemeente).isPresent()) {
            blocks.add(table.titel() + ", " + line.text());
          }
        }
      }
    }
    return List.of(Passage.of(blocks));
  }

  List<Passage> of(Thema thema) {
    return read(thema.tekst(), List.of());
  }

  List<Passage> of(Begrip begrip) {
    return read(begrip.omschrijving(), List.of());
  }

  List<Passage> of(Bron bron) {
    List<String> facts =
        Stream.of(
                Optional.ofNullable(bron.auteur()),
                Optional.ofNullable(bron.jaar()).map(Object::toString))
            .flatMap(Optional::stream)
            .toList();
    List<String> before = facts.isEmpty() ? List.of() : List.of(String.join(", ", facts));
    return read(bron.toelichting(), before);
  }

  List<Passage> of(Document document) {
    return read(document.samenvatting(), List.of());
  }

  List<Passage> of(Hoofdstuk hoofdstuk) {
    return read(hoofdstuk.tekst(), List.of());
  }

  /** The text of a bouwsteen; for a table of figures its rows too. */
  List<Passage> of(Bouwsteen bouwsteen) {
    List<String> rows =
        bouwsteen instanceof Cijfertabel table
            ? figures.lines(table).stream().map(FigureText.Line::text).toList()
            : List.of();
    return read(bouwsteen.tekst(), rows);
  }

  List<Passage> of(Indicator indicator) {
    return read(indicator.tekst(), List.of());
  }

  List<Passage> of(WettelijkKader kader) {
    return read(kader.tekst(), List.of());
  }

  List<Passage> of(KaderOnderdeel onderdeel) {
    List<String> blocks = new ArrayList<>(List.of(onderdeel.vraag()));
    onderdeel.aspecten().stream().map(Aspect::titel).forEach(blocks::add);
    return List.of(Passage.of(blocks));
  }

  private List<Passage> read(Prose prose, List<String> before) {
    return PassageReader.read(prose, before, content);
  }
}
