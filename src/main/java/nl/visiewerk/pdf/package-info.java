/**
 * A document to PDF, by way of one print page. Start at {@link nl.visiewerk.pdf.PdfRenderer}: it
 * puts together a {@link nl.visiewerk.pdf.PrintView}, lets the theme make a page of it, settles
 * what of that page the renderer can't, and hands it to the {@link nl.visiewerk.pdf.PdfEngine}.
 */
@NullMarked
package nl.visiewerk.pdf;

import org.jspecify.annotations.NullMarked;
