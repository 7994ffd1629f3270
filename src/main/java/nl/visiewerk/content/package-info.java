/**
 * Turns the files of a content folder into the model, collecting findings. Start at {@link
 * nl.visiewerk.content.ContentReader}.
 */
@NullMarked
package nl.visiewerk.content;

import org.jspecify.annotations.NullMarked;
