package nl.visiewerk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the site as a whole is called and where it stands.
 *
 * @param adres the address that the site will have, without a slash at the end; null when unknown
 * @param contact where readers can ask something; null when not given
 * @param licentie the address of the licence that the content has; null when not given
 * @param vergelijkingen the documents to lay beside each other
 * @param controle how the content wants to be checked
 */
public record Instellingen(
    String naam,
    String omschrijving,
    @Nullable String uitgever,
    @Nullable String adres,
    @Nullable String contact,
    @Nullable String licentie,
    List<Vergelijking> vergelijkingen,
    Controle controle) {}
