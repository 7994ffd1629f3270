/**
 * The documents and everything they speak of, immutable and in plain Java. Start at {@link
 * nl.visiewerk.model.Content}.
 */
@NullMarked
package nl.visiewerk.model;

import org.jspecify.annotations.NullMarked;
