/**
 * The commands, their options, what is printed, and exit codes. Start at {@link
 * nl.visiewerk.cli.Visiewerk}.
 */
@NullMarked
package nl.visiewerk.cli;

import org.jspecify.annotations.NullMarked;
