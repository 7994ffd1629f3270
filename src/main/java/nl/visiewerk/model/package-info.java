/**
 * The documents and everything they speak of, immutable and in plain Java. Start at {@link
 * nl.visiewerk.model.Content}. {@link nl.visiewerk.model.SideBySide} and {@link
 * nl.visiewerk.model.Words} are what several packages go through these with.
 */
@NullMarked
package nl.visiewerk.model;

import org.jspecify.annotations.NullMarked;
