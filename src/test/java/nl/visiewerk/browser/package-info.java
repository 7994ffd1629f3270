/**
 * The real site as a reader's browser shows it. Start at {@link nl.visiewerk.browser.BrowserTest}.
 */
@NullMarked
package nl.visiewerk.browser;

import org.jspecify.annotations.NullMarked;
