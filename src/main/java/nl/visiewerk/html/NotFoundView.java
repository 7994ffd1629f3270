package nl.visiewerk.html;

import java.util.List;
import java.util.stream.IntStream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;

/**
 * The page for addresses that do not exist.
 *
 * @param wegen the ways that may lead from where a host shows it to the root of the site, such as
 *     {@code ../../}; none when its links are whole
 */
public record NotFoundView(FrameView frame, String zoeken, List<String> wegen) implements PageView {
  /**
   * The page.
   *
   * @param depth in how many folders the deepest page is when the address of the site is not known,
   *     and 0 when it is
   */
  static NotFoundView of(PageContext here, int depth) {
    String titel = Messages.text("site.niet-gevonden");
    return new NotFoundView(
        new Frames(here).in(Addresses.NIET_GEVONDEN).titled(titel, ""),
        here.href(Address.of(Addresses.ZOEKEN)),
        IntStream.rangeClosed(1, depth).mapToObj("../"::repeat).toList());
  }

  @Override
  public String template() {
    return "niet-gevonden";
  }
}
