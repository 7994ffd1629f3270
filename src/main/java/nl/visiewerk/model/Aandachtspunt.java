package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Finding;

/**
 * Something in a source that does not agree with itself or with another, and is left as it is.
 *
 * @param bij the table that it is about
 * @param ook the other table that it is about; the same one when there is only one
 */
public record Aandachtspunt(Cijfertabel bij, Cijfertabel ook, Finding finding, String reden) {}
