/**
 * Files in JSON, laid out the same on every machine. Start at {@link nl.visiewerk.json.JsonOut}.
 */
@NullMarked
package nl.visiewerk.json;

import org.jspecify.annotations.NullMarked;
