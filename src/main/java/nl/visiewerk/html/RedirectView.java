package nl.visiewerk.html;

/**
 * A page that leads to where something is now.
 *
 * @param adres the whole address there, or the same as {@code href} when the site has none
 */
public record RedirectView(String titel, String href, String adres) {}
