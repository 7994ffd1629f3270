package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;

/**
 * A footnote.
 *
 * @param naam what the text calls it by
 */
public record Voetnoot(String naam, List<Block> blokken, Location location) {}
