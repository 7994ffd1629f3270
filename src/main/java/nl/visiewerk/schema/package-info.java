/**
 * The shapes of content files as JSON Schema, so that editors complete and check while somebody
 * types. Start at {@link nl.visiewerk.schema.EditorSchema}.
 */
@NullMarked
package nl.visiewerk.schema;

import org.jspecify.annotations.NullMarked;
