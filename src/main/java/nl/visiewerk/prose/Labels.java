package nl.visiewerk.prose;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;
import nl.visiewerk.model.Woord;
import org.jspecify.annotations.Nullable;

/** How words, dates, periods and numbers of the content are shown to readers. */
public final class Labels {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.DUTCH);

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:['\u2019][st][- ]|de |het )");

  private Labels() {}

  /** The label of a fixed word, with a capital. */
  public static String of(Woord woord) {
    return Messages.text("woord." + woord.woord());
  }

  /** The same for several of them. */
  public static String plural(Woord woord) {
    return Messages.text("woord." + woord.woord() + ".meervoud");
  }

  /** The name of a kind of thing, with a capital. */
  public static String of(Soort soort) {
    return Messages.text("soort." + soort.enkelvoud());
  }

  /** The name of several things of a kind, with a capital. */
  public static String plural(Soort soort) {
    return Messages.text("soort." + soort.enkelvoud() + ".meervoud");
  }

  /** The name of one thing of a kind, or of several. */
  public static String of(Soort soort, int number) {
    return number == 1 ? of(soort) : plural(soort);
  }

  /**
   * By name as an index sorts them: accents count for little, and {@code 's-Gravenhage} stands at
   * the G.
   */
  public static Comparator<Thing> byName() {
    Collator dutch = Collator.getInstance(Messages.DUTCH);
    return Comparator.comparing(
            (Thing thing) -> ARTICLE.matcher(thing.titel()).replaceFirst(""), dutch::compare)
        .thenComparing(Thing::titel);
  }

  /** What kind a bouwsteen is, with its number: {@code Ambitie 2}. */
  public static String naam(Bouwsteen bouwsteen) {
    String soort =
        bouwsteen instanceof Uitgangspunt uitgangspunt
            ? of(uitgangspunt.uitgangspuntSoort())
            : of(bouwsteen.soort());
    return bouwsteen.nummer() == null ? soort : soort + " " + bouwsteen.nummer();
  }

  /** A date such as {@code 18 december 2025}. */
  public static String datum(LocalDate datum) {
    return DATE.format(datum);
  }

  /** A period in words such as {@code 2026 tot en met 2030}; empty when it has no end at all. */
  public static String periode(Periode periode) {
    return periode(text(periode.van()), text(periode.tot()));
  }

  /** Words by themselves, as the value of a fact or in a cell: they begin with a capital. */
  public static String alone(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Messages.DUTCH) + words.substring(1);
  }

  /** A period in figures such as {@code 2026-2030}; words where one end is open. */
  public static String kort(Periode periode) {
    return periode.van() != null && periode.tot() != null && !periode.van().equals(periode.tot())
        ? periode.van() + "\u2013" + periode.tot()
        : periode(periode);
  }

  /** A period of days in words. */
  public static String periode(@Nullable LocalDate van, @Nullable LocalDate tot) {
    return periode(van == null ? null : datum(van), tot == null ? null : datum(tot));
  }

  private static String periode(@Nullable String van, @Nullable String tot) {
    if (van != null && tot != null) {
      return van.equals(tot) ? van : Messages.text("site.periode", van, tot);
    }
    if (van != null) {
      return Messages.text("site.periode.vanaf", van);
    }
    return tot == null ? "" : Messages.text("site.periode.tot", tot);
  }

  /** The number of a chapter as its heading shows it: {@code 2} or {@code Bijlage A}. */
  public static @Nullable String nummer(Hoofdstuk hoofdstuk) {
    String nummer = hoofdstuk.nummer();
    return nummer != null && hoofdstuk.hoofdstukSoort() == HoofdstukSoort.BIJLAGE
        ? Messages.text("site.bijlage", nummer)
        : nummer;
  }

  private static @Nullable String text(@Nullable Integer jaar) {
    return jaar == null ? null : jaar.toString();
  }
}
