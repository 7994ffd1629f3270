package nl.visiewerk.report;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.visiewerk.build.Compared;
import nl.visiewerk.build.Version;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diff.Amount;
import nl.visiewerk.diff.Change;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.diff.Entry;
import nl.visiewerk.diff.Subject;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Revision;

/** What changed in words, whatever the format. */
final class DiffWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.DUTCH);

  /** How many words are shown before and after what changed. */
  private static final int CONTEXT = 10;

  private static final String NONE = "\u2013";
  private static final String ELLIPSIS = "\u2026";

  private DiffWords() {}

  /** Which versions were compared. */
  static String versions(Compared compared) {
    return Messages.text("diff.versies", name(compared.before()), name(compared.after()));
  }

  private static String name(Version version) {
    Revision revision = version.revision();
    if (revision == null) {
      return Messages.text("diff.werkmap");
    }
    String date = revision.date().map(day -> ", " + DATE.format(day)).orElse("");
    return revision.id().startsWith(version.name())
        ? revision.id() + date
        : version.name() + " (" + revision.id() + date + ")";
  }

  /** How many things fared how, and how many figures are among it. */
  static String counts(Diff diff) {
    return Messages.text(
        "diff.aantallen",
        diff.count(Entry.Fate.NIEUW),
        diff.count(Entry.Fate.VERVALLEN),
        diff.count(Entry.Fate.GEWIJZIGD),
        diff.entries().stream().mapToInt(e -> e.changes(Change.Figure.class).size()).sum());
  }

  /** What an entry is about: its kind, its number and its title. */
  static String name(Subject subject) {
    String kind = Messages.text("soort." + subject.kind());
    String nummer = subject.nummer() == null ? "" : " " + subject.nummer();
    return kind + nummer + ": " + subject.titel();
  }

  /** What a thing is part of. */
  static String path(Subject subject) {
    return String.join(" \u203a ", subject.path());
  }

  /** Where a figure stands in its table. */
  static String where(Change.Figure figure) {
    return figure.row() + ", " + figure.column();
  }

  static String amount(Amount amount) {
    if (amount instanceof Amount.Known number) {
      return Getal.van(number.value());
    }
    return amount == Amount.Lack.ONBEKEND ? Messages.text("diff.onbekend") : NONE;
  }

  /** The same with what it counts, if it is a number of something that has a name. */
  static String amount(Amount amount, Change.Figure figure) {
    String unit = amount instanceof Amount.Known ? unit(figure) : "";
    return amount(amount) + (unit.isEmpty() ? "" : " " + unit);
  }

  /** What a figure counts; empty for a number of things, or when that is not known. */
  static String unit(Change.Figure figure) {
    Eenheid unit = figure.unit();
    return unit == null || unit == Eenheid.AANTAL ? "" : unit.woord();
  }

  /** How much more or less it is; empty when one of the two is no number. */
  static String difference(Change.Figure figure) {
    if (figure.before() instanceof Amount.Known was && figure.after() instanceof Amount.Known is) {
      BigDecimal more = is.value().subtract(was.value());
      return (more.signum() > 0 ? "+" : "") + Getal.van(more);
    }
    return "";
  }

  /** Where a thing went. */
  static String moved(Change.Moved moved) {
    Change.Place was = moved.before();
    Change.Place is = moved.after();
    if (!was.in().equals(is.in())) {
      return Messages.text("diff.verplaatst", was.in(), is.in());
    }
    return is.behind() == null
        ? Messages.text("diff.vooraan")
        : Messages.text("diff.verplaatst-achter", is.behind());
  }

  /** What came and went of the values of a key. */
  static List<Piece> value(Change.Value value) {
    List<String> gone = new ArrayList<>(value.before());
    List<String> added = new ArrayList<>(value.after());
    value.after().forEach(gone::remove);
    value.before().forEach(added::remove);
    if (gone.isEmpty() && added.isEmpty()) {
      gone = value.before(); // only their order is different
      added = value.after();
    }
    List<Piece> pieces = new ArrayList<>();
    if (!gone.isEmpty()) {
      pieces.add(new Piece(Piece.Kind.GONE, String.join("; ", gone), true));
    }
    if (!added.isEmpty()) {
      pieces.add(new Piece(Piece.Kind.ADDED, String.join("; ", added), true));
    }
    return pieces;
  }

  /** Pieces as one text, each marked for what became of it. */
  static String joined(List<Piece> pieces, Function<Piece, String> marked) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      // What comes in the place of the first word is kept apart from it.
      boolean instead = i == 1 && piece.kind() == Piece.Kind.ADDED;
      text.append((i > 0 && piece.spaced()) || instead ? " " : "").append(marked.apply(piece));
    }
    return text.toString();
  }

  /** The same pieces, with of what did not change only the words nearest to what did. */
  static List<Piece> nearby(List<Piece> pieces) {
    List<Piece> nearby = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      nearby.add(
          piece.kind() == Piece.Kind.SAME
              ? new Piece(
                  Piece.Kind.SAME,
                  shortened(piece.text(), i > 0, i < pieces.size() - 1),
                  piece.spaced())
              : piece);
    }
    return nearby;
  }

  private static String shortened(String text, boolean behind, boolean before) {
    List<String> words = List.of(text.split(" "));
    int most = (behind ? CONTEXT : 0) + (before ? CONTEXT : 0);
    if (words.size() <= most + 1) {
      return text;
    }
    List<String> shown = new ArrayList<>();
    if (behind) {
      shown.addAll(words.subList(0, CONTEXT));
    }
    shown.add(ELLIPSIS);
    if (before) {
      shown.addAll(words.subList(words.size() - CONTEXT, words.size()));
    }
    return String.join(" ", shown);
  }
}
