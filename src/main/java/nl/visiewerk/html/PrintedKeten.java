package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.chart.Drawing;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.prose.SvgWriter;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Keten;
import nl.visiewerk.site.KetenExtract;

/**
 * Writes what a keten says of one document, for paper: each band as pictures that fit on a page,
 * and as a list in which all of it is.
 */
public final class PrintedKeten {
  /** What fits on a page below a heading, in units of the sheet. */
  private static final int HIGHEST = 1020;

  /** The same on the first page, below the title and the introduction too. */
  private static final int HIGHEST_OF_THE_FIRST = 760;

  private final ProseContext context;

  /** With the links of this context. */
  public PrintedKeten(ProseContext context) {
    this.context = context;
  }

  /** A band of the keten: its name and its HTML. */
  public record Part(String titel, String html) {}

  /** The bands with something of the document in them. */
  public List<Part> parts(Keten keten, Document document) {
    List<Part> parts = new ArrayList<>();
    for (Keten band : KetenExtract.of(keten, document)) {
      parts.add(part(band, parts.isEmpty() ? HIGHEST_OF_THE_FIRST : HIGHEST));
    }
    return List.copyOf(parts);
  }

  /**
   * A band.
   *
   * @param highest how high its first picture may be
   */
  private Part part(Keten band, int highest) {
    String titel = KetenList.title(band.banden().get(0));
    MarkupWriter out = new MarkupWriter();
    List<KetenLayout> pictures = pictures(band, highest);
    for (int i = 0; i < pictures.size(); i++) {
      String name = Messages.text("pdf.keten.figuur", titel);
      write(
          pictures.get(i),
          pictures.size() == 1
              ? name
              : Messages.text("pdf.keten.deel", name, i + 1, pictures.size()),
          out);
    }
    return new Part(titel, out.raw(KetenList.plain(band, context)).toString());
  }

  /**
   * As many groups in each as fit. What has too many columns for a page, and a group that is too
   * high for one, is in the list alone.
   */
  private static List<KetenLayout> pictures(Keten band, int highest) {
    List<KetenLayout> pictures = new ArrayList<>();
    if (!KetenSheet.PAPER.hasRoomFor(band.documenten().size())) {
      return pictures;
    }
    List<Keten.Groep> groups = new ArrayList<>();
    for (Keten.Groep groep : band.banden().get(0).groepen()) {
      groups.add(groep);
      if (!fits(layout(band, groups), pictures.isEmpty() ? highest : HIGHEST)) {
        groups.remove(groups.size() - 1);
        if (!groups.isEmpty()) {
          pictures.add(layout(band, groups));
        }
        groups.clear();
        if (fits(layout(band, List.of(groep)), HIGHEST)) {
          groups.add(groep);
        }
      }
    }
    if (!groups.isEmpty()) {
      pictures.add(layout(band, groups));
    }
    return pictures;
  }

  private static KetenLayout layout(Keten band, List<Keten.Groep> groups) {
    return KetenLayout.of(KetenExtract.of(band, groups), KetenSheet.PAPER);
  }

  private static boolean fits(KetenLayout layout, int highest) {
    return layout.height() <= highest;
  }

  private static void write(KetenLayout layout, String titel, MarkupWriter out) {
    Drawing drawing = KetenDrawing.of(layout);
    List<Document> documents =
        layout.boxes().stream()
            .map(KetenLayout.Box::thing)
            .filter(Document.class::isInstance)
            .map(Document.class::cast)
            .toList();
    String names = Comparison.names(documents);
    out.open("figure", "class", "grafiek ketenfiguur").element("figcaption", titel);
    out.open(
        "svg",
        "viewBox",
        "0 0 " + drawing.width() + " " + drawing.height(),
        "alt",
        Messages.text("pdf.keten.alternatief", titel, names, layout.lines().size()));
    new SvgWriter(out).write(drawing);
    out.close("svg").close("figure");
  }
}
