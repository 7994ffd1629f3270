/** Tests of the formats that other programs read. */
@NullMarked
package nl.visiewerk.report;

import org.jspecify.annotations.NullMarked;
