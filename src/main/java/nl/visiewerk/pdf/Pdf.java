package nl.visiewerk.pdf;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.site.OutputFile;

/**
 * A document as a PDF.
 *
 * @param findings what of the document could not be shown as it is, sorted
 */
public record Pdf(OutputFile file, List<Finding> findings) {}
