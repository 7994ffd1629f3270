package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.DataFormat;

/**
 * What every page has around its own content.
 *
 * @param titel of the page itself
 * @param titelbalk the title with that of the site, unique in the site
 * @param omschrijving one or two sentences about the page
 * @param root the way up to the root of the site, empty or ending with a slash
 * @param home the link to the home page
 * @param stijlen the HTML that brings in stylesheets and icons
 * @param kop the HTML of the head of the site with its navigation
 * @param kruimels the HTML of the links to the pages above this one; empty on the home page
 * @param colofon the HTML that says whose site it is
 * @param gegevens the files with the data of this page
 * @param metagegevens the HTML of what the page says of itself to programs
 * @param bron where the page comes from
 */
public record FrameView(
    String titel,
    String titelbalk,
    String omschrijving,
    String root,
    String home,
    String stijlen,
    String kop,
    String kruimels,
    String colofon,
    List<DataLink> gegevens,
    String metagegevens,
    SourceView bron) {
  /** Of a page on paper, where nothing is around it. */
  static FrameView onPaper(String titel) {
    SourceView unknown = new SourceView(null, null, null, null);
    return new FrameView(titel, titel, "", "", "", "", "", "", "", List.of(), "", unknown);
  }

  /** A file with data by the name of its format, such as {@code CSV}. */
  public record DataLink(String href, String mediaType, String tekst) {
    static DataLink of(DataFile file, PageContext here) {
      DataFormat format = file.format();
      return new DataLink(here.href(file.address()), format.mediaType(), format.naam());
    }
  }
}
