/**
 * What a check found, in the formats that other programs read. Start at {@link
 * nl.visiewerk.report.Format}.
 */
@NullMarked
package nl.visiewerk.report;

import org.jspecify.annotations.NullMarked;
