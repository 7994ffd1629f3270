package nl.visiewerk.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  PERIODE_VERKEERD_OM(Severity.ERROR),
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
  AANTAL_KLOPT_NIET(Severity.WARNING, Leeway.SOURCE),
  AFBEELDING_BUITEN_CONTENT(Severity.ERROR),
  AFBEELDING_GEDRAAID(Severity.WARNING),
  AFBEELDING_IN_ZIN(Severity.ERROR),
  AFBEELDING_ONTBREEKT(Severity.ERROR),
  AFBEELDING_SOORT(Severity.ERROR),
  AFBEELDING_ZONDER_BESCHRIJVING(Severity.ERROR),
  BLOK_MOET_LEEG(Severity.ERROR),
  BLOK_NIET_GESLOTEN(Severity.ERROR),
  BLOK_NIET_HIER(Severity.ERROR),
  BLOK_ONBEKEND(Severity.ERROR),
  HTML_WEGGELATEN(Severity.WARNING),
  KEUZE_LEEG(Severity.WARNING),
  KEUZE_ONBEKEND(Severity.ERROR),
  KEUZE_ONTBREEKT(Severity.ERROR),
  KOP_DUBBEL(Severity.ADVICE),
  KOP_LEEG(Severity.ERROR),
  KOP_NIET_HIER(Severity.WARNING),
  KOP_OPMAAK(Severity.WARNING),
  KOP_ZONDER_SPATIE(Severity.WARNING),
  KOPNIVEAU(Severity.ERROR),
  LINK_ONBRUIKBAAR(Severity.ERROR),
  LINK_ZEGT_NIETS(Severity.WARNING),
  SVG_KAPOT(Severity.ERROR),
  SVG_ONVEILIG(Severity.WARNING, Leeway.WEIGHT),
  SVG_TE_GROOT(Severity.ERROR),
  SVG_WEGGELATEN(Severity.WARNING, Leeway.WEIGHT),
  TABEL_KOLOMMEN(Severity.ERROR),
  TEKST_LASTIG(Severity.ADVICE),
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
  ASPECT_MET_SECTIE(Severity.ERROR),
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
  CIJFER_VERSCHILT(Severity.ERROR, Leeway.SOURCE),
  GEMEENTE_BUITEN_REGIO(Severity.WARNING, Leeway.SOURCE),
  GRAFIEK_ONMOGELIJK(Severity.ERROR),
  METING_GEMEENTE_ONTBREEKT(Severity.WARNING, Leeway.SOURCE),
  NORM_VERKEERDE_KANT(Severity.WARNING, Leeway.SOURCE),
  POST_ALLEEN(Severity.WARNING),
  POST_VERSCHILT(Severity.ERROR, Leeway.SOURCE),
  RIJ_LENGTE(Severity.ERROR),
  SOM_KLOPT_NIET(Severity.ERROR, Leeway.SOURCE),
  VERDELING_GEEN_100(Severity.WARNING, Leeway.SOURCE),

  // What the content says of rules
  AANVAARDING_ONNODIG(Severity.WARNING),
  REGEL_ONBEKEND(Severity.ERROR),
  REGEL_VAST(Severity.ERROR),

  // Terms and sources
  AFKORTING_ONVERKLAARD(Severity.ADVICE),
  BEGRIP_ONGEBRUIKT(Severity.ADVICE),
  BRON_ONGENOEMD(Severity.ADVICE),

  // Documents as a whole
  BEVEILIGING_VERLOPEN(Severity.WARNING),
  DOCUMENT_VERLOPEN(Severity.ADVICE),
  BOUWSTEEN_NIET_GEPLAATST(Severity.WARNING),
  GEMEENTE_ZONDER_REGIO(Severity.WARNING),
  HOOFDSTUK_LEEG(Severity.WARNING),
  REGIO_IN_KRING(Severity.ERROR),
  TEKST_VOORLOPIG(Severity.WARNING),
  VERGELIJKING_AANTAL(Severity.ERROR),
  VERGELIJKING_DOCUMENT_DUBBEL(Severity.ERROR),
  VERGELIJKING_DUBBEL(Severity.ERROR),
  VOORHEEN_IN_GEBRUIK(Severity.ERROR),

  // Themes
  PRINTOPMAAK_FOUT(Severity.ERROR),
  SJABLOON_FOUT(Severity.ERROR),
  SJABLOON_ONBEKEND(Severity.ERROR),
  SJABLOON_UITDRUKKING(Severity.ERROR),
  THEMABESTAND_ONTBREEKT(Severity.ERROR),

  // Published pages
  ANKER_DUBBEL(Severity.ERROR),
  ANKER_KAPOT(Severity.ERROR),
  LINK_KAPOT(Severity.ERROR),

  // History
  BRONDATUM_ONGELDIG(Severity.ERROR),
  GIT_ONDIEP(Severity.WARNING, Leeway.WEIGHT),
  GIT_ONLEESBAAR(Severity.WARNING, Leeway.WEIGHT),
  GIT_ONTBREEKT(Severity.WARNING, Leeway.WEIGHT),

  // PDFs
  AFBEELDING_KAPOT(Severity.WARNING, Leeway.WEIGHT),
  TEKEN_NIET_IN_LETTERTYPE(Severity.WARNING, Leeway.WEIGHT);

  /** What the content may decide about the findings of a rule. */
  public enum Leeway {
    /** Nothing: something can't be read, would be broken, or is required. */
    NONE,
    /** How much they weigh. They are about no thing of the content, or found too late for that. */
    WEIGHT,
    /** How much they weigh, and that one is accepted with a reason. */
    ACCEPTANCE,
    /** The same; and readers see what was accepted, since it is about what the sources say. */
    SOURCE
  }

  private final Severity severity;
  private final Leeway leeway;

  /** What is an error by itself leaves nothing to decide. */
  Rule(Severity severity) {
    this(severity, severity == Severity.ERROR ? Leeway.NONE : Leeway.ACCEPTANCE);
  }

  Rule(Severity severity, Leeway leeway) {
    this.severity = severity;
    this.leeway = leeway;
  }

  /** The rule with this id. */
  public static Optional<Rule> withId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The ids of all rules. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Rule::id).toList();
  }

  /** What the content may decide about its findings. */
  public Leeway leeway() {
    return leeway;
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
