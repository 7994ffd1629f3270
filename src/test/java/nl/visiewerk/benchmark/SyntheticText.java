package nl.visiewerk.benchmark;

import java.util.List;
import java.util.Random;

/** Dutch that reads like policy and means nothing; the same for the same seed. */
final class SyntheticText {
  private static final List<String> TERM_STARTS =
      List.of(
          "jeugd",
          "gezins",
          "wijk",
          "school",
          "zorg",
          "regio",
          "pleeg",
          "crisis",
          "buurt",
          "ouder",
          "preventie",
          "toegangs",
          "keten",
          "kwaliteits",
          "inkoop",
          "veiligheids",
          "onderwijs",
          "doorbraak",
          "leer",
          "proef");
  private static final List<String> TERM_ENDS =
      List.of(
          "team",
          "plan",
          "overleg",
          "toets",
          "tafel",
          "akkoord",
          "regisseur",
          "aanpak",
          "kaart",
          "netwerk");
  private static final List<String> WHO =
      List.of(
          "De gemeenten in de regio",
          "Jeugdigen en hun ouders",
          "De aanbieders van specialistische hulp",
          "Het lokale team",
          "Scholen en huisartsen",
          "De raad",
          "Wie in de wijk werkt",
          "Een gezin met verschillende vragen",
          "De regionale inkooporganisatie");
  private static final List<String> DOES =
      List.of(
          "maakt duidelijke afspraken over",
          "zoekt samen naar een antwoord op",
          "wil sneller zicht krijgen op",
          "kiest eerder voor",
          "werkt al enkele jaren aan",
          "deelt de verantwoordelijkheid voor",
          "vraagt meer aandacht voor");
  private static final List<String> WHAT =
      List.of(
          "passende hulp dicht bij huis",
          "het terugdringen van de wachttijd",
          "de overgang van 18- naar 18+",
          "een gezonde en veilige omgeving",
          "de samenhang tussen onderwijs en zorg",
          "een lichte vorm van ondersteuning",
          "de kosten op de lange termijn",
          "het gewone leven in de buurt");
  private static final List<String> WHY =
      List.of(
          "zodat een kind zo thuis mogelijk opgroeit",
          "omdat de vraag ieder jaar verandert",
          "en legt daarover twee keer per jaar verantwoording af",
          "ook wanneer het budget onder druk staat",
          "met oog voor wat ouders zelf al kunnen",
          "voordat de problemen groter worden",
          "en meet jaarlijks of dat lukt");

  private final Random random;

  SyntheticText(long seed) {
    random = new Random(seed);
  }

  /** How many different terms there are. */
  static int terms() {
    return TERM_STARTS.size() * TERM_ENDS.size();
  }

  /** A term of one word, such as might stand in a list of begrippen. */
  static String term(int index) {
    return TERM_STARTS.get(index % TERM_STARTS.size())
        + TERM_ENDS.get(index / TERM_STARTS.size() % TERM_ENDS.size());
  }

  /** A number from 0 up to {@code bound}. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  /** Some fifteen words; one in four sentences holds a term. */
  String sentence() {
    String term = random.nextInt(4) == 0 ? ", via een " + term(random.nextInt(terms())) + "," : "";
    return pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + term + " " + pick(WHY) + ".";
  }

  /** Sentences in one paragraph, in lines of a readable width. */
  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : "\n").append(sentence());
    }
    return text.append("\n\n").toString();
  }

  /** A list with bullets. */
  String list(int items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items; i++) {
      text.append("- ").append(pick(WHAT)).append(", *").append(pick(WHY)).append("*;\n");
    }
    return text.append('\n').toString();
  }

  /** A table with numbers. */
  String table(int rows) {
    StringBuilder text = new StringBuilder("| wat | 2024 | 2025 |\n|---|---:|---:|\n");
    for (int i = 0; i < rows; i++) {
      text.append("| ").append(pick(WHAT)).append(" | ").append(random.nextInt(900)).append(" | ");
      text.append(random.nextInt(900)).append(" |\n");
    }
    return text.append('\n').toString();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
