package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Beheer.Toegankelijkheid;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.site.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * For readers who can't use something. It says nothing about how accessible the site is: only an
 * examination can tell, and the register has what it found.
 *
 * @param contact where to say so; null when not given
 * @param verklaring the statement in the register; null when not given
 */
public record ToegankelijkheidView(
    FrameView frame, @Nullable String contact, @Nullable String verklaring) implements PageView {
  static ToegankelijkheidView of(PageContext here) {
    Instellingen instellingen = here.content().instellingen();
    Toegankelijkheid toegankelijkheid = instellingen.beheer().toegankelijkheid();
    String own = toegankelijkheid == null ? null : toegankelijkheid.contact();
    return new ToegankelijkheidView(
        new Frames(here)
            .in(Addresses.TOEGANKELIJKHEID)
            .titled(
                Frames.title(Addresses.TOEGANKELIJKHEID),
                Messages.text("site.toegankelijkheid.intro")),
        own == null ? instellingen.contact() : own,
        toegankelijkheid == null ? null : toegankelijkheid.verklaring());
  }

  @Override
  public String template() {
    return "toegankelijkheid";
  }
}
