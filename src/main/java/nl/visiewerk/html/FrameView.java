package nl.visiewerk.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own content.
 *
 * @param titel of the page itself
 * @param titelbalk the title with that of the site, unique in the site
 * @param omschrijving one or two sentences about the page
 * @param root the way up to the root of the site, empty or ending with a slash
 * @param home the link to the home page
 * @param kruimels the pages above this one, the home page first; empty on the home page
 * @param metagegevens the HTML of what the page says of itself to programs
 * @param voetnavigatie the pages about the site itself
 * @param bron where the page comes from
 */
public record FrameView(
    String titel,
    String titelbalk,
    String omschrijving,
    String root,
    String home,
    String sitenaam,
    @Nullable String uitgever,
    @Nullable String contact,
    List<LinkView> navigatie,
    List<LinkView> kruimels,
    String metagegevens,
    List<LinkView> voetnavigatie,
    SourceView bron) {}
