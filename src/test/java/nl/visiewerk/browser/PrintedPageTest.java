package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Each kind of page on paper, as a browser prints it: all that it says, and nothing cut off. */
@BrowserTest
class PrintedPageTest {
  /**
   * The texts of a page, each without spaces and hyphens, but for what paper has no use for: ways
   * to other pages, forms, what is there for the ear or for another width, and a drawing taller
   * than a sheet.
   */
  private static final String TEXTS =
      """
      () => {
        const left = 'nav, section:has(.keten), form, noscript, script, title, desc, [hidden], .smal, .citeren, .toets,' +
          ' .permalink, .download, .letters, .terug, .pdf, .voorlezer';
        const texts = [];
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.textContent.replace(/[\\s\\u00ad-]+/g, '');
          if (text && !walk.currentNode.parentElement.closest(left)) { texts.push(text); }
        }
        return texts;
      }
      """;

  @Test
  void saysAllThatThePageSays(RealSite site) throws IOException {
    try (Chromium chromium = Chromium.start()) {
      Page window = chromium.window(1280, 900, ColorScheme.DARK);
      for (String page : site.onePerKind()) {
        window.navigate(site.url(page));
        List<?> texts = (List<?>) window.evaluate(TEXTS);
        assertFalse(texts.isEmpty(), page);
        Paper paper = Paper.of(window.pdf(new Page.PdfOptions().setFormat("A4")));
        assertEquals(
            List.of(), texts.stream().filter(text -> !paper.says((String) text)).toList(), page);
        assertEquals(List.of(), paper.overTheEdge, page);
      }
    }
  }

  /** What stands on sheets of paper, in the order in which it was set. */
  private static final class Paper extends PDFTextStripper {
    /** So many letters in a row are not there by chance. */
    private static final int LEAST = 12;

    private final StringBuilder text = new StringBuilder();
    private final List<String> overTheEdge = new ArrayList<>();

    static Paper of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        Paper paper = new Paper();
        paper.getText(document);
        return paper;
      }
    }

    /** Whether these are on paper. They may go on after other words when a sheet ends. */
    boolean says(String words) {
      for (int end = words.length(); end > 0; end--) {
        if (text.indexOf(words.substring(0, end)) >= 0) {
          String rest = words.substring(end);
          return rest.isEmpty() || (end >= LEAST && says(rest));
        }
      }
      return false;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      String letters = glyph.getUnicode().replaceAll("[\\s\u00a0\u00ad\u2060-]+", "");
      text.append(letters);
      boolean inside =
          glyph.getXDirAdj() >= 0
              && glyph.getXDirAdj() + glyph.getWidthDirAdj() <= glyph.getPageWidth();
      if (!letters.isEmpty() && !inside) {
        overTheEdge.add(letters);
      }
    }
  }
}
