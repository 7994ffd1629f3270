package nl.visiewerk.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.html.ProseContext;
import nl.visiewerk.html.ProseHtml;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one document are printed: with links to what stands in the same PDF, and to the
 * site for the rest when its address is known.
 */
final class PaperContext implements ProseContext {
  private final SitePlan plan;
  private final Document document;
  private final Terms noTerms = new Terms(List.of());
  private final Map<String, String> elsewhere = new HashMap<>();

  PaperContext(SitePlan plan, Document document) {
    this.plan = plan;
    this.document = document;
  }

  @Override
  public Medium medium() {
    return Medium.PAPER;
  }

  /** {@inheritDoc} Whether a place in the document is there, is known when all of it is written. */
  @Override
  public @Nullable String href(Thing thing) {
    String onSite = onSite(thing);
    if (!mayBePrinted(thing)) {
      return onSite;
    }
    String anchor = ProseHtml.anchor(thing, document.id());
    if (onSite != null) {
      elsewhere.put(anchor, onSite);
    }
    return "#" + anchor;
  }

  /** Where on the site the thing with this anchor is, for when it turns out not to be printed. */
  Optional<String> elsewhere(String anchor) {
    return Optional.ofNullable(elsewhere.get(anchor));
  }

  @Override
  public String image(String image) {
    return ImageDoor.address(image);
  }

  /** None: on paper a link without a page number is no help, and with one it is in the way. */
  @Override
  public Terms terms() {
    return noTerms;
  }

  private boolean mayBePrinted(Thing thing) {
    return thing.key().scope().equals(document.id())
        || (thing instanceof Begrip begrip && names(begrip.documenten()))
        || (thing instanceof Bron bron && names(bron.documenten()));
  }

  /** Whether this document is one of these. */
  private boolean names(List<Ref> documenten) {
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
        .map(address -> Addresses.url(plan.content().instellingen(), address))
        .orElse(null);
  }
}
