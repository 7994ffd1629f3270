package nl.visiewerk.data;

import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;

/**
 * The IRIs of what is on the site: the addresses where it is shown. Whole when the address of the
 * site is known; relative to the file otherwise, so that they hold wherever the site comes to be.
 */
final class Iris {
  private final SitePlan plan;
  private final String file;

  /**
   * As a file writes them.
   *
   * @param file its path from the root of the site
   */
  Iris(SitePlan plan, String file) {
    this.plan = plan;
    this.file = file;
  }

  String of(Thing thing) {
    return of(plan.addresses().of(thing));
  }

  String of(Address address) {
    String whole = Addresses.url(plan.content().instellingen(), address);
    return whole == null ? address.from(file) : whole;
  }
}
