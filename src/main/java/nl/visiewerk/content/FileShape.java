package nl.visiewerk.content;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.visiewerk.content.FileKind.Role;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;

/**
 * What the files of one kind look like: what their own reader asks for.
 *
 * @param name of the kind: that of its file, or of a thing that has a file of its own
 * @param thing what such a file describes, or lists, in the singular
 * @param files which files these are: a pattern for their paths in the content folder
 * @param shape of the whole file; of its front matter, when it is Markdown
 */
public record FileShape(String name, String thing, String files, Shape shape) {
  private static final String IN_DOCUMENT = FileKind.DOCUMENTEN + "*/";

  /** Every kind of file, but for images. */
  public static List<FileShape> all() {
    return Arrays.stream(Role.values()).flatMap(FileShape::of).toList();
  }

  /** Whether these files are Markdown that begins with front matter. */
  public boolean isFrontMatter() {
    return files.endsWith(".md");
  }

  private static Stream<FileShape> of(Role role) {
    return switch (role) {
      case SITE -> Stream.of(mapping("site", role.file(), SharedReader::instellingen));
      case REGIOS -> Stream.of(list(Soort.REGIO, SharedReader::regio));
      case GEMEENTEN -> Stream.of(list(Soort.GEMEENTE, SharedReader::gemeente));
      case THEMAS -> Stream.of(list(Soort.THEMA, SharedReader::thema));
      case BEGRIPPEN -> Stream.of(list(Soort.BEGRIP, SharedReader::begrip));
      case BRONNEN -> Stream.of(list(Soort.BRON, SharedReader::bron));
      case INDICATOREN -> Stream.of(list(Soort.INDICATOR, SharedReader::indicator));
      case KADER -> Stream.of(mapping("wettelijk-kader", FileKind.KADERS, KaderReader::read));
      case DOCUMENT ->
          Stream.of(mapping("document", IN_DOCUMENT + FileKind.DOCUMENT, FileShape::document));
      case HOOFDSTUK ->
          Stream.of(
              mapping(
                  "hoofdstuk",
                  IN_DOCUMENT + "*.md",
                  fields -> DocumentReader.hoofdstuk(FrontMatter.alone(fields))));
      case VERANTWOORDING ->
          Stream.of(
              list("verantwoording", "verantwoording", IN_DOCUMENT, VerantwoordingReader::read));
      case BOUWSTENEN ->
          BouwsteenReader.SOORTEN.stream()
              .map(
                  soort ->
                      list(
                          soort.meervoud(),
                          soort.enkelvoud(),
                          IN_DOCUMENT,
                          fields -> BouwsteenReader.read(soort, fields)));
      case BOUWSTEEN ->
          BouwsteenReader.SOORTEN.stream()
              .map(
                  soort ->
                      mapping(
                          soort.enkelvoud(),
                          IN_DOCUMENT + soort.meervoud() + "/*.md",
                          fields -> BouwsteenReader.read(soort, FrontMatter.alone(fields))));
      case IMAGE -> Stream.of();
    };
  }

  private static FileShape mapping(String name, String files, Function<Fields, ?> read) {
    return new FileShape(name, name, files, ShapeRecorder.of(read));
  }

  private static FileShape list(Soort soort, Function<Fields, ?> read) {
    return list(soort.meervoud(), soort.enkelvoud(), "", read);
  }

  private static FileShape list(
      String name, String thing, String folder, Function<Fields, ?> read) {
    Shape items = new Shape.Items(ShapeRecorder.of(read));
    return new FileShape(name, thing, folder + name + ".yaml", items);
  }

  private static Document document(Fields fields) {
    return DocumentReader.document("", fields, DocumentReader.Parts.NONE);
  }
}
