package nl.visiewerk.model;

import org.jspecify.annotations.Nullable;

/**
 * What the site as a whole is called and where it stands.
 *
 * @param adres the address that the site will have, without a slash at the end; null when unknown
 * @param contact where readers can ask something; null when not given
 * @param controle how the content wants to be checked
 */
public record Instellingen(
    String naam,
    String omschrijving,
    @Nullable String uitgever,
    @Nullable String adres,
    @Nullable String contact,
    Controle controle) {}
