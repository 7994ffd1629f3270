package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;

/** Reads images; whether the file is there is known only when all files are listed. */
final class ImageReader {
  private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "svg");

  private final LineIndex lines;
  private final Reading reading;

  ImageReader(LineIndex lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
  }

  /** A figure; nothing, with a finding, when the image can't be one of the site. */
  List<Block> read(Image image) {
    return read(
        image.getUrl().unescape(),
        image.getText().unescape().strip(),
        lines.at(image.getStartOffset()));
  }

  /** The same for an image whose address stands elsewhere in the text. */
  List<Block> read(ImageRef image) {
    Reference reference = image.getReferenceNode(image.getDocument());
    return read(
        reference.getUrl().unescape(),
        image.getText().unescape().strip(),
        lines.at(image.getStartOffset()));
  }

  private List<Block> read(String url, String alt, Location location) {
    if (alt.isEmpty()) {
      reading.findings().add(Rule.AFBEELDING_ZONDER_BESCHRIJVING, location, url);
    }
    if (url.isEmpty()) {
      reading.findings().add(Rule.AFBEELDING_ONTBREEKT, location, url);
      return List.of();
    }
    Optional<String> path = insideContent(url);
    if (path.isEmpty()) {
      reading.findings().add(Rule.AFBEELDING_BUITEN_CONTENT, location, url);
      return List.of();
    }
    String kind = path.get().substring(path.get().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      reading.findings().add(Rule.AFBEELDING_SOORT, location, url);
      return List.of();
    }
    reading.use(path.get(), location);
    return List.of(new Block.Figure(path.get(), alt));
  }

  /** The path from the root of the content, of an address relative to the file. */
  private Optional<String> insideContent(String url) {
    if (url.startsWith("/") || url.contains(":") || url.contains("\\")) {
      return Optional.empty();
    }
    String file = reading.file();
    StringBuilder path = new StringBuilder(file.substring(0, file.lastIndexOf('/') + 1));
    for (String step : url.split("/", -1)) {
      if (step.equals("..")) {
        int parent = path.lastIndexOf("/", path.length() - 2);
        if (path.isEmpty()) {
          return Optional.empty();
        }
        path.setLength(parent + 1);
      } else if (!step.equals(".")) {
        path.append(step).append('/');
      }
    }
    path.setLength(Math.max(0, path.length() - 1));
    return Optional.of(path.toString());
  }
}
