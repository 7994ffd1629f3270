package nl.visiewerk.print;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Puts together the list of the documents that a PDF draws on. */
final class SourceViews {
  private final SitePlan plan;
  private final ProseHtml html;

  SourceViews(SitePlan plan, PaperContext context) {
    this.plan = plan;
    this.html = new ProseHtml(plan.content(), context);
  }

  /**
   * A document.
   *
   * @param soort in small letters
   * @param merk that it was not adopted, or holds no longer; null when neither is so
   * @param vermelding HTML that names the adopted text; null when the document is that itself
   * @param adres where it is on the site; null when the site has no address
   */
  public record PrintedSource(
      String korteTitel,
      String titel,
      String soort,
      String looptijd,
      @Nullable String merk,
      @Nullable String vermelding,
      @Nullable String adres) {}

  List<PrintedSource> of(List<Document> documents) {
    return documents.stream().map(this::of).toList();
  }

  private PrintedSource of(Document document) {
    Content content = plan.content();
    String titel =
        document.ondertitel() == null
            ? document.titel()
            : document.titel() + ". " + document.ondertitel();
    return new PrintedSource(
        document.korteTitel(),
        titel,
        Labels.of(document.documentSoort()).toLowerCase(Messages.DUTCH),
        Labels.periode(document.looptijd()),
        PrintViews.mark(document.status()),
        document.weergaveVan() == null
            ? null
            : content
                .find(document.weergaveVan())
                .filter(Bron.class::isInstance)
                .map(bron -> html.vermelding((Bron) bron))
                .orElse(null),
        Addresses.url(content.instellingen(), plan.addresses().of(document).path()));
  }
}
