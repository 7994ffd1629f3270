package nl.visiewerk.report;

import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.build.Compared;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diff.Change;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.diff.Entry;

/**
 * What changed, as Markdown for a comment: a table of all figures first, then everything by thing.
 * What came and went is marked by the elements that HTML has for it, which git hosts let through.
 */
final class MarkdownDiff {
  /** Git hosts refuse a comment of more than 65,536 characters. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~@]");

  private final Compared compared;
  private final Diff diff;
  private final StringBuilder out = new StringBuilder();
  private int leftOut;

  MarkdownDiff(Compared compared, Diff diff) {
    this.compared = compared;
    this.diff = diff;
  }

  String write() {
    add("## " + Messages.text("diff.titel") + "\n\n" + text(DiffWords.versions(compared)) + "\n");
    if (diff.isEmpty()) {
      add("\n" + Messages.text("diff.geen") + "\n");
      return out.toString();
    }
    add("\n" + DiffWords.counts(diff) + "\n");
    figures();
    numbers();
    rest();
    if (leftOut > 0) {
      out.append("\n").append(Messages.text("diff.ingekort", leftOut)).append("\n");
    }
    return out.toString();
  }

  /** Adds a piece that makes sense by itself, while there is room. */
  private void add(String piece) {
    if (leftOut > 0 || out.length() + piece.length() > MOST_CHARACTERS) {
      leftOut++;
    } else {
      out.append(piece);
    }
  }

  private void figures() {
    String head =
        "\n### "
            + Messages.text("diff.cijfers")
            + "\n\n"
            + Messages.text("diff.cijfers.kop")
            + "\n| --- | --- | ---: | ---: | ---: |\n";
    for (Entry entry : diff.entries()) {
      for (Change.Figure figure : entry.changes(Change.Figure.class)) {
        add(head + figure(entry, figure));
        head = "";
      }
    }
  }

  private static String figure(Entry entry, Change.Figure figure) {
    String unit = DiffWords.unit(figure);
    return "| "
        + text(String.join(" \u203a ", where(entry)))
        + " | "
        + text(DiffWords.where(figure) + (unit.isEmpty() ? "" : " (" + unit + ")"))
        + " | "
        + DiffWords.amount(figure.before())
        + " | "
        + DiffWords.amount(figure.after())
        + " | "
        + DiffWords.difference(figure)
        + " |\n";
  }

  private static List<String> where(Entry entry) {
    String name = DiffWords.name(entry.subject());
    return entry.subject().path().isEmpty()
        ? List.of(name)
        : List.of(entry.subject().path().get(0), name);
  }

  private void numbers() {
    String head = "\n### " + Messages.text("diff.getallen") + "\n\n";
    for (Entry entry : diff.entries()) {
      for (Change.Text change : entry.changes(Change.Text.class)) {
        if (change.isInBoth() && change.touchesNumbers()) {
          add(
              head
                  + "- "
                  + text(String.join(" \u203a ", where(entry)))
                  + ": "
                  + pieces(DiffWords.nearby(change.pieces()))
                  + "\n");
          head = "";
        }
      }
    }
  }

  private void rest() {
    String head = "\n### " + Messages.text("diff.overig") + "\n";
    for (Entry entry : diff.entries()) {
      boolean onlyFigures =
          entry.fate() == Entry.Fate.GEWIJZIGD
              && entry.changes().stream().allMatch(Change.Figure.class::isInstance);
      if (!onlyFigures) {
        add(head + entry(entry));
        head = "";
      }
    }
  }

  private static String entry(Entry entry) {
    StringBuilder text = new StringBuilder("\n#### ");
    String name = DiffWords.name(entry.subject());
    text.append(
        text(
            entry.fate() == Entry.Fate.GEWIJZIGD
                ? name
                : Messages.text("diff.lot." + entry.fate().woord(), name)));
    text.append("\n\n");
    if (!entry.subject().path().isEmpty()) {
      text.append(text(Messages.text("diff.in", DiffWords.path(entry.subject())))).append("\n\n");
    }
    for (Change.Moved moved : entry.changes(Change.Moved.class)) {
      text.append("- ").append(text(DiffWords.moved(moved))).append("\n");
    }
    for (Change.Value value : entry.changes(Change.Value.class)) {
      text.append("- ").append(text(value.label())).append(": ");
      text.append(pieces(DiffWords.value(value))).append("\n");
    }
    for (Change.Text change : entry.changes(Change.Text.class)) {
      text.append("- ").append(pieces(DiffWords.nearby(change.pieces()))).append("\n");
    }
    return text.toString();
  }

  private static String pieces(List<Piece> pieces) {
    return DiffWords.joined(
        pieces,
        piece ->
            switch (piece.kind()) {
              case SAME -> text(piece.text());
              case GONE -> "<del>" + text(piece.text()) + "</del>";
              case ADDED -> "<ins>" + text(piece.text()) + "</ins>";
            });
  }

  /** Characters that would mark something are themselves; line ends are spaces. */
  private static String text(String text) {
    return MARKS
        .matcher(text.replaceAll("\\s+", " "))
        .replaceAll(mark -> "&#" + (int) mark.group().charAt(0) + ";");
  }
}
