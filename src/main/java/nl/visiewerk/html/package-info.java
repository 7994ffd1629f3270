/**
 * Planned pages to HTML, by typed view records and theme templates. Start at {@link
 * nl.visiewerk.html.PageRenderer}.
 */
@NullMarked
package nl.visiewerk.html;

import org.jspecify.annotations.NullMarked;
