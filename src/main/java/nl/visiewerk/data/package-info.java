/**
 * Planned data files to bytes: JSON, CSV, and RDF as Turtle and JSON-LD. Start at {@link
 * nl.visiewerk.data.DataRenderer}.
 */
@NullMarked
package nl.visiewerk.data;

import org.jspecify.annotations.NullMarked;
