package nl.visiewerk.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Draws text, and says of a hyphen with which a word is broken that it is a soft one. By itself the
 * renderer draws a hyphen like any other, and who copies or hears the text gets "jeugd-hulp".
 */
final class SoftHyphens extends PdfBoxTextRenderer {
  private static final String SOFT_HYPHEN = "\u00ad";

  /** How the renderer passes on a line that ends in a broken word. */
  private static final String BROKEN = SOFT_HYPHEN + "-";

  private final SharedContext fonts;
  private @Nullable FontContext context;

  /** For a rendering with these fonts. */
  SoftHyphens(SharedContext fonts) {
    this.fonts = fonts;
  }

  @Override
  public void setup(FontContext given, BidiReorderer reorderer) {
    super.setup(given, reorderer);
    context = given;
  }

  @Override
  public void drawString(OutputDevice device, String line, float x, float y) {
    FontContext given = context;
    if (given == null
        || !line.endsWith(BROKEN)
        || !(device instanceof PdfBoxFastOutputDevice pdf)) {
      super.drawString(device, line, x, y);
      return;
    }
    String words = line.substring(0, line.length() - BROKEN.length());
    super.drawString(device, words, x, y);
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, SOFT_HYPHEN);
    pdf.getCurrentPage().beginMarkedContent(COSName.getPDFName("Span"), properties);
    int width = getWidth(given, fonts.getFont(pdf.getFontSpecification()), words);
    super.drawString(device, "-", x + width, y);
    pdf.getCurrentPage().endMarkedContent();
  }
}
