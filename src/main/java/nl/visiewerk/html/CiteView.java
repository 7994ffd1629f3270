package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Revision;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * How to refer to a page.
 *
 * @param verwijzing a whole reference, without the address
 * @param adres the address that stays; null when the site has none yet
 */
public record CiteView(String verwijzing, @Nullable String adres) {
  /** A reference to a document, or to a part of it. */
  static CiteView of(Document document, @Nullable Thing part, PageContext here) {
    List<String> pieces = new ArrayList<>();
    String regio = here.content().regio(document).map(Regio::naam).orElse("");
    pieces.add(Messages.text("site.citeren.wie", regio, year(document)).strip());
    if (part != null) {
      pieces.add(here.fullLabel(part));
    }
    pieces.add(title(document));
    pieces.add(Messages.text("site.citeren.site", here.content().instellingen().naam()));
    Revision revision = here.site().plan().history().revision();
    String stand = OverView.stand(revision);
    if (!stand.isEmpty()) {
      pieces.add(Messages.text("site.citeren.stand", stand));
    }
    return new CiteView(
        pieces.stream().map(CiteView::sentence).collect(Collectors.joining(" ")), here.url());
  }

  private static String sentence(String piece) {
    return piece.endsWith("!") || piece.endsWith("?") ? piece : piece + ".";
  }

  private static String title(Document document) {
    return document.versie() == null
        ? document.titel()
        : Messages.text("site.citeren.versie", document.titel(), document.versie());
  }

  private static String year(Document document) {
    return document.datum() != null
        ? Integer.toString(document.datum().getYear())
        : Objects.toString(document.looptijd().van(), "");
  }
}
