/**
 * The rules that look at the whole model, one class each. Start at {@link
 * nl.visiewerk.check.Checks}.
 */
@NullMarked
package nl.visiewerk.check;

import org.jspecify.annotations.NullMarked;
