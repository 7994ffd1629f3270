package nl.visiewerk.model;

/** What a document calls a principle of its. */
public enum UitgangspuntSoort implements Woord {
  RODE_DRAAD,
  PIJLER,
  LEIDEND_PRINCIPE,
  KERNWAARDE,
  RANDVOORWAARDE,
  KADER
}
