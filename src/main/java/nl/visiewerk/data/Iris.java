package nl.visiewerk.data;

import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/**
 * The IRIs of what is on the site: the addresses where it is shown. Whole when the address of the
 * site is known; relative to the file otherwise, so that they hold wherever the site comes to be.
 */
final class Iris {
  private final SitePlan plan;
  private final String file;
  private final @Nullable String adres;

  /**
   * As a file writes them.
   *
   * @param file its path from the root of the site
   */
  Iris(SitePlan plan, String file) {
    this.plan = plan;
    this.file = file;
    this.adres = plan.content().instellingen().adres();
  }

  String of(Thing thing) {
    return of(plan.addresses().of(thing));
  }

  String of(Address address) {
    return adres == null ? address.from(file) : adres + "/" + address.from("");
  }
}
