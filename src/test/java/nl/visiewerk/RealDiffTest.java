package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.build.Compared;
import nl.visiewerk.build.Version;
import nl.visiewerk.build.Versions;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diff.Amount;
import nl.visiewerk.diff.Change;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Comparer;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.report.DiffFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real content beside changed copies of itself. */
class RealDiffTest {
  private static final long SEED = 2026;
  private static final int EDITS = 80;

  /** A row of figures in a file with figures. */
  private static final Pattern FIGURES = Pattern.compile("[^#]*: \\[[-0-9., a-z]*\\]\\s*");

  private static final Pattern FIGURE =
      Pattern.compile("(?<=[\\[ ])-?[0-9]+(?:\\.[0-9]+)?(?=[,\\]])");
  private static final Pattern NUMBER = Pattern.compile("(?<![^ (])[0-9]{2,}(?= [a-z])");

  private final EditedContent content;

  RealDiffTest(@TempDir Path folder) throws IOException {
    content = new EditedContent(folder);
  }

  private Diff diff() {
    return Comparer.compare(
        Versions.edition(ContentReader.read(Path.of("content"))),
        Versions.edition(ContentReader.read(content.root())));
  }

  @Test
  void isEmptyForTheSameContent() {
    assertEquals(List.of(), diff().entries());
  }

  @Test
  void saysExactlyWhatWasDone() throws IOException {
    replace(
        "documenten/opdracht-toegang-2019/metingen.yaml",
        "    leiden: [80, onbekend,",
        "    leiden: [85, 81.5,");
    replace(
        "documenten/opdracht-toegang-2019/07-financien.md",
        "Dit hoofdstuk gaat over geld voor",
        "Dit hoofdstuk gaat vooral over geld voor");
    replace(
        "documenten/haaglanden-2021/verantwoording.yaml",
        "dekking: ontbreekt",
        "dekking: volledig");
    Version version = new Version("", null, List.of());
    assertEquals(
        """
        Van de map zoals zij nu is naar de map zoals zij nu is
        0 nieuw, 0 vervallen, 3 gewijzigd. 2 cijfers in tabellen zijn veranderd.
        [-Zo-] staat er wat weg is, {+zo+} wat erbij kwam.

        Cijfers

          Meting: Mate van ervaren regie door cliënten
          in Opdracht aan de gemeentelijke toegang vanaf 2021
            Leiden, Norm: 80 → 85 procent (+5)
            Leiden, Realisatie 2021: onbekend → 81,5 procent

        Alles behalve de cijfers in tabellen

          Document: De toekomst is nu!
            verantwoording De negen onderdelen van een regiovisie, Toegankelijkheid en continuïteit van zorg, Crisiszorg, dekking: [-ontbreekt-] {+volledig+}

          Hoofdstuk 6: Financiën
          in Opdracht aan de gemeentelijke toegang vanaf 2021
            Dit hoofdstuk gaat {+vooral+} over geld voor de gemeentelijke toegang. De visie zei het …
        """,
        DiffFormat.TEXT.write(new Compared(version, version, diff()), false));
  }

  /** Changes the first line that has a text. */
  private void replace(String file, String old, String now) throws IOException {
    content.edit(
        file,
        lines -> {
          int at = 0;
          while (!lines.get(at).contains(old)) {
            at++;
          }
          lines.set(at, lines.get(at).replace(old, now));
          return lines;
        });
  }

  @Test
  void missesNoFigureThatChanged() throws IOException {
    List<String> edited = edit(".yaml", FIGURES, FIGURE);
    List<Change.Figure> found = changes(Change.Figure.class);
    assertEquals(EDITS, found.size());
    assertEquals(
        new TreeSet<>(edited.stream().map(BigDecimal::new).toList()),
        new TreeSet<>(
            found.stream().map(figure -> ((Amount.Known) figure.after()).value()).toList()));
    assertTrue(found.stream().allMatch(figure -> figure.before() instanceof Amount.Known));
  }

  @Test
  void missesNoNumberInATextThatChanged() throws IOException {
    List<String> edited = edit(".md", Pattern.compile(".*"), NUMBER);
    List<Change.Text> found =
        changes(Change.Text.class).stream()
            .filter(text -> text.isInBoth() && text.touchesNumbers())
            .toList();
    for (String number : edited) {
      assertTrue(
          found.stream().flatMap(text -> text.pieces().stream()).anyMatch(p -> adds(p, number)),
          number + " is not among what changed");
    }
  }

  private static boolean adds(Piece piece, String number) {
    return piece.kind() == Piece.Kind.ADDED && List.of(piece.text().split(" ")).contains(number);
  }

  private <C extends Change> List<C> changes(Class<C> kind) {
    return diff().entries().stream().flatMap(entry -> entry.changes(kind).stream()).toList();
  }

  /** A number in a file, by its place among those of a line. */
  private record Place(String file, int line, int start, int end) {}

  /**
   * Puts new numbers in the place of some, each another one.
   *
   * @return the new numbers
   */
  private List<String> edit(String kind, Pattern line, Pattern number) throws IOException {
    List<Place> places = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content.root().resolve("documenten"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(kind)).sorted().toList()) {
        places.addAll(places(content.root().relativize(file).toString(), line, number));
      }
    }
    Random random = new Random(SEED);
    List<String> edited = new ArrayList<>();
    TreeSet<String> lines = new TreeSet<>();
    while (edited.size() < EDITS && !places.isEmpty()) {
      Place place = places.remove(random.nextInt(places.size()));
      if (lines.add(place.file() + place.line())) { // or the next would stand elsewhere
        String now = String.valueOf(7_000_000 + edited.size());
        content.edit(
            place.file(),
            text -> {
              String old = text.get(place.line());
              text.set(
                  place.line(), old.substring(0, place.start()) + now + old.substring(place.end()));
              return text;
            });
        edited.add(now);
      }
    }
    assertTrue(edited.size() >= EDITS / 4, "too few numbers: " + edited.size());
    return edited;
  }

  private List<Place> places(String file, Pattern line, Pattern number) throws IOException {
    List<Place> places = new ArrayList<>();
    List<String> lines = content.lines(file);
    int start = file.endsWith(".md") ? 1 + lines.subList(1, lines.size()).indexOf("---") : 0;
    for (int i = start; i < lines.size(); i++) {
      String text = lines.get(i);
      if (line.matcher(text).matches() && !text.contains("kolommen") && !text.startsWith("#")) {
        for (MatchResult found : number.matcher(text).results().toList()) {
          places.add(new Place(file, i, found.start(), found.end()));
        }
      }
    }
    return places;
  }
}
