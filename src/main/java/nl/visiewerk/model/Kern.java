package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of {@link Bouwsteen} has.
 *
 * @param nummer the number or letter that the document gives it; null when it gives none
 * @param voorheen ids that it had before
 */
public record Kern(
    Key key,
    @Nullable String nummer,
    String titel,
    Prose tekst,
    List<Ref> themas,
    List<Relatie> relaties,
    List<Voorheen> voorheen,
    Location location) {}
