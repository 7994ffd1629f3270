package nl.visiewerk.model;

/** How large an image is by itself, as a browser shows it: in CSS pixels, both more than 0. */
public record ImageSize(int width, int height) {}
