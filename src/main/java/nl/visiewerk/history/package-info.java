/**
 * Finds out from git which state the content is in and when its files changed; begin with {@link
 * nl.visiewerk.history.HistoryReader}.
 */
@NullMarked
package nl.visiewerk.history;

import org.jspecify.annotations.NullMarked;
