/**
 * What is printed of a document, a gemeente, a wettelijk kader, a thema or a bouwsteen: views for
 * the print templates, and where the links on paper lead. Start at {@link
 * nl.visiewerk.print.Prints}.
 */
@NullMarked
package nl.visiewerk.print;

import org.jspecify.annotations.NullMarked;
