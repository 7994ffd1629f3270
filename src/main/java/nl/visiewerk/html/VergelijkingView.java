package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Vergelijking;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/** Two or three documents beside each other. */
public record VergelijkingView(
    FrameView frame,
    String toelichting,
    List<LinkView> documenten,
    List<SectieView> secties,
    String noten)
    implements PageView {
  /**
   * A part of the comparison: a table with a column for each document.
   *
   * @param bondig whether what stands in a cell fits on one line
   */
  public record SectieView(
      String id, String titel, @Nullable String href, boolean bondig, List<RijView> rijen) {}

  /**
   * A row, with a cell for each document.
   *
   * @param href where its title leads; null when nowhere
   * @param bij what there is to say about the row; empty when nothing
   */
  public record RijView(String titel, @Nullable String href, String bij, List<CelView> cellen) {}

  /**
   * What one document has.
   *
   * @param tekst what there is to say besides the places
   * @param meer where the places are that were left out; null when all are there
   */
  public record CelView(String tekst, List<PlaatsView> plaatsen, @Nullable LinkView meer) {
    static CelView of(String tekst) {
      return new CelView(tekst, List.of(), null);
    }

    /** Whether the document has nothing here. */
    public boolean isLeeg() {
      return tekst.isEmpty() && plaatsen.isEmpty();
    }
  }

  static VergelijkingView of(Page.VergelijkingPage page, PageContext here) {
    Vergelijking vergelijking = page.comparison().vergelijking();
    List<Document> documenten = page.comparison().documenten();
    String toelichting = here.text(vergelijking.toelichting(), 2);
    List<SectieView> secties = new ArrayList<>();
    secties.add(ComparedFacts.of(documenten, here));
    secties.addAll(new ComparedContent(documenten, here).all());
    secties.addAll(ComparedKaders.of(documenten, here));
    secties.removeIf(sectie -> sectie.rijen().isEmpty());
    return new VergelijkingView(
        new Frames(here)
            .in(Addresses.VERGELIJKEN)
            .titled(
                page.comparison().titel(),
                Messages.text("site.vergelijking.omschrijving", Comparison.names(documenten))),
        toelichting,
        documenten.stream().map(here::shortLink).toList(),
        List.copyOf(secties),
        here.prose().notes());
  }

  @Override
  public String template() {
    return "vergelijking";
  }
}
