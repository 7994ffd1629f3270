package nl.visiewerk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.visiewerk.check.Checks;
import nl.visiewerk.check.Outcome;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.data.DataRenderer;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.SitePlan;

/**
 * The data files of a content folder.
 *
 * @param texts by the path of the file
 * @param sound whether the content would be published
 */
record RenderedData(SitePlan plan, SortedMap<String, String> texts, boolean sound) {
  static RenderedData of(Path folder) {
    ContentReader.Result read = ContentReader.read(folder);
    List<Toetsing> toetsingen = Toetsing.all(read.content());
    List<Finding> found = new ArrayList<>(read.findings());
    found.addAll(Checks.run(read.content(), toetsingen, read.incomplete(), null));
    Outcome outcome = Checks.judge(read.content(), found, read.aanvaardingen(), read.incomplete());
    boolean sound = outcome.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    SitePlan plan = SitePlan.of(read.content(), toetsingen, outcome.aanvaard(), History.NONE);
    DataRenderer renderer = new DataRenderer(plan);
    SortedMap<String, String> texts = new TreeMap<>();
    for (DataFile file : plan.data().all()) {
      texts.put(file.path(), new String(renderer.render(file).bytes(), UTF_8));
    }
    return new RenderedData(plan, texts, sound);
  }

  String text(String path) {
    return Objects.requireNonNull(texts.get(path), path);
  }

  /** The files in JSON that are data, so not the schema and no linked data. */
  Map<String, String> json() {
    SortedMap<String, String> json = new TreeMap<>(texts);
    json.keySet().removeIf(path -> !path.endsWith(".json") || path.equals("data/schema.json"));
    return json;
  }

  /** The files in CSV. */
  Map<String, String> csv() {
    SortedMap<String, String> csv = new TreeMap<>(texts);
    csv.keySet().removeIf(path -> !path.endsWith(".csv"));
    return csv;
  }
}
