package nl.visiewerk.site;

import java.util.List;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of one document, or of what documents share.
 *
 * @param document null for what they share
 * @param things those with a file of their own, in the order of the content
 * @param lijsten the kinds of which a list was changed
 * @param more whether anything else was: what is said of the document or the site as a whole, or
 *     what is not there any more
 */
public record Touched(
    @Nullable Document document, List<Thing> things, List<Soort> lijsten, boolean more) {}
