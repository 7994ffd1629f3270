package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;

/**
 * A reference as a writer wrote it. {@link Content#find(Ref)} says what it names; the content stage
 * has reported it when that is nothing.
 *
 * @param scope where it was written: the id of the document, or empty when only shared things can
 *     be meant
 * @param target an id, or a document (or shared folder) and an id with a slash between
 */
public record Ref(String scope, String target, Location location) {}
