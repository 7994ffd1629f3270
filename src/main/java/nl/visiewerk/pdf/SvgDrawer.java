package nl.visiewerk.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Hands the renderer our painter of drawings. Charts are as wide as the column that they are in; a
 * drawing of a writer is as large as it says, if there is room for it.
 */
final class SvgDrawer implements SVGDrawer {
  /** How much of the height of a page a drawing takes at most. */
  private static final double MOST_HEIGHT = 0.9;

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    LayoutContext layout = (LayoutContext) context;
    double column = box.getContainingBlock().getContentWidth();
    double wide = svg.hasAttribute("width") ? fit(svg, layout, column, dotsPerPixel) : column;
    return new SvgPainter(svg, layout.getSharedContext()::getStyle, context, wide);
  }

  private static double fit(Element svg, LayoutContext layout, double column, double dotsPerPixel) {
    double width = SvgShape.number(svg, "width");
    double wide = Math.min(width * dotsPerPixel, column);
    PageBox page = layout.getRootLayer().getLastPage();
    double room = page == null ? wide : page.getContentHeight(layout) * MOST_HEIGHT;
    return Math.min(wide, room * width / SvgShape.number(svg, "height"));
  }

  /** Drawings use the fonts of the page. */
  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

  /** Drawings use the fonts of the page. */
  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
