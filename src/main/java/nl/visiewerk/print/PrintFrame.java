package nl.visiewerk.print;

import java.util.List;
import nl.visiewerk.print.PrintView.CoverView;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.print.PrintView.PrintedFact;
import org.jspecify.annotations.Nullable;

/**
 * What is around the content of a PDF that is not of a whole document. Its names mean the same as
 * those of {@link PrintView}, so that templates share their parts.
 *
 * @param site the name of the site, in the head of every page but the first
 */
public record PrintFrame(
    String titel,
    String css,
    String kop,
    String site,
    @Nullable String merk,
    CoverView omslag,
    List<HeadingView> bladwijzers,
    List<PrintedFact> colofon) {
  /** The headings in the contents: the highest of those in the bookmarks. */
  public List<HeadingView> inhoud() {
    return bladwijzers.stream().map(heading -> heading.cut(1)).toList();
  }
}
