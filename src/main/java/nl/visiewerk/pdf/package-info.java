/** A document to PDF, by way of one print page. Start at the code. */
@NullMarked
package nl.visiewerk.pdf;

import org.jspecify.annotations.NullMarked;
