/**
 * The theme, a folder with templates, style and scripts, and the engine that fills a template with
 * views. Start at {@link nl.visiewerk.theme.Theme}, then {@link nl.visiewerk.theme.Templates}.
 */
@NullMarked
package nl.visiewerk.theme;

import org.jspecify.annotations.NullMarked;
