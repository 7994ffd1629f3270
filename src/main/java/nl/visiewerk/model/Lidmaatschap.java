package nl.visiewerk.model;

/** That a gemeente belongs to a region in a period. */
public record Lidmaatschap(Ref regio, Periode periode, Prose toelichting) {}
