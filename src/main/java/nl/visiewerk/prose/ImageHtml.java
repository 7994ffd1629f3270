package nl.visiewerk.prose;

import java.util.Optional;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.ImageSize;

/** Writes images. A page of the site keeps the room for them free, so that its text stays put. */
final class ImageHtml {
  private ImageHtml() {}

  /**
   * Writes an image.
   *
   * @param early whether it may be in what a reader sees first; others wait until they are near
   */
  static void write(ProseHtml page, MarkupWriter out, Block.Figure figure, boolean early) {
    String src = page.context().image(figure.image());
    if (!page.isOnScreen()) {
      out.empty("img", "src", src, "alt", figure.alt());
      return;
    }
    Optional<ImageSize> size = page.content().imageSize(figure.image());
    out.empty(
        "img",
        "src",
        src,
        "alt",
        figure.alt(),
        "width",
        size.map(s -> Integer.toString(s.width())).orElse(null),
        "height",
        size.map(s -> Integer.toString(s.height())).orElse(null),
        "decoding",
        "async",
        "loading",
        early ? null : "lazy");
  }
}
