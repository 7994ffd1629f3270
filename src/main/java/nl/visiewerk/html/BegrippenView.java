package nl.visiewerk.html;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/** All terms, by their first letter. */
public record BegrippenView(FrameView frame, List<LetterEntry> letters, String noten)
    implements PageView {
  /** The terms that begin with a letter, or with no letter at all. */
  public record LetterEntry(String letter, String id, List<BegripEntry> begrippen) {}

  /**
   * A term.
   *
   * @param synoniemen other words, in one line; empty when there are none
   * @param documenten whose list of terms holds it
   * @param vermeldingen where texts refer to it, beyond the words that became links by themselves
   */
  public record BegripEntry(
      String id,
      String term,
      @Nullable String afkorting,
      String synoniemen,
      String omschrijving,
      List<LinkView> documenten,
      List<GroupView> vermeldingen) {}

  static BegrippenView of(Page.BegrippenPage page, PageContext here) {
    Collator collator = Collator.getInstance(Messages.DUTCH);
    Comparator<Begrip> byTerm = (one, other) -> collator.compare(one.term(), other.term());
    Map<String, List<BegripEntry>> letters = new TreeMap<>();
    here.content().begrippen().stream()
        .sorted(byTerm.thenComparing(Begrip::key))
        .forEach(
            begrip ->
                letters
                    .computeIfAbsent(letter(begrip), letter -> new ArrayList<>())
                    .add(entry(begrip, here)));
    return new BegrippenView(
        new Frames(here)
            .in(Addresses.BEGRIPPEN)
            .titled(Frames.title(page.path()), Messages.text("site.begrippen.intro")),
        letters.entrySet().stream().map(e -> letter(e.getKey(), e.getValue())).toList(),
        here.prose().notes());
  }

  private static LetterEntry letter(String letter, List<BegripEntry> begrippen) {
    return new LetterEntry(letter, "_" + letter.replace("#", "0"), begrippen);
  }

  /** Terms that begin with a figure or a mark stand first, under a sign of their own. */
  private static String letter(Begrip begrip) {
    String plain = Normalizer.normalize(begrip.term(), Normalizer.Form.NFD);
    String first = plain.isEmpty() ? "#" : plain.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z]") ? first : "#";
  }

  private static BegripEntry entry(Begrip begrip, PageContext here) {
    return new BegripEntry(
        begrip.key().id(),
        begrip.term(),
        begrip.afkorting(),
        String.join(", ", begrip.synoniemen()),
        here.prose().omschrijving(begrip),
        here.links(begrip.documenten()),
        LinkGroups.mentions(begrip, here));
  }

  @Override
  public String template() {
    return "begrippen";
  }
}
