package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.ImageSize;

/** Checks, when all files are listed, that the images that texts show are there. */
final class ImageChecker {
  /** How a PNG and a JPEG begin, whatever they are called. */
  private static final List<String> STARTS = List.of("\u0089PNG\r\n", "\u00ff\u00d8\u00ff");

  private final SourceFolder folder;
  private final Findings findings;

  ImageChecker(SourceFolder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The images that a file shows and that can be shown. */
  List<String> check(Reading reading) {
    List<String> sound = new ArrayList<>();
    String here = folderOf(reading);
    for (Reading.UsedImage image : reading.images()) {
      String name = fromFolder(here, image.path());
      if (!folder.contains(image.path())) {
        Finding finding = Finding.of(Rule.AFBEELDING_ONTBREEKT, image.location(), name);
        findings.add(finding.suggesting(imagesBelow(here), name));
      } else if (!Images.isDrawing(image.path())
          && STARTS.stream().noneMatch(folder.start(image.path())::startsWith)) {
        findings.add(
            Finding.of(Rule.AFBEELDING_SOORT, image.location(), name)
                .withHint(Messages.text("regel.afbeelding-soort.naam")));
      } else {
        sound.add(image.path());
      }
    }
    return sound;
  }

  /** Finds the images that a PDF, which shows files as they are, does not show upright. */
  void checkUpright(Reading reading, Map<String, ImageSize> sizes) {
    for (Reading.UsedImage image : reading.images()) {
      ImageSize size = sizes.get(image.path());
      if (size != null && size.turned()) {
        String name = fromFolder(folderOf(reading), image.path());
        findings.add(Rule.AFBEELDING_GEDRAAID, image.location(), name);
      }
    }
  }

  private static String folderOf(Reading reading) {
    return reading.file().substring(0, reading.file().lastIndexOf('/') + 1);
  }

  private List<String> imagesBelow(String here) {
    return folder.below(here).stream()
        .filter(path -> FileKind.of(path).filter(k -> k.role() == FileKind.Role.IMAGE).isPresent())
        .map(path -> fromFolder(here, path))
        .toList();
  }

  /** As a writer writes it in a file in this folder, when the image is below it. */
  private static String fromFolder(String here, String path) {
    return path.startsWith(here) ? path.substring(here.length()) : path;
  }
}
