package nl.visiewerk.start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Soort;

/** A bouwsteen in a file of its own. */
record NewBouwsteen(Setting setting, Document document, String id, String titel) {
  private static final Set<Soort> WITH_KEYS_OF_THEIR_OWN =
      Set.of(Soort.UITGANGSPUNT, Soort.ACTIELIJN, Soort.RESULTAAT, Soort.METING, Soort.BEGROTING);

  String text(Content content) {
    return Template.named("nieuw/bouwsteen.md")
        .fill(
            Map.of(
                "id", id,
                "titel", YamlText.value(titel),
                "eigen", ownKeys(content),
                "hoort-bij", belongsTo()));
  }

  private String belongsTo() {
    boolean elsewhere = setting.soort() == Soort.ACTIELIJN || setting.soort() == Soort.METING;
    return setting.in().isEmpty() || elsewhere
        ? "# hoort-bij: [id van een andere bouwsteen]"
        : "hoort-bij: [" + setting.in() + "]";
  }

  private String ownKeys(Content content) {
    if (!WITH_KEYS_OF_THEIR_OWN.contains(setting.soort())) {
      return "";
    }
    Integer van = document.looptijd().van();
    return Template.named("nieuw/" + setting.soort().enkelvoud() + ".yaml")
        .fill(
            Map.of(
                "in", setting.in(),
                "soort", setting.woord(),
                "jaar", van == null ? "" : String.valueOf(van),
                "rijen", rows(content)))
        .stripTrailing();
  }

  /** A row for each gemeente of the region; for the country when the region has none. */
  private String rows(Content content) {
    List<String> areas =
        content
            .regio(document)
            .map(regio -> gemeenten(regio, content))
            .filter(found -> !found.isEmpty())
            .orElse(List.of(Meting.NEDERLAND));
    return areas.stream()
        .map(area -> "  " + area + ": [onbekend, onbekend]")
        .collect(Collectors.joining("\n"));
  }

  private List<String> gemeenten(Regio regio, Content content) {
    return content.gemeenten().stream()
        .filter(gemeente -> content.hoortBij(gemeente, regio.key(), document))
        .map(Gemeente::key)
        .map(key -> key.id())
        .toList();
  }
}
