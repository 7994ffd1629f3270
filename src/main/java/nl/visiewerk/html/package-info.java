/**
 * Planned pages to HTML, by typed view records and theme templates. Start at {@link
 * nl.visiewerk.html.PageRenderer}; {@link nl.visiewerk.html.PageViews} shows which view each kind
 * of page has, {@link nl.visiewerk.prose.ProseHtml} writes the texts, and {@link
 * nl.visiewerk.theme.Theme} has the templates.
 */
@NullMarked
package nl.visiewerk.html;

import org.jspecify.annotations.NullMarked;
