package nl.visiewerk.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;

/** The texts of the content as they were written, for what is seen only when they are shown. */
public final class Texts {
  private static final List<String> KINDS = List.of(".md", ".yaml", ".svg");

  private final SourceFolder folder;

  Texts(SourceFolder folder) {
    this.folder = folder;
  }

  /**
   * The first place of a character in the files of a document, or else in those that documents
   * share; empty when it is not written as itself there.
   *
   * @param document the file that says what the document is
   */
  public Optional<Location> find(int character, String document) {
    String own = document.substring(0, document.lastIndexOf('/') + 1);
    Stream<String> shared =
        folder.paths().stream().filter(path -> !path.startsWith(FileKind.DOCUMENTEN));
    return Stream.concat(folder.below(own).stream(), shared)
        .filter(path -> KINDS.stream().anyMatch(path::endsWith))
        .flatMap(path -> place(character, path).stream())
        .findFirst();
  }

  private Optional<Location> place(int character, String path) {
    return folder
        .text(path, new Findings()) // what is wrong with the file was said when it was read
        .filter(source -> source.text().indexOf(character) >= 0)
        .map(source -> new LineIndex(path, source.text()).at(source.text().indexOf(character)));
  }
}
