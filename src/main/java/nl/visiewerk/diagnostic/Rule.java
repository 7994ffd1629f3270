package nl.visiewerk.diagnostic;

import java.util.Locale;

/**
 * Everything that can be found wrong. The texts of a rule are in the message file under {@code
 * regel.} and its id.
 */
public enum Rule {
  // Files
  BESTAND_GEEN_LIJST(Severity.ERROR),
  BESTAND_GEEN_UTF8(Severity.ERROR),
  BESTAND_IS_KOPPELING(Severity.ERROR),
  BESTAND_LEEG(Severity.ERROR),
  BESTAND_ONBEKEND(Severity.WARNING),
  BESTAND_ONLEESBAAR(Severity.ERROR),
  BESTAND_ONTBREEKT(Severity.ERROR),
  BESTAND_TE_GROOT(Severity.ERROR),
  TEKEN_ONGELDIG(Severity.ERROR),

  // YAML
  ID_DUBBEL(Severity.ERROR),
  ID_ONGELDIG(Severity.ERROR),
  KOPREGELS_LEEG(Severity.ERROR),
  KOPREGELS_NIET_GESLOTEN(Severity.ERROR),
  KOPREGELS_ONTBREKEN(Severity.ERROR),
  SLEUTEL_DUBBEL(Severity.ERROR),
  SLEUTEL_LEEG(Severity.ERROR),
  SLEUTEL_ONBEKEND(Severity.ERROR),
  SLEUTEL_ONTBREEKT(Severity.ERROR),
  VASTSTELLING_ZONDER_STATUS(Severity.ERROR),
  WAARDE_GEEN_SLEUTELS(Severity.ERROR),
  WAARDE_ONBEKEND(Severity.ERROR),
  WAARDE_VERKEERDE_SOORT(Severity.ERROR),
  YAML_ANKER(Severity.ERROR),
  YAML_SYNTAX(Severity.ERROR),

  // References
  VERWIJZING_ONBEKEND(Severity.ERROR),
  VERWIJZING_VERKEERDE_SOORT(Severity.ERROR),

  // Text
  AFBEELDING_BUITEN_CONTENT(Severity.ERROR),
  AFBEELDING_IN_ZIN(Severity.ERROR),
  AFBEELDING_ONTBREEKT(Severity.ERROR),
  AFBEELDING_SOORT(Severity.ERROR),
  AFBEELDING_ZONDER_BESCHRIJVING(Severity.ERROR),
  BLOK_NIET_GESLOTEN(Severity.ERROR),
  BLOK_NIET_HIER(Severity.ERROR),
  BLOK_ONBEKEND(Severity.ERROR),
  HTML_WEGGELATEN(Severity.WARNING),
  KEUZE_LEEG(Severity.WARNING),
  KEUZE_ONBEKEND(Severity.ERROR),
  KEUZE_ONTBREEKT(Severity.ERROR),
  KOP_LEEG(Severity.ERROR),
  KOP_NIET_HIER(Severity.WARNING),
  KOP_OPMAAK(Severity.WARNING),
  KOPNIVEAU(Severity.ERROR),
  LINK_ONBRUIKBAAR(Severity.ERROR),
  TABEL_KOLOMMEN(Severity.ERROR),
  TEKST_TE_DIEP(Severity.ERROR),
  TEKST_TE_LANG(Severity.ERROR),
  VOETNOOT_DUBBEL(Severity.ERROR),
  VOETNOOT_ONBEKEND(Severity.ERROR),
  VOETNOOT_ONGEBRUIKT(Severity.WARNING),

  // Required parts
  ASPECT_DUBBEL(Severity.ERROR),
  ASPECT_ONBEKEND(Severity.ERROR),
  ASPECT_ONTBREEKT(Severity.WARNING),
  ASPECT_GEDEELTELIJK(Severity.ADVICE),
  ASPECT_ZONDER_SECTIE(Severity.ERROR),
  ASPECT_ZONDER_TREFWOORD(Severity.WARNING),
  ONDERDEEL_DUBBEL(Severity.ERROR),
  ONDERDEEL_LEEG(Severity.ERROR),
  ONDERDEEL_ONTBREEKT(Severity.ERROR),
  ONDERDEEL_TE_KORT(Severity.ERROR),
  ONDERDEEL_VOORLOPIG(Severity.ERROR),
  SECTIE_ANDER_DOCUMENT(Severity.ERROR),
  VERANTWOORDING_DUBBEL(Severity.ERROR),

  // Figures
  AANVAARDING_ONNODIG(Severity.WARNING),
  CIJFER_VERSCHILT(Severity.ERROR),
  GEMEENTE_BUITEN_REGIO(Severity.WARNING),
  METING_GEMEENTE_ONTBREEKT(Severity.WARNING),
  NORM_VERKEERDE_KANT(Severity.WARNING),
  RIJ_LENGTE(Severity.ERROR),
  SOM_KLOPT_NIET(Severity.ERROR),
  VERDELING_GEEN_100(Severity.WARNING),

  // Documents as a whole
  BOUWSTEEN_NIET_GEPLAATST(Severity.WARNING),
  GEMEENTE_ZONDER_REGIO(Severity.WARNING),
  HOOFDSTUK_LEEG(Severity.WARNING),
  REGIO_IN_KRING(Severity.ERROR),
  TEKST_VOORLOPIG(Severity.WARNING),
  VOORHEEN_IN_GEBRUIK(Severity.ERROR),

  // Published pages
  ANKER_DUBBEL(Severity.ERROR),
  ANKER_KAPOT(Severity.ERROR),
  LINK_KAPOT(Severity.ERROR),

  // History
  BRONDATUM_ONGELDIG(Severity.ERROR),
  GIT_ONDIEP(Severity.WARNING),
  GIT_ONLEESBAAR(Severity.WARNING),
  GIT_ONTBREEKT(Severity.WARNING),

  // PDFs
  AFBEELDING_KAPOT(Severity.WARNING),
  TEKEN_NIET_IN_LETTERTYPE(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The stable name that writers see: Dutch, lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much a finding of this rule weighs, unless the content says otherwise. */
  public Severity severity() {
    return severity;
  }
}
