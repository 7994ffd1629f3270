package nl.visiewerk.html;

import org.jspecify.annotations.Nullable;

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
 * @param bestand the file of the content that says what is on the page; null when there is not one
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
    @Nullable String bestand) {}
