package nl.visiewerk.model;

/** A typed link from a thing to another; the site shows both ends. */
public record Relatie(RelatieSoort soort, Ref doel) {}
