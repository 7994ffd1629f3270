/**
 * The pipeline from content folder to website: read {@link nl.visiewerk.build.Build}, and you know
 * the program.
 */
@NullMarked
package nl.visiewerk.build;

import org.jspecify.annotations.NullMarked;
