package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Beheer;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Revision;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The page about the site itself.
 *
 * @param stand which state of the content it shows; empty when unknown
 * @param repository where the content is kept; null when not given
 */
public record OverView(
    FrameView frame,
    String omschrijving,
    @Nullable String uitgever,
    @Nullable String contact,
    String stand,
    @Nullable String repository)
    implements PageView {
  static OverView of(PageContext here) {
    Instellingen instellingen = here.content().instellingen();
    Beheer.Repository repository = instellingen.beheer().repository();
    return new OverView(
        new Frames(here)
            .in(Addresses.OVER)
            .titled(Frames.title(Addresses.OVER), Messages.text("site.over.intro")),
        instellingen.omschrijving(),
        instellingen.uitgever(),
        instellingen.contact(),
        stand(here.site().plan().history().revision()),
        repository == null ? null : repository.url());
  }

  /** The state in words: its date, its id, and whether it is that as it was recorded. */
  static String stand(@Nullable Revision revision) {
    if (revision == null) {
      return "";
    }
    String datum = revision.date().map(Labels::datum).orElse("");
    String key = datum.isEmpty() ? "id" : revision.id().isEmpty() ? "datum" : "datum-en-id";
    String stand = Messages.text("site.stand." + key, datum, revision.id());
    return revision.dirty() ? Messages.text("site.stand.gewijzigd", stand) : stand;
  }

  @Override
  public String template() {
    return "over";
  }
}
