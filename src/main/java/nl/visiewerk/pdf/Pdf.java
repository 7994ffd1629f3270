package nl.visiewerk.pdf;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.site.OutputFile;

/**
 * Something as a PDF.
 *
 * @param findings what of it could not be shown as it is, sorted
 */
public record Pdf(OutputFile file, List<Finding> findings) {}
