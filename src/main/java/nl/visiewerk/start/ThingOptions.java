package nl.visiewerk.start;

import org.jspecify.annotations.Nullable;

/**
 * What to add to the content.
 *
 * @param soort its kind, in the singular
 * @param id its id
 * @param document the document that it is part of; null for the only one there is
 * @param titel its title; null for the words of its id
 * @param in what it belongs to: of an actielijn the ambitie, of a meting the indicator, of a
 *     gemeente or document the region; null when that is clear, or for none
 * @param woord the kind within its kind ({@code soort:}); null when not given
 */
public record ThingOptions(
    String soort,
    String id,
    @Nullable String document,
    @Nullable String titel,
    @Nullable String in,
    @Nullable String woord) {}
