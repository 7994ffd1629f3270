package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;

/** That a finding about a table of figures is accepted, because the source itself is what it is. */
public record Aanvaarding(String regel, String reden, Location location) {}
