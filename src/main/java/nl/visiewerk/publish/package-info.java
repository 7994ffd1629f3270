/**
 * Writes a site to a staging folder, verifies its links, and swaps it in. Start at {@link
 * nl.visiewerk.publish.Publication}.
 */
@NullMarked
package nl.visiewerk.publish;

import org.jspecify.annotations.NullMarked;
