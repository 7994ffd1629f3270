package nl.visiewerk.chart;

/** The colours of a chart, by what they are for; a theme says what they look like. */
public enum Ink {
  /** What is to be read first. */
  TEXT("inkt-tekst"),
  /** What explains it. */
  SUBTLE("inkt-rustig"),
  /** The line where the values begin. */
  AXIS("inkt-as"),
  /** Lines behind the values. */
  GRID("inkt-raster"),
  /** That of a plane that stands out a little. */
  TINT("inkt-vlak"),
  /** That of the page. */
  PAPER("inkt-papier"),
  /** Colours for values, which differ in grey too. */
  FIRST("inkt-1"),
  SECOND("inkt-2"),
  THIRD("inkt-3");

  private final String word;

  Ink(String word) {
    this.word = word;
  }

  /** Its name in style sheets. */
  public String word() {
    return word;
  }

  /** The colour of the values with this number, from 0. */
  static Ink series(int number) {
    return switch (number % 3) {
      case 0 -> FIRST;
      case 1 -> SECOND;
      default -> THIRD;
    };
  }
}
