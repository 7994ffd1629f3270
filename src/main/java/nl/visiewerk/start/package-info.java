/**
 * What writers begin with: the files of a new repository, and of a new thing in one. Start at
 * {@link nl.visiewerk.start.NewRepository} and {@link nl.visiewerk.start.NewThing}.
 */
@NullMarked
package nl.visiewerk.start;

import org.jspecify.annotations.NullMarked;
