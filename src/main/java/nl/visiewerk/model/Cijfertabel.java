package nl.visiewerk.model;

/** A bouwsteen that is a table of figures. */
public sealed interface Cijfertabel extends Bouwsteen permits Meting, Begroting {}
