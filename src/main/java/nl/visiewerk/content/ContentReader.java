package nl.visiewerk.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.visiewerk.content.FileReader.ReadFile;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.SideBySide;

/**
 * Reads a content folder. Files are read side by side and put together in the order of their paths,
 * so that the result is the same on every machine.
 */
public final class ContentReader {
  private ContentReader() {}

  /**
   * What was read.
   *
   * @param incomplete the documents with a file that could not be read; the empty text for a shared
   *     file
   * @param aanvaardingen what the content accepts of what is found about it
   * @param findings all that is wrong with the files themselves; with an error among them the
   *     content is incomplete
   */
  public record Result(
      Content content,
      Images images,
      Texts texts,
      Set<String> incomplete,
      List<Aanvaarding> aanvaardingen,
      List<Finding> findings) {}

  /** Reads the folder; whatever is in it, the result is content and findings. */
  public static Result read(Path root) {
    Findings findings = new Findings();
    return read(SourceFolder.list(root, findings), findings);
  }

  /**
   * Reads content that is no folder on disk.
   *
   * @param files by their path in the content folder, with forward slashes
   */
  public static Result read(Map<String, ? extends StoredFile> files) {
    Findings findings = new Findings();
    return read(SourceFolder.of(files, findings), findings);
  }

  private static Result read(SourceFolder folder, Findings findings) {
    reportMissing(folder, findings);
    FileReader reader = new FileReader(folder);
    List<ReadFile> files = SideBySide.map(List.copyOf(folder.paths()), reader::read);
    Collector collector = new Collector();
    files.forEach(file -> file.result().accept(collector));
    List<Reading> readings = files.stream().map(ReadFile::reading).toList();
    ImageChecker imageChecker = new ImageChecker(folder, findings);
    Set<String> shown = new TreeSet<>();
    readings.forEach(reading -> shown.addAll(imageChecker.check(reading)));
    Images images = Images.of(folder, shown, findings);
    readings.forEach(reading -> imageChecker.checkUpright(reading, images.sizes()));
    Content content = collector.content(images.sizes());

    Unread unread = new Unread(readings);
    ReferenceChecker references = new ReferenceChecker(content, unread, findings);
    references.checkUnique();
    CountChecker counts = new CountChecker(content, unread.scopes(), findings);
    for (Reading reading : readings) {
      findings.addAll(reading.findings().sorted());
      reading.expectations().forEach(references::check);
      reading.counts().forEach(counts::check);
    }
    AbbreviationChecker.check(content, readings, findings);
    if (unread.scopes().isEmpty()) {
      references.reportUncited();
    }
    return new Result(
        content,
        images,
        new Texts(folder),
        unread.scopes(),
        readings.stream().flatMap(reading -> reading.acceptances().stream()).toList(),
        findings.sorted());
  }

  /** Whether a text can be the id of something. */
  public static boolean isId(String text) {
    return Fields.isId(text);
  }

  private static void reportMissing(SourceFolder folder, Findings findings) {
    if (!folder.contains(FileKind.Role.SITE.file())) {
      findings.add(Rule.BESTAND_ONTBREEKT, Location.startOf(FileKind.Role.SITE.file()));
    }
    folder.below(FileKind.DOCUMENTEN).stream()
        .filter(path -> path.indexOf('/', FileKind.DOCUMENTEN.length()) > 0)
        .map(path -> path.substring(0, path.indexOf('/', FileKind.DOCUMENTEN.length()) + 1))
        .distinct()
        .map(documentFolder -> documentFolder + FileKind.DOCUMENT)
        .filter(file -> !folder.contains(file))
        .forEach(file -> findings.add(Rule.BESTAND_ONTBREEKT, Location.startOf(file)));
  }
}
