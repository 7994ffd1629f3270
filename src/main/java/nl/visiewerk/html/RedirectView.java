package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;

/**
 * A page that leads to where something is now.
 *
 * @param naam of the thing
 * @param adres the whole address there, or the same as {@code href} when the site has none
 */
public record RedirectView(FrameView frame, String naam, String href, String adres)
    implements PageView {
  static RedirectView of(PageContext here, String naam, String href, String adres) {
    FrameView frame = new Frames(here).in(here.path()).titled(Messages.text("site.verhuisd"), "");
    return new RedirectView(frame, naam, href, adres);
  }

  @Override
  public String template() {
    return "verhuisd";
  }
}
