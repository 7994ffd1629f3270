package nl.visiewerk.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Soort;

/** Says of a file that it is not read, and which name its writer may have meant. */
final class UnknownFile {
  private static final Pattern OTHER_IMAGE =
      Pattern.compile("(?i).*\\.(gif|webp|bmp|tiff?|heic|avif)");

  /** Files of these kinds hold text that belongs in a file of ours. */
  private static final Pattern OTHER_TEXT =
      Pattern.compile("(?i).*\\.(yml|json|markdown|txt|docx?)");

  private UnknownFile() {}

  static Finding finding(String path) {
    Finding finding = Finding.of(Rule.BESTAND_ONBEKEND, Location.startOf(path));
    if (OTHER_IMAGE.matcher(path).matches()) {
      return finding.withHint(Messages.text("regel.bestand-onbekend.afbeelding"));
    }
    List<String> meant = Stream.concat(nearest(path), withOtherExtension(path)).distinct().toList();
    return meant.isEmpty()
        ? finding
        : finding.withHint(Messages.text("bedoelde-u", String.join(", ", meant)));
  }

  private static Stream<String> nearest(String path) {
    if (!path.contains("/")) {
      return nearest(FileKind.sharedNames(), path);
    }
    Matcher inDocument = FileKind.IN_DOCUMENT.matcher(path);
    if (!inDocument.matches()) {
      return Stream.of();
    }
    String folder = inDocument.group(2);
    String name = inDocument.group(3);
    if (folder == null) {
      return nearest(FileKind.documentNames(), name);
    }
    List<String> folders = BouwsteenReader.SOORTEN.stream().map(Soort::meervoud).toList();
    return NearestName.among(folders, folder).stream()
        .map(found -> found + "/" + stem(name) + ".md")
        .filter(found -> !path.endsWith("/" + found));
  }

  /** Names are compared without their extension, which would make any two alike. */
  private static Stream<String> nearest(List<String> names, String name) {
    List<String> stems = names.stream().map(UnknownFile::stem).toList();
    List<String> near = NearestName.among(stems, stem(name));
    return names.stream().filter(found -> near.contains(stem(found)));
  }

  private static Stream<String> withOtherExtension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String folder = path.substring(0, path.length() - name.length());
    return OTHER_TEXT.matcher(name).matches()
        ? Stream.of(stem(name) + ".yaml", stem(name) + ".md")
            .filter(other -> FileKind.of(folder + other).isPresent())
        : Stream.of();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
