/**
 * What is different between two versions of the content, by things and not by lines. Start at
 * {@link nl.visiewerk.diff.Comparer}; what it finds is a {@link nl.visiewerk.diff.Diff}.
 */
@NullMarked
package nl.visiewerk.diff;

import org.jspecify.annotations.NullMarked;
