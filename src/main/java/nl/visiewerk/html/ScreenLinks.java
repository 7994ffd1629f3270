package nl.visiewerk.html;

import java.util.Optional;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How a page of the site links to the others.
 *
 * @param path of the page
 * @param prefix what its links begin with: the address of the site, or nothing
 */
record ScreenLinks(SitePlan plan, String path, String prefix) implements ProseContext {
  @Override
  public Medium medium() {
    return Medium.SCREEN;
  }

  @Override
  public @Nullable String href(Thing thing) {
    Optional<Address> address = plan.addresses().of(thing.key());
    return address.isPresent() ? href(address.get()) : null;
  }

  @Override
  public String href(Address address) {
    return prefix + address.from(path);
  }

  @Override
  public @Nullable String csv(Cijfertabel tabel) {
    return plan.data().of(plan.addresses().of(tabel).path()).stream()
        .map(file -> href(file.address()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String image(String image) {
    return ImageAddresses.url(href(ImageAddresses.address(image)));
  }

  @Override
  public Terms terms() {
    return plan.terms();
  }
}
