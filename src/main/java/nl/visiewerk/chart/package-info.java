/**
 * Draws figures: a table becomes a chart, and a chart a drawing of a given width. Start at {@link
 * nl.visiewerk.chart.Charts}.
 */
@NullMarked
package nl.visiewerk.chart;

import org.jspecify.annotations.NullMarked;
