/**
 * Which pages exist, their paths, navigation and back-links; nothing is rendered here. Start at the
 * code.
 */
@NullMarked
package nl.visiewerk.site;

import org.jspecify.annotations.NullMarked;
