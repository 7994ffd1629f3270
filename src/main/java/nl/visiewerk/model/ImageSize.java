package nl.visiewerk.model;

/**
 * How large an image is by itself, as a browser shows it: in CSS pixels, both more than 0.
 *
 * @param turned whether a browser turns or mirrors it first, as the file of a camera may ask
 */
public record ImageSize(int width, int height, boolean turned) {}
