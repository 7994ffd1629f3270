package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;

/** An id that something had before; its old address still leads to it. */
public record Voorheen(String id, Location location) {}
