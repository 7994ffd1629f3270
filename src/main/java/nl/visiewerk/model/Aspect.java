package nl.visiewerk.model;

import java.util.List;

/**
 * One thing that a required part names.
 *
 * @param trefwoorden lower-case words or parts of words, one of which a text about it must hold;
 *     empty when any text will do
 */
public record Aspect(String id, String titel, List<String> trefwoorden) {}
