package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Placed;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.print.PrintView.ChapterView;
import nl.visiewerk.print.PrintView.SectionView;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;

/**
 * What belongs to a document but stands in none of its chapters: bouwstenen, terms and sources. So
 * all of a document is in its PDF, wherever its writers placed it.
 */
final class Appendices {
  private final Content content;
  private final Document document;
  private final ProseHtml html;
  private final Placed placed;

  Appendices(Content content, Document document, ProseHtml html) {
    this.content = content;
    this.document = document;
    this.html = html;
    this.placed = new Placed(content, document);
  }

  /** Those that are needed. */
  List<ChapterView> all() {
    List<ChapterView> all = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      if (soort.isBouwsteen()) {
        addBouwstenen(all, soort);
      }
    }
    addListing(all, Soort.BEGRIP);
    addListing(all, Soort.BRON);
    return all;
  }

  private void addBouwstenen(List<ChapterView> all, Soort soort) {
    List<Bouwsteen> ofKind =
        document.bouwstenen().stream().filter(bouwsteen -> bouwsteen.soort() == soort).toList();
    List<Bouwsteen> left = ofKind.stream().filter(bouwsteen -> !placed.isShown(bouwsteen)).toList();
    if (left.isEmpty()) {
      return;
    }
    String plural = Labels.plural(soort);
    String title =
        left.size() == ofKind.size()
            ? plural
            : Messages.text("pdf.overige", plural.toLowerCase(Messages.DUTCH));
    List<SectionView> sections = left.stream().map(this::section).toList();
    all.add(chapter(soort, title, "", sections));
  }

  private SectionView section(Bouwsteen bouwsteen) {
    return new SectionView(
        bouwsteen.key().id(), bouwsteen.nummer(), bouwsteen.titel(), html.text(bouwsteen, 3));
  }

  /** The list of terms or sources of the document, unless the chapters hold all of it. */
  private void addListing(List<ChapterView> all, Soort soort) {
    Selection selection = Selection.ofDocument(document, soort);
    List<Thing> things = selection.from(content);
    if (things.stream().allMatch(placed::isShown)) {
      return;
    }
    Block listing = new Block.Listing(selection, Block.Form.TEKSTEN);
    Prose list = new Prose(document.id(), List.of(listing), List.of(), List.of());
    String title = Messages.text("pdf.lijst." + soort.enkelvoud());
    all.add(chapter(soort, title, html.text(list, 2), List.of()));
  }

  /** The underscore keeps the id apart from those of the document. */
  private static ChapterView chapter(
      Soort soort, String title, String text, List<SectionView> sections) {
    return new ChapterView("_" + soort.meervoud(), "lijst", null, title, title, text, sections);
  }
}
