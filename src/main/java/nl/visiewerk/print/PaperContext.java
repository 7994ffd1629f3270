package nl.visiewerk.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one PDF are printed: with links to what stands in the same PDF, and to the site
 * for the rest when its address is known.
 */
public final class PaperContext implements ProseContext {
  private final SitePlan plan;
  private final @Nullable Document document;
  private final String scope;
  private final Terms noTerms = new Terms(List.of());
  private final Map<String, String> elsewhere = new HashMap<>();

  /** For the PDF of a document. */
  PaperContext(SitePlan plan, Document document) {
    this(plan, document, document.id());
  }

  /**
   * For the PDF of anything else, in which things of any document may stand.
   *
   * @param scope the document whose things have their own ids in it; empty for none
   */
  PaperContext(SitePlan plan, String scope) {
    this(plan, null, scope);
  }

  private PaperContext(SitePlan plan, @Nullable Document document, String scope) {
    this.plan = plan;
    this.document = document;
    this.scope = scope;
  }

  @Override
  public Medium medium() {
    return Medium.PAPER;
  }

  /** {@inheritDoc} Whether a place in the PDF is there, is known when all of it is written. */
  @Override
  public @Nullable String href(Thing thing) {
    String onSite = onSite(thing);
    if (!mayBePrinted(thing)) {
      return onSite;
    }
    String anchor = ProseHtml.anchor(thing, scope);
    if (onSite != null) {
      elsewhere.put(anchor, onSite);
    }
    return "#" + anchor;
  }

  @Override
  public String href(Address address) {
    return Objects.requireNonNullElse(Addresses.url(plan.content().instellingen(), address), "");
  }

  /** What the abbreviations in the texts are short for. */
  public Map<String, String> expansions() {
    return Expansions.of(plan.content(), document);
  }

  /** Where on the site the thing with this anchor is, for when it turns out not to be printed. */
  public Optional<String> elsewhere(String anchor) {
    return Optional.ofNullable(elsewhere.get(anchor));
  }

  @Override
  public String image(String image) {
    return PaperImages.address(image);
  }

  /** None: on paper a link without a page number is no help, and with one it is in the way. */
  @Override
  public Terms terms() {
    return noTerms;
  }

  private boolean mayBePrinted(Thing thing) {
    return document == null
        || thing.key().scope().equals(document.id())
        || (thing instanceof Begrip begrip && names(begrip.documenten(), document))
        || (thing instanceof Bron bron && names(bron.documenten(), document));
  }

  /** Whether the document is one of these. */
  private boolean names(List<Ref> documenten, Document document) {
    return documenten.stream()
        .anyMatch(
            ref ->
                plan.content()
                    .find(ref)
                    .filter(thing -> thing.key().equals(document.key()))
                    .isPresent());
  }

  private @Nullable String onSite(Thing thing) {
    return plan.addresses()
        .of(thing.key())
        .map(this::href)
        .filter(href -> !href.isEmpty())
        .orElse(null);
  }
}
