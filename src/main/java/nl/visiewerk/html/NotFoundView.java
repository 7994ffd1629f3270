package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;

/** The page for addresses that do not exist. */
public record NotFoundView(FrameView frame, String home) implements PageView {
  static final String PATH = "404.html";

  static NotFoundView of(PageContext here) {
    String titel = Messages.text("site.niet-gevonden");
    return new NotFoundView(
        new Frames(here).in(PATH).titled(titel, ""), here.href(Address.of(Addresses.HOME)));
  }

  @Override
  public String template() {
    return "niet-gevonden";
  }
}
