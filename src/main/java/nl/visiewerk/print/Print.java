package nl.visiewerk.print;

import java.util.Map;

/**
 * What is to become a PDF.
 *
 * @param template the name of the template that shows it
 * @param values what the template shows, by the names that it has for them
 * @param context where its links lead
 */
public record Print(
    String template, Map<String, Object> values, PaperContext context, Settings settings) {
  /**
   * What the engine is told besides the page itself.
   *
   * @param metadata what the PDF says about itself
   * @param numbered whether its lines get numbers
   */
  public record Settings(PdfMetadata metadata, boolean numbered) {}

  /** Without numbered lines. */
  Print(String template, Map<String, Object> values, PaperContext context, PdfMetadata metadata) {
    this(template, values, context, new Settings(metadata, false));
  }
}
