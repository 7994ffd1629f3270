/**
 * The search index: what can be found, the words of it and their forms, as script files that a page
 * can load from anywhere, from disk too. Start at {@link nl.visiewerk.search.SearchIndex}.
 */
@NullMarked
package nl.visiewerk.search;

import org.jspecify.annotations.NullMarked;
