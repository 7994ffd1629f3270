/**
 * Makes the files by which programs find their way on the site: begin with {@link
 * nl.visiewerk.web.WebFiles}.
 */
@NullMarked
package nl.visiewerk.web;

import org.jspecify.annotations.NullMarked;
