package nl.visiewerk.model;

import java.time.LocalDate;

/** That a document was adopted. */
public record Vaststelling(LocalDate op, String door) {}
