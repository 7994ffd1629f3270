package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Beheer;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Controle;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.ImageSize;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Verantwoording;
import nl.visiewerk.model.WettelijkKader;
import org.jspecify.annotations.Nullable;

/** Gathers what the files hold until there is one for each place; for one thread. */
final class Collector {
  private static final Pattern FIGURES = Pattern.compile("\\d+");

  /**
   * Within a kind the items of a list keep its order. Files have no order of their own but that of
   * their names, so that those with a number come in the order of their numbers.
   */
  private static final Comparator<Bouwsteen> BY_KIND_AND_NUMBER =
      Comparator.comparing(Bouwsteen::soort).thenComparing(Collector::sortableNumber);

  @Nullable Instellingen instellingen;
  final List<Regio> regios = new ArrayList<>();
  final List<Gemeente> gemeenten = new ArrayList<>();
  final List<Thema> themas = new ArrayList<>();
  final List<Begrip> begrippen = new ArrayList<>();
  final List<Bron> bronnen = new ArrayList<>();
  final List<Indicator> indicatoren = new ArrayList<>();
  final List<WettelijkKader> kaders = new ArrayList<>();
  private final Map<String, Folder> documenten = new TreeMap<>();

  /** What the files of one document hold. */
  static final class Folder {
    @Nullable Fields fields;
    final List<Hoofdstuk> hoofdstukken = new ArrayList<>();
    final List<Bouwsteen> bouwstenen = new ArrayList<>();
    final List<Verantwoording> verantwoordingen = new ArrayList<>();
  }

  /** The folder of the document with this id. */
  Folder document(String id) {
    return documenten.computeIfAbsent(id, key -> new Folder());
  }

  /**
   * All that was gathered.
   *
   * @param images the sizes of images, by their paths
   */
  Content content(Map<String, ImageSize> images) {
    List<Document> read = new ArrayList<>();
    documenten.forEach((id, folder) -> read.add(document(id, folder)));
    return new Content(
        instellingen == null
            ? new Instellingen(
                "", "", null, null, null, null, List.of(), Beheer.GEEN, Controle.GEWOON)
            : instellingen,
        regios,
        gemeenten,
        themas,
        begrippen,
        bronnen,
        indicatoren,
        kaders,
        read,
        images);
  }

  /** The number with its figures made equally long, so that 10 comes after 9. */
  private static String sortableNumber(Bouwsteen bouwsteen) {
    String nummer = bouwsteen.nummer();
    boolean ownFile = bouwsteen.location().file().endsWith(".md");
    return nummer == null || !ownFile
        ? ""
        : FIGURES
            .matcher(nummer)
            .replaceAll(
                figures -> "0".repeat(Math.max(0, 6 - figures.group().length())) + figures.group());
  }

  private static Document document(String id, Folder folder) {
    DocumentReader.Parts parts =
        new DocumentReader.Parts(
            List.copyOf(folder.hoofdstukken),
            folder.bouwstenen.stream().sorted(BY_KIND_AND_NUMBER).toList(),
            List.copyOf(folder.verantwoordingen));
    if (folder.fields != null) {
      return DocumentReader.document(id, folder.fields, parts);
    }
    Location start = Location.startOf(FileKind.DOCUMENTEN + id + "/" + FileKind.DOCUMENT);
    return Document.unreadable(
        id, start, parts.hoofdstukken(), parts.bouwstenen(), parts.verantwoordingen());
  }
}
