package nl.visiewerk.pdf;

import java.util.List;
import nl.visiewerk.pdf.PrintView.CoverView;
import nl.visiewerk.pdf.PrintView.FactView;
import nl.visiewerk.pdf.PrintView.HeadingView;
import org.jspecify.annotations.Nullable;

/**
 * What is around the content of a PDF that is not of a whole document. Its names mean the same as
 * those of {@link PrintView}, so that templates share their parts.
 *
 * @param liggend whether its sheets lie on their side
 */
record PrintFrame(
    String titel,
    String css,
    String kop,
    @Nullable String merk,
    CoverView omslag,
    List<HeadingView> inhoud,
    boolean liggend,
    List<FactView> colofon) {
  /** The headings in the bookmarks: those in the contents, for such a PDF is short. */
  public List<HeadingView> bladwijzers() {
    return inhoud;
  }
}
