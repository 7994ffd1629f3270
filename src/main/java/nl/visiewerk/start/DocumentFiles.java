package nl.visiewerk.start;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.WettelijkKader;
import org.jspecify.annotations.Nullable;

/**
 * The files of a document that is yet to be written: its data, an introduction, and a chapter for
 * each part that it must have by law.
 *
 * @param listsGemeenten whether its introduction lists those of its region, which has some
 * @param van the first year that it is for
 * @param tot the last one; null when not given
 */
record DocumentFiles(
    String id,
    DocumentSoort soort,
    String titel,
    String korteTitel,
    String regio,
    boolean listsGemeenten,
    int van,
    @Nullable Integer tot) {

  /**
   * The files by their paths relative to the content folder.
   *
   * @param kaders those of the content; only those that bind documents of this kind count
   */
  SortedMap<String, byte[]> files(List<WettelijkKader> kaders) {
    List<WettelijkKader> binding =
        kaders.stream().filter(kader -> kader.bindt().contains(soort)).toList();
    SortedMap<String, byte[]> files = new TreeMap<>();
    put("document.yaml", Template.named("document/document.yaml").fill(values()), files);
    put("01-inleiding.md", Template.named("document/inleiding.md").fill(values()), files);
    KaderChapters chapters = new KaderChapters(binding, 2, List.of("inleiding", "de-gemeenten"));
    chapters.files().forEach((name, text) -> put(name, text, files));
    String verantwoording = chapters.verantwoording();
    if (!verantwoording.isEmpty()) {
      put("verantwoording.yaml", verantwoording, files);
    }
    return files;
  }

  private void put(String name, String text, SortedMap<String, byte[]> files) {
    files.put("documenten/" + id + "/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> values() {
    String gemeenten =
        listsGemeenten
            ? Template.named("document/gemeenten.md").fill(Map.of("regio", regio)).stripTrailing()
            : "";
    return Map.of(
        "gemeenten", gemeenten,
        "soort", soort.woord(),
        "titel", YamlText.value(titel),
        "korte-titel", YamlText.value(korteTitel),
        "regio", regio,
        "van", String.valueOf(van),
        "tot", tot == null ? "" : "  tot: " + tot);
  }
}
