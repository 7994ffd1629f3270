/**
 * Reads the SVG drawings of writers into a model that knows lines, planes and text, and writes them
 * anew: nothing of a file survives but what the model has a place for. Start at {@link
 * nl.visiewerk.svg.SvgReader}.
 */
@NullMarked
package nl.visiewerk.svg;

import org.jspecify.annotations.NullMarked;
