package nl.visiewerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Thing;

/** A copy of the real content, in which files are changed and put back. */
final class EditedContent {
  private static final Path REAL = Path.of("content");
  private static final Pattern HEADING = Pattern.compile("#{2,6} .*");

  private final Path root;
  private final Map<String, String> originals = new HashMap<>();

  /** Copies the real content into an empty folder. */
  EditedContent(Path root) throws IOException {
    this.root = root;
    Trees.copy(REAL, root);
  }

  Path root() {
    return root;
  }

  List<String> lines(String file) throws IOException {
    return Files.readAllLines(root.resolve(file));
  }

  /** Changes the lines of a file. */
  void edit(String file, UnaryOperator<List<String>> change) throws IOException {
    Path path = root.resolve(file);
    originals.putIfAbsent(file, Files.readString(path));
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    Files.writeString(path, String.join("\n", change.apply(lines)) + "\n");
  }

  /** Puts every changed file back. */
  void restore() throws IOException {
    for (Map.Entry<String, String> entry : originals.entrySet()) {
      Files.writeString(root.resolve(entry.getKey()), entry.getValue());
    }
    originals.clear();
  }

  /** Puts another text in the place of that of each of these things; headings stay. */
  void replaceTexts(List<Thing> things, String text) throws IOException {
    Map<String, List<Thing>> byFile = new TreeMap<>();
    for (Thing thing : things) {
      byFile.computeIfAbsent(thing.location().file(), file -> new ArrayList<>()).add(thing);
    }
    for (Map.Entry<String, List<Thing>> entry : byFile.entrySet()) {
      edit(entry.getKey(), lines -> replaceTexts(lines, entry.getValue(), text));
    }
  }

  private static List<String> replaceTexts(List<String> lines, List<Thing> things, String text) {
    List<String> changed = new ArrayList<>(lines);
    for (Thing thing : things) {
      Location location = thing.location();
      boolean yaml = location.file().endsWith(".yaml");
      int start = thing instanceof Paragraaf || yaml ? location.line() : endOfFrontMatter(lines);
      int end = yaml ? endOfItem(lines, start) : endOfSection(lines, start, thing);
      for (int i = start; i < end; i++) {
        boolean kept = yaml ? !isText(lines, i) : HEADING.matcher(lines.get(i)).matches();
        changed.set(i, kept ? lines.get(i) : "");
      }
      String inPlace = yaml ? "  tekst: " + text : "\n" + text + "\n";
      changed.set(start - 1, lines.get(start - 1) + (text.isEmpty() ? "" : "\n" + inPlace));
    }
    return changed;
  }

  private static int endOfFrontMatter(List<String> lines) {
    return 2 + lines.subList(1, lines.size()).indexOf("---");
  }

  private static int endOfSection(List<String> lines, int start, Thing thing) {
    int end = start;
    while (end < lines.size()
        && !(thing instanceof Paragraaf
            && HEADING.matcher(lines.get(end)).matches()
            && lines.get(end).indexOf(' ') <= lines.get(start - 1).indexOf(' '))) {
      end++;
    }
    return end;
  }

  private static int endOfItem(List<String> lines, int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).startsWith("- ")) {
      end++;
    }
    return end;
  }

  /** Whether a line of an item in YAML belongs to its text. */
  private static boolean isText(List<String> lines, int index) {
    int key = index;
    while (key > 0 && !lines.get(key).matches("[- ] [a-z-]+:.*")) {
      key--;
    }
    return lines.get(key).startsWith("  tekst:");
  }
}
