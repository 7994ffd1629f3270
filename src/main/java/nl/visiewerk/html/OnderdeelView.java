package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.model.Words;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/** A required part: what it asks, and what each document says about it, side by side. */
public record OnderdeelView(
    FrameView frame,
    LinkView kader,
    String nummer,
    String vraag,
    List<LinkView> beantwoordt,
    List<LinkView> beantwoordDoor,
    List<AnswerView> antwoorden,
    @Nullable LinkView vorige,
    @Nullable LinkView volgende)
    implements PageView {
  /**
   * What one document says.
   *
   * @param woorden how many words the sections hold together
   */
  public record AnswerView(
      String id,
      LinkView document,
      String regio,
      boolean aanwezig,
      String oordeel,
      String woorden,
      List<SectionView> secties,
      List<AspectView> aspecten) {
    /** The aspects that are covered in part or not at all. */
    public List<AspectView> gaten() {
      return aspecten.stream().filter(a -> !a.dekking().equals(Dekking.VOLLEDIG.woord())).toList();
    }
  }

  /** A section that answers the part. */
  public record SectionView(LinkView link, String begin, String woorden) {}

  /** How far an aspect is covered, and where. */
  public record AspectView(
      String titel, String dekking, String label, List<LinkView> secties, String reden) {
    /** The label as it stands within a sentence. */
    public String labelInZin() {
      return label.toLowerCase(Messages.DUTCH);
    }
  }

  static OnderdeelView of(Page.OnderdeelPage page, PageContext here) {
    KaderOnderdeel onderdeel = page.onderdeel();
    WettelijkKader kader = page.kader();
    return new OnderdeelView(
        new Frames(here).in(kader).titled(onderdeel.titel(), onderdeel.vraag()),
        here.link(kader),
        onderdeel.nummer(),
        onderdeel.vraag(),
        here.site().find(onderdeel.beantwoordt()).stream().map(t -> other(t, here)).toList(),
        here.site().answeredBy(onderdeel).stream().map(t -> other(t, here)).toList(),
        here.site().toetsingen(kader).stream().map(t -> answer(t, onderdeel, here)).toList(),
        neighbour(kader, onderdeel, -1, here),
        neighbour(kader, onderdeel, 1, here));
  }

  private static @Nullable LinkView neighbour(
      WettelijkKader kader, KaderOnderdeel onderdeel, int places, PageContext here) {
    int position = kader.onderdelen().indexOf(onderdeel) + places;
    return position < 0 || position >= kader.onderdelen().size()
        ? null
        : here.link(kader.onderdelen().get(position));
  }

  /** A part of another kader, with the name of that kader. */
  private static LinkView other(Thing onderdeel, PageContext here) {
    LinkView link = here.link(onderdeel);
    String kader =
        here.content().find(Key.shared(onderdeel.key().scope())).map(Thing::titel).orElse("");
    String tekst = Messages.text("site.in-document", link.tekst(), kader);
    return new LinkView(link.href(), link.nummer(), tekst, null);
  }

  private static AnswerView answer(Toetsing toetsing, KaderOnderdeel onderdeel, PageContext here) {
    Toetsing.OnderdeelToets toets = toetsing.onderdeel(onderdeel.key().id()).orElseThrow();
    Content content = here.content();
    return new AnswerView(
        toetsing.document().id(),
        here.shortLink(toetsing.document()),
        content.regio(toetsing.document()).map(Regio::naam).orElse(""),
        toets.isAanwezig(),
        Labels.of(toets.oordeel()),
        Messages.text("site.woorden", toets.woorden()),
        toets.secties().stream().map(sectie -> section(sectie, here)).toList(),
        toets.aspecten().stream().map(aspect -> aspect(aspect, here)).toList());
  }

  private static SectionView section(Thing sectie, PageContext here) {
    return new SectionView(
        here.fullLink(sectie),
        Excerpt.of(sectie, here.content()),
        Messages.text("site.woorden", Words.count(PlainText.of(sectie, here.content()))));
  }

  private static AspectView aspect(Toetsing.AspectToets toets, PageContext here) {
    return new AspectView(
        toets.aspect().titel(),
        toets.dekking().woord(),
        Labels.of(toets.dekking()),
        toets.secties().stream().map(here::fullLink).toList(),
        toets.reden());
  }

  /** How many aspects of a part are covered, in words; empty when it has none. */
  static String aspects(Toetsing.OnderdeelToets toets) {
    if (toets.aspecten().isEmpty()) {
      return "";
    }
    int all = toets.aspecten().size();
    int ontbreekt = count(toets, Dekking.ONTBREEKT);
    int gedeeltelijk = count(toets, Dekking.GEDEELTELIJK);
    String text = Messages.text("site.aspecten", all - gedeeltelijk - ontbreekt, all);
    if (gedeeltelijk > 0) {
      text += Messages.text("site.aspecten.gedeeltelijk", gedeeltelijk);
    }
    return ontbreekt == 0 ? text : text + Messages.text("site.aspecten.ontbreekt", ontbreekt);
  }

  private static int count(Toetsing.OnderdeelToets toets, Dekking dekking) {
    return (int) toets.aspecten().stream().filter(aspect -> aspect.dekking() == dekking).count();
  }

  @Override
  public String template() {
    return "onderdeel";
  }
}
