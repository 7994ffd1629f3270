package nl.visiewerk.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of thing that content is made of, with the words that files and addresses use. */
public enum Soort {
  REGIO("regio", "regios", Plaats.GEDEELD),
  GEMEENTE("gemeente", "gemeenten", Plaats.GEDEELD),
  THEMA("thema", "themas", Plaats.GEDEELD),
  BEGRIP("begrip", "begrippen", Plaats.GEDEELD),
  BRON("bron", "bronnen", Plaats.GEDEELD),
  INDICATOR("indicator", "indicatoren", Plaats.GEDEELD),
  WETTELIJK_KADER("wettelijk-kader", "wettelijk-kader", Plaats.GEDEELD),
  DOCUMENT("document", "documenten", Plaats.GEDEELD),
  KADER_ONDERDEEL("onderdeel", "onderdelen", Plaats.KADER),
  HOOFDSTUK("hoofdstuk", "hoofdstukken", Plaats.DOCUMENT),
  PARAGRAAF("paragraaf", "paragrafen", Plaats.DOCUMENT),
  UITGANGSPUNT("uitgangspunt", "uitgangspunten", Plaats.BOUWSTEEN),
  STRATEGISCHE_KEUZE("strategische-keuze", "strategische-keuzes", Plaats.BOUWSTEEN),
  AMBITIE("ambitie", "ambities", Plaats.BOUWSTEEN),
  ACTIELIJN("actielijn", "actielijnen", Plaats.BOUWSTEEN),
  SEGMENT("segment", "segmenten", Plaats.BOUWSTEEN),
  OPGAVE("opgave", "opgaven", Plaats.BOUWSTEEN),
  RESULTAAT("resultaat", "resultaten", Plaats.BOUWSTEEN),
  ONTWIKKELOPGAVE("ontwikkelopgave", "ontwikkelopgaven", Plaats.BOUWSTEEN),
  MAATREGEL("maatregel", "maatregelen", Plaats.BOUWSTEEN),
  TAAK("taak", "taken", Plaats.BOUWSTEEN),
  METING("meting", "metingen", Plaats.BOUWSTEEN),
  BEGROTING("begroting", "begrotingen", Plaats.BOUWSTEEN);

  private final String enkelvoud;
  private final String meervoud;
  private final Plaats plaats;

  Soort(String enkelvoud, String meervoud, Plaats plaats) {
    this.enkelvoud = enkelvoud;
    this.meervoud = meervoud;
    this.plaats = plaats;
  }

  /** The word in addresses and message keys. */
  public String enkelvoud() {
    return enkelvoud;
  }

  /** The word in file names and selections. */
  public String meervoud() {
    return meervoud;
  }

  /** Whether things of this kind stand at the top of the content rather than in a document. */
  public boolean isGedeeld() {
    return plaats == Plaats.GEDEELD;
  }

  /** Whether things of this kind are {@linkplain Bouwsteen bouwstenen}. */
  public boolean isBouwsteen() {
    return plaats == Plaats.BOUWSTEEN;
  }

  /** The kind with this plural. */
  public static Optional<Soort> metMeervoud(String meervoud) {
    return Arrays.stream(values()).filter(soort -> soort.meervoud.equals(meervoud)).findFirst();
  }

  /** Where things of a kind are kept. */
  private enum Plaats {
    GEDEELD,
    KADER,
    DOCUMENT,
    BOUWSTEEN
  }
}
