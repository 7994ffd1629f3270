package nl.visiewerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/cases}: content, and what the program makes of it.
 *
 * <ul>
 *   <li>{@code content/}: files that are laid over those of the basis, which is sound by itself
 *   <li>{@code weg.txt}: files and folders of the basis that are left out, one a line
 *   <li>{@code pages.txt}, {@code pdf.txt}: the pages and PDFs that the case is about, one a line
 *   <li>{@code data.txt}: the files with data and the drawings that the case is about, by their
 *       paths on the site
 *   <li>{@code expected/}: the findings, those files, and the text of those pages and PDFs
 * </ul>
 */
record Case(Path folder) {
  private static final Path ALL = Path.of("src/test/cases");
  private static final String BASIS = "_basis";

  /** All cases, by name. */
  static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Where what is expected stands. */
  Path expected() {
    return folder.resolve("expected");
  }

  /** The pages that the case is about, by their paths on the site. */
  List<String> pages() throws IOException {
    return lines("pages.txt");
  }

  /** The files with data that the case is about, by their paths on the site. */
  List<String> data() throws IOException {
    return lines("data.txt");
  }

  /** The documents whose PDF the case is about. */
  List<String> pdfs() throws IOException {
    return lines("pdf.txt");
  }

  /** Makes the content of the case in an empty folder. */
  void layOut(Path target) throws IOException {
    Trees.copy(ALL.resolve(BASIS).resolve("content"), target);
    for (String left : lines("weg.txt")) {
      Trees.delete(target.resolve(left));
    }
    if (!name().equals(BASIS)) {
      Trees.copy(folder.resolve("content"), target);
    }
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path)
        ? Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList()
        : List.of();
  }
}
