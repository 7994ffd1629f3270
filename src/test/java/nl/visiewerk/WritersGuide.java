package nl.visiewerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of {@code docs/inhoud.md}. */
final class WritersGuide {
  private static final Path FILE = Path.of("docs/inhoud.md");
  private static final String DOCUMENT = "documenten/holland-rijnland-2025/";
  private static final Pattern FILE_HEADING = Pattern.compile("#{3,4} `([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("#{1,4} .*");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(yaml|markdown|text)");

  private final String text;

  /** A file of the content by its path, and what the example has in it. */
  private final Map<String, String> files = new TreeMap<>();

  /** Examples that are no whole file, by the language of their fence. */
  private final Map<String, List<String>> pieces = new TreeMap<>();

  WritersGuide() throws IOException {
    text = Files.readString(FILE);
    String heading = "";
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      Matcher named = FILE_HEADING.matcher(lines.get(i));
      if (named.matches()) {
        heading = named.group(1);
      } else if (HEADING.matcher(lines.get(i)).matches()) {
        heading = "";
      } else if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
        add(heading, fence.group(2), String.join("\n", lines.subList(i + 1, end)) + "\n");
        i = end;
      }
    }
  }

  private void add(String heading, String language, String example) {
    if (heading.isEmpty()) {
      pieces.computeIfAbsent(language, key -> new ArrayList<>()).add(example);
    } else if (files.putIfAbsent(path(heading), example) != null) {
      throw new IllegalStateException("two examples of " + heading);
    }
  }

  private static String path(String name) {
    boolean shared =
        name.startsWith("wettelijk-kader/")
            || name.startsWith("documenten/")
            || List.of(
                    "site.yaml",
                    "regios.yaml",
                    "gemeenten.yaml",
                    "themas.yaml",
                    "begrippen.yaml",
                    "bronnen.yaml",
                    "indicatoren.yaml")
                .contains(name);
    return shared ? name : DOCUMENT + name;
  }

  String text() {
    return text;
  }

  Map<String, String> files() {
    return files;
  }

  List<String> pieces(String language) {
    return pieces.getOrDefault(language, List.of());
  }

  /** Writes the content that the examples make together. */
  void layOut(Path root) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** Where a chapter of the document of the examples is. */
  static String chapter(String name) {
    return DOCUMENT + name;
  }
}
