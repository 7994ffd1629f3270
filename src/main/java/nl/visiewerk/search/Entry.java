package nl.visiewerk.search;

import java.util.List;
import java.util.function.Supplier;
import nl.visiewerk.site.Address;

/**
 * What a search can find: a page, or a begrip or bron on the page of them all.
 *
 * @param soort the word for its kind, by which results can be chosen
 * @param label its kind as readers see it, with its number where it has one
 * @param names what else it is called: an abbreviation, a short title
 * @param context the number of its {@link Context}
 * @param passages reads its text, the first passage being that of the entry itself; read again
 *     rather than kept, since all texts of a site together are large
 */
record Entry(
    String soort,
    String label,
    String titel,
    List<String> names,
    Address address,
    int context,
    Supplier<List<Passage>> passages) {}
