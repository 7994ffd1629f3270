/**
 * What a check found and what a comparison did, in the formats that people and other programs read.
 * Start at {@link nl.visiewerk.report.Format} and {@link nl.visiewerk.report.DiffFormat}.
 */
@NullMarked
package nl.visiewerk.report;

import org.jspecify.annotations.NullMarked;
