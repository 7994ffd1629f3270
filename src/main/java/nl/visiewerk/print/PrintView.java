package nl.visiewerk.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is printed: what the print template shows, in the order in which it shows it.
 * The template reads every name below, so these and their meaning are part of what a theme can rely
 * on.
 *
 * @param titel what the file is called
 * @param css the style sheet
 * @param kop the short title, in the head of every page
 * @param merk what every page is marked with; null when the document needs no mark
 * @param inhoud the headings in the contents
 * @param bladwijzers those in the bookmarks, which go deeper
 * @param resultaten what the resultaten belong to, with the resultaten; empty when there are none
 * @param bijlagen what the part with annexes holds, to be opened by the first; empty for no part
 * @param colofon how the PDF was made, and from which state of the content
 */
public record PrintView(
    String titel,
    String css,
    String kop,
    @Nullable String merk,
    CoverView omslag,
    List<HeadingView> inhoud,
    List<HeadingView> bladwijzers,
    List<HeadingView> resultaten,
    List<HeadingView> bijlagen,
    List<ChapterView> hoofdstukken,
    List<PrintedKader> kaders,
    List<PrintedFact> colofon) {

  /**
   * The first page.
   *
   * @param soort what the document is; null when its title says so
   * @param feiten the period, version, date and so on
   * @param weergave HTML that says which text this is a rendition of; null when it is none
   */
  public record CoverView(
      String regio,
      @Nullable String soort,
      String titel,
      @Nullable String ondertitel,
      List<PrintedFact> feiten,
      @Nullable String weergave) {}

  /** A name and what it stands for here. */
  public record PrintedFact(String naam, String waarde) {}

  /** A heading in the contents, with those below it. */
  public record HeadingView(
      String id, @Nullable String nummer, String titel, List<HeadingView> onderdelen) {
    /** Number and title on one line. */
    public String regel() {
      return nummer == null ? titel : nummer + " " + titel;
    }

    /** The same with so many levels, its own included. */
    HeadingView cut(int depth) {
      List<HeadingView> below =
          depth == 1
              ? List.of()
              : onderdelen.stream().map(heading -> heading.cut(depth - 1)).toList();
      return new HeadingView(id, nummer, titel, below);
    }
  }

  /**
   * A chapter, an annex, or a list at the end.
   *
   * @param soort chapter, annex and so on, for its style
   * @param kop in the head of its pages
   * @param html its text
   * @param secties what follows the text, each under a heading of its own
   */
  public record ChapterView(
      String id,
      String soort,
      @Nullable String nummer,
      String titel,
      String kop,
      String html,
      List<SectionView> secties) {}

  /** A bouwsteen that no chapter places. */
  public record SectionView(String id, @Nullable String nummer, String titel, String html) {}

  /** What the document holds of the parts that a wettelijk kader asks for. */
  public record PrintedKader(
      String id, String titel, String inleiding, List<PrintedOnderdeel> onderdelen) {}

  /**
   * One required part.
   *
   * @param gedekt how many of its aspects the document covers wholly
   */
  public record PrintedOnderdeel(
      String id,
      String nummer,
      String titel,
      String vraag,
      boolean aanwezig,
      String oordeel,
      int gedekt,
      List<SectionLink> secties,
      List<PrintedAspect> aspecten) {}

  /**
   * One aspect of a required part.
   *
   * @param soort how far it is covered, as a word for its style
   * @param reden why it is not covered wholly; empty when the document gives no reason
   */
  public record PrintedAspect(
      String titel, String soort, String dekking, List<SectionLink> secties, String reden) {}

  /** A place in the document. */
  public record SectionLink(String titel, String href) {}
}
