/**
 * Prints to PDF. Start at {@link nl.visiewerk.pdf.PdfRenderer}: it lets the theme make a page of a
 * {@link nl.visiewerk.print.Print}, settles what of that page the renderer can't, and hands it to
 * the {@link nl.visiewerk.pdf.PdfEngine}.
 */
@NullMarked
package nl.visiewerk.pdf;

import org.jspecify.annotations.NullMarked;
