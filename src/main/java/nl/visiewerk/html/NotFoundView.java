package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;

/** The page for addresses that do not exist. */
public record NotFoundView(FrameView frame) implements PageView {
  static final String PATH = "404.html";

  static NotFoundView of(PageContext here) {
    String titel = Messages.text("site.niet-gevonden");
    return new NotFoundView(new Frames(here).in(PATH).titled(titel, ""));
  }

  @Override
  public String template() {
    return "niet-gevonden";
  }
}
