package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;

/**
 * A finding that the content accepts.
 *
 * @param plaatsen what it is about: one thing, or two that do not agree
 */
public record Aandachtspunt(Finding finding, String reden, List<Thing> plaatsen) {}
