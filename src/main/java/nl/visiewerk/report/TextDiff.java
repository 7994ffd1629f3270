package nl.visiewerk.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.visiewerk.build.Compared;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diff.Amount;
import nl.visiewerk.diff.Change;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.diff.Entry;

/**
 * What changed, for a terminal: all figures first, and the numbers in texts; then everything else.
 * What came and went stands between the signs that git has for it in a comparison by words; colours
 * only repeat that.
 */
final class TextDiff {
  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";

  private final Compared compared;
  private final Diff diff;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  TextDiff(Compared compared, Diff diff, boolean colour) {
    this.compared = compared;
    this.diff = diff;
    this.colour = colour;
  }

  String write() {
    line(painted(BOLD, DiffWords.versions(compared)));
    if (diff.isEmpty()) {
      line(Messages.text("diff.geen"));
      return out.toString();
    }
    line(DiffWords.counts(diff));
    line(Messages.text("diff.tekens"));
    part("diff.cijfers", Change.Figure.class, change -> true, this::figure);
    part(
        "diff.getallen",
        Change.Text.class,
        text -> text.isInBoth() && text.touchesNumbers(),
        this::text);
    rest();
    return out.toString();
  }

  /** All changes of one kind, below the names of what they are about. */
  private <C extends Change> void part(
      String title, Class<C> kind, Predicate<C> shown, Consumer<C> write) {
    boolean begun = false;
    for (Entry entry : diff.entries()) {
      List<C> changes = entry.changes(kind).stream().filter(shown).toList();
      if (changes.isEmpty()) {
        continue;
      }
      if (!begun) {
        title(title);
        begun = true;
      }
      head(entry);
      changes.forEach(write);
    }
  }

  private void rest() {
    boolean begun = false;
    for (Entry entry : diff.entries()) {
      boolean onlyFigures =
          entry.fate() == Entry.Fate.GEWIJZIGD
              && entry.changes().stream().allMatch(Change.Figure.class::isInstance);
      if (onlyFigures) {
        continue;
      }
      if (!begun) {
        title("diff.overig");
        begun = true;
      }
      head(entry);
      entry.changes(Change.Moved.class).forEach(moved -> line("    " + DiffWords.moved(moved)));
      entry.changes(Change.Value.class).forEach(this::value);
      entry.changes(Change.Text.class).forEach(this::text);
    }
  }

  private void title(String key) {
    line("");
    line(painted(BOLD, Messages.text(key)));
  }

  private void head(Entry entry) {
    line("");
    String name = DiffWords.name(entry.subject());
    if (entry.fate() != Entry.Fate.GEWIJZIGD) {
      name = Messages.text("diff.lot." + entry.fate().woord(), name);
    }
    line("  " + painted(BOLD, name));
    if (!entry.subject().path().isEmpty()) {
      line("  " + Messages.text("diff.in", DiffWords.path(entry.subject())));
    }
  }

  private void figure(Change.Figure figure) {
    boolean isNumber = figure.after() instanceof Amount.Known;
    String was =
        isNumber ? DiffWords.amount(figure.before()) : DiffWords.amount(figure.before(), figure);
    String difference = DiffWords.difference(figure);
    line(
        "    "
            + DiffWords.where(figure)
            + ": "
            + painted(RED, was)
            + " \u2192 "
            + painted(GREEN, DiffWords.amount(figure.after(), figure))
            + (difference.isEmpty() ? "" : " (" + difference + ")"));
  }

  private void value(Change.Value value) {
    line("    " + value.label() + ": " + pieces(DiffWords.value(value)));
  }

  private void text(Change.Text text) {
    line("    " + pieces(DiffWords.nearby(text.pieces())));
  }

  private String pieces(List<Piece> pieces) {
    return DiffWords.joined(
        pieces,
        piece ->
            switch (piece.kind()) {
              case SAME -> piece.text();
              case GONE -> painted(RED, "[-" + piece.text() + "-]");
              case ADDED -> painted(GREEN, "{+" + piece.text() + "+}");
            });
  }

  private String painted(String sgr, String text) {
    return colour ? "\u001b[" + sgr + "m" + text + "\u001b[0m" : text;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
