package nl.visiewerk.html;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Alignment;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/** The bouwstenen of one kind of all documents, with what belongs together beside each other. */
public record SoortView(FrameView frame, List<GroepView> groepen) implements PageView {
  /**
   * Bouwstenen that have a thema in common, or that are the same.
   *
   * @param href where the title leads; null when nowhere
   */
  public record GroepView(String titel, @Nullable String href, List<DocumentEntry> documenten) {}

  /** Those of one document. */
  public record DocumentEntry(LinkView document, List<PlaatsView> plaatsen) {}

  static SoortView of(Page.SoortPage page, PageContext here) {
    String soorten = Labels.plural(page.soort());
    String lower = soorten.toLowerCase(Messages.DUTCH);
    return new SoortView(
        new Frames(here)
            .in(Addresses.VERGELIJKEN)
            .titled(soorten, Messages.text("site.vergelijken.soort", lower)),
        Alignment.of(here.content(), page.documenten(), EnumSet.of(page.soort())).stream()
            .map(row -> group(row, here))
            .toList());
  }

  private static GroepView group(Alignment.Row row, PageContext here) {
    Map<String, List<Bouwsteen>> byDocument =
        row.bouwstenen().stream()
            .collect(
                Collectors.groupingBy(
                    b -> b.key().scope(), LinkedHashMap::new, Collectors.toList()));
    List<DocumentEntry> entries =
        byDocument.entrySet().stream()
            .flatMap(
                e ->
                    here.content().document(e.getKey()).stream()
                        .map(document -> entry(document, e.getValue(), here)))
            .toList();
    Thema thema = row.thema();
    if (row.relatie() == RelatieSoort.ZELFDE_ALS) {
      return new GroepView(row.bouwstenen().get(0).titel(), null, entries);
    }
    return thema == null
        ? new GroepView(Messages.text("site.vergelijking.zonder-thema"), null, entries)
        : new GroepView(thema.naam(), here.href(thema), entries);
  }

  private static DocumentEntry entry(
      Document document, List<Bouwsteen> bouwstenen, PageContext here) {
    return new DocumentEntry(
        here.shortLink(document),
        bouwstenen.stream().map(bouwsteen -> PlaatsView.of(bouwsteen, true, here)).toList());
  }

  @Override
  public String template() {
    return "soort";
  }
}
