package nl.visiewerk.build;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;

/** How many pages and PDFs were made, and what was found while making them. */
record Rendered(int pages, int pdfs, List<Finding> findings) {
  static final Rendered NOTHING = new Rendered(0, 0, List.of());
}
