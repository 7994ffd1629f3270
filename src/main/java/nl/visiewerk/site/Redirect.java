package nl.visiewerk.site;

import nl.visiewerk.model.Thing;

/**
 * An address of before that leads to where a thing is now.
 *
 * @param path of before
 */
public record Redirect(String path, Thing thing) {}
