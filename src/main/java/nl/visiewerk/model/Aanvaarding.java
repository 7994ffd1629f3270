package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/**
 * That findings of a rule are accepted in what this stands with: a document, a chapter, a
 * bouwsteen, a term or a source.
 *
 * @param bij the section that it is limited to; null for all of it
 */
public record Aanvaarding(Rule regel, @Nullable Ref bij, String reden, Location location) {}
