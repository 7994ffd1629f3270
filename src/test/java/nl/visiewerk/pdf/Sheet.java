package nl.visiewerk.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.visiewerk.print.PdfMetadata;
import nl.visiewerk.print.Print;
import nl.visiewerk.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Prints HTML of a test in the standard style, for what no content has at will. */
final class Sheet {
  private Sheet() {}

  /** What each page says, in the order of reading, for the body of a page. */
  static List<String> pages(String body) throws IOException {
    PrintStyle style = PrintStyle.of(Theme.standard());
    Document page =
        Xhtml.parse(
            "<html lang=\"nl\"><head><title>Proef</title><style>"
                + style.css()
                + "</style></head><body>"
                + body
                + "</body></html>");
    PageFlow.settle(page);
    FigureColumns.settle(page);
    LastWords.settle(page);
    PageText.settle(page, style, new Hyphenation());
    PageGlue.settle(page);
    PageOrder.settle(page);
    PdfMetadata metadata =
        new PdfMetadata("Proef", null, "Proef", List.of(), LocalDate.of(2026, 1, 1));
    byte[] bytes =
        new PdfEngine(style).render(page, Map.of(), new Print.Settings(metadata, false), 1);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        pages.add(Printer.text(pdf, number));
      }
    }
    return pages;
  }
}
