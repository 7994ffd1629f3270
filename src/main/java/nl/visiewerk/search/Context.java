package nl.visiewerk.search;

import java.util.Set;
import nl.visiewerk.model.Key;

/**
 * What an entry is part of or about, many entries often the same.
 *
 * @param label the short title of the document or kader that it is part of; empty when it is of
 *     none
 * @param words what is said about all of the document: its title, region, gemeenten, years
 */
record Context(String label, Set<Key> regios, Set<Key> gemeenten, String words) {
  static final Context NONE = new Context("", Set.of(), Set.of(), "");
}
