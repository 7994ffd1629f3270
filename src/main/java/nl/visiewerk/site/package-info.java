/**
 * Which pages exist, their paths, navigation and back-links; nothing is rendered here. Start at
 * {@link nl.visiewerk.site.SitePlan}.
 */
@NullMarked
package nl.visiewerk.site;

import org.jspecify.annotations.NullMarked;
