package nl.visiewerk.pdf;

import java.util.Map;

/**
 * What is to become a PDF.
 *
 * @param template the name of the template that shows it
 * @param values what the template shows, by the names that it has for them
 * @param context where its links lead
 * @param metadata what the PDF says about itself
 */
record Print(
    String template, Map<String, Object> values, PaperContext context, PdfMetadata metadata) {}
