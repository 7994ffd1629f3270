package nl.visiewerk.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Hands the renderer our painter of drawings; they are as wide as the column that they are in. */
final class SvgDrawer implements SVGDrawer {
  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    SharedContext shared = ((LayoutContext) context).getSharedContext();
    double column = box.getContainingBlock().getContentWidth();
    return new SvgPainter(svg, shared::getStyle, context, column);
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
