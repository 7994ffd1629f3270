package nl.visiewerk.content;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.ImageSize;
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
  private final Map<String, ImageSize> sizes;

  private Images(SourceFolder folder, Set<String> paths, Map<String, ImageSize> sizes) {
    this.folder = folder;
    this.paths = Collections.unmodifiableSet(paths);
    this.sizes = Map.copyOf(sizes);
  }

  /** What is to be known of an image before it is shown. */
  private record Look(String path, Optional<ImageSize> size, List<Finding> findings) {}

  /** Images with these paths; what is wrong with a drawing is found. */
  static Images of(SourceFolder folder, Set<String> paths, Findings findings) {
    Map<String, ImageSize> sizes = new HashMap<>();
    for (Look look : SideBySide.map(List.copyOf(paths), path -> look(folder, path))) {
      findings.addAll(look.findings());
      look.size().ifPresent(size -> sizes.put(look.path(), size));
    }
    return new Images(folder, paths, sizes);
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
        ? drawing(folder, path, new Findings())
            .map(picture -> picture.toSvg().getBytes(StandardCharsets.UTF_8))
        : folder.bytes(path, SourceFolder.MOST_IMAGE_BYTES, findings);
  }

  /** How large the images are, by their paths, as far as they say so. */
  Map<String, ImageSize> sizes() {
    return sizes;
  }

  private static Look look(SourceFolder folder, String path) {
    Findings findings = new Findings();
    Optional<ImageSize> size =
        isDrawing(path)
            ? drawing(folder, path, findings).map(Images::size)
            : folder.read(path, ImageHeader::read);
    return new Look(path, size, findings.sorted());
  }

  /** In whole pixels, as attributes of HTML must be. */
  private static ImageSize size(Picture picture) {
    return new ImageSize(
        (int) Math.max(1, Math.round(picture.width())),
        (int) Math.max(1, Math.round(picture.height())),
        false);
  }

  private static Optional<Picture> drawing(SourceFolder folder, String path, Findings findings) {
    return folder
        .text(path, findings)
        .flatMap(source -> SvgReader.read(path, source.text(), findings));
  }
}
