/**
 * The website while somebody writes it: built again at every change, and shown in a browser with
 * what was found. Start at {@link nl.visiewerk.serve.Server}.
 */
@NullMarked
package nl.visiewerk.serve;

import org.jspecify.annotations.NullMarked;
