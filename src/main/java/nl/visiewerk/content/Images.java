package nl.visiewerk.content;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.SideBySide;
import nl.visiewerk.svg.Picture;
import nl.visiewerk.svg.SvgReader;

/**
 * The images that texts show, and the only way to their bytes. Those of a drawing (SVG) are not its
 * file: it is read, and written anew without anything that a drawing does not need.
 */
public final class Images {
  private final SourceFolder folder;
  private final Set<String> paths;

  private Images(SourceFolder folder, Set<String> paths) {
    this.folder = folder;
    this.paths = Collections.unmodifiableSet(paths);
  }

  /** Images with these paths; what is wrong with a drawing is found. */
  static Images of(SourceFolder folder, Set<String> paths, Findings findings) {
    Images images = new Images(folder, paths);
    List<String> drawings = paths.stream().filter(Images::isDrawing).toList();
    SideBySide.map(drawings, images::check).forEach(findings::addAll);
    return images;
  }

  /** Whether an image is a drawing, by the name of its file. */
  static boolean isDrawing(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /** The paths of all images that are shown, relative to the content folder, sorted. */
  public Collection<String> paths() {
    return paths;
  }

  /**
   * The bytes of an image that is shown; empty, with a finding, when it can't be read. What is lost
   * of a drawing was found before.
   */
  public Optional<byte[]> read(String path, Findings findings) {
    if (!paths.contains(path)) {
      return Optional.empty();
    }
    return isDrawing(path)
        ? drawing(path, new Findings())
            .map(picture -> picture.toSvg().getBytes(StandardCharsets.UTF_8))
        : folder.bytes(path, SourceFolder.MOST_IMAGE_BYTES, findings);
  }

  private List<Finding> check(String path) {
    Findings findings = new Findings();
    drawing(path, findings);
    return findings.sorted();
  }

  private Optional<Picture> drawing(String path, Findings findings) {
    return folder
        .text(path, findings)
        .flatMap(source -> SvgReader.read(path, source.text(), findings));
  }
}
