package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what is done to shapes that the model has no place for: shadows, masks, cutting off. */
final class Effects {
  private final Rectangle2D area;
  private final Map<String, Element> ids;
  private final Outlines outlines;
  private final Losses losses;

  Effects(Sheet sheet, Map<String, Element> ids, Outlines outlines, Losses losses) {
    Rectangle2D all = sheet.area();
    this.area = new Rectangle2D.Double(1, 1, all.getWidth() - 2, all.getHeight() - 2);
    this.ids = ids;
    this.outlines = outlines;
    this.losses = losses;
  }

  /**
   * Notes what is lost of an element.
   *
   * @param place takes its units to the sheet
   */
  void note(Element element, Style style, AffineTransform place) {
    note(Loss.FILTER, style.get("filter"), element);
    note(Loss.MASK, style.get("mask"), element);
    if (!style.is("mix-blend-mode", "normal")) {
      note(Loss.FILTER, style.get("mix-blend-mode"), element);
    }
    String clip = style.get("clip-path");
    if (!leavesAll(Paints.id(clip), place)) {
      note(Loss.CLIP, clip, element);
    }
  }

  private void note(Loss loss, String value, Element element) {
    if (!value.isEmpty() && !value.equals("none")) {
      losses.add(loss, element.offset());
    }
  }

  /** Whether what cuts off is as large as the sheet: many programs cut off all that they make. */
  private boolean leavesAll(@Nullable String id, AffineTransform place) {
    Element clip = id == null ? null : ids.get(id);
    if (clip == null || clip.elements().size() != 1) {
      return id != null && clip == null; // who refers to nothing cuts off nothing
    }
    Element only = clip.elements().get(0);
    String used = only.get("href");
    Element shape = used != null && used.startsWith("#") ? ids.get(used.substring(1)) : only;
    if (shape == null
        || !Outlines.SHAPES.contains(shape.name())
        || shape.get("transform") != null
        || clip.attributes().getOrDefault("clipPathUnits", "").equals("objectBoundingBox")) {
      return false;
    }
    Path2D outline = outlines.of(shape, Style.initial());
    outline.transform(place);
    return area.isEmpty() || outline.contains(area);
  }
}
