package nl.visiewerk.site;

/**
 * A file of the site.
 *
 * @param path from the root of the site, with forward slashes
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier: compared by nobody
public record OutputFile(String path, byte[] bytes) {}
