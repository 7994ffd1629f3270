/**
 * Texts of the content to HTML: prose with what its directives place, tables of figures, charts,
 * and the words that name things. Start at {@link nl.visiewerk.prose.ProseHtml}; {@link
 * nl.visiewerk.prose.ProseContext} is what it asks of where the text stands.
 */
@NullMarked
package nl.visiewerk.prose;

import org.jspecify.annotations.NullMarked;
