package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Soort;

/** Reads one file by itself, so that files can be read side by side. */
final class FileReader {
  private final SourceFolder folder;

  FileReader(SourceFolder folder) {
    this.folder = folder;
  }

  /**
   * A file that was read.
   *
   * @param result hands what it holds to the collector; files do so in the order of their paths
   */
  record ReadFile(Reading reading, Consumer<Collector> result) {}

  /** Reads a file; what is wrong with it is in its reading. */
  ReadFile read(String path) {
    Optional<FileKind> kind = FileKind.of(path);
    if (kind.isEmpty()) {
      Reading reading = new Reading(path, "");
      reading.findings().add(UnknownFile.finding(path));
      return new ReadFile(reading, collector -> {});
    }
    Reading reading = new Reading(path, kind.get().scope());
    return new ReadFile(reading, read(kind.get(), reading));
  }

  private Consumer<Collector> read(FileKind kind, Reading reading) {
    String id = kind.scope();
    return switch (kind.role()) {
      case IMAGE -> collector -> {};
      case SITE -> {
        var site = mapping(reading).map(SharedReader::instellingen);
        yield collector -> site.ifPresent(found -> collector.instellingen = found);
      }
      case REGIOS -> list(reading, SharedReader::regio, c -> c.regios);
      case GEMEENTEN -> list(reading, SharedReader::gemeente, c -> c.gemeenten);
      case THEMAS -> list(reading, SharedReader::thema, c -> c.themas);
      case BEGRIPPEN -> list(reading, SharedReader::begrip, c -> c.begrippen);
      case INDICATOREN -> list(reading, SharedReader::indicator, c -> c.indicatoren);
      case BRONNEN -> list(reading, SharedReader::bron, c -> c.bronnen);
      case VERANTWOORDING ->
          list(reading, VerantwoordingReader::read, c -> c.document(id).verantwoordingen);
      case BOUWSTENEN -> {
        Soort soort = kind.soort().orElseThrow();
        yield list(
            reading, fields -> BouwsteenReader.read(soort, fields), c -> c.document(id).bouwstenen);
      }
      case BOUWSTEEN -> {
        Soort soort = kind.soort().orElseThrow();
        yield one(
            frontMatter(reading).flatMap(file -> BouwsteenReader.read(soort, file)),
            c -> c.document(id).bouwstenen);
      }
      case HOOFDSTUK ->
          one(
              frontMatter(reading).flatMap(DocumentReader::hoofdstuk),
              c -> c.document(id).hoofdstukken);
      case KADER -> one(mapping(reading).flatMap(KaderReader::read), c -> c.kaders);
      case DOCUMENT -> document(id, reading);
    };
  }

  /** What a document is made of is known only when its other files are read. */
  private Consumer<Collector> document(String id, Reading reading) {
    if (!Fields.isId(id)) {
      reading.findings().add(Rule.ID_ONGELDIG, Location.startOf(reading.file()), id);
    }
    Optional<Fields> fields = mapping(reading);
    return collector -> collector.document(id).fields = fields.orElse(null);
  }

  private <T> Consumer<Collector> one(
      Optional<T> thing, Function<Collector, List<? super T>> place) {
    return collector -> thing.ifPresent(place.apply(collector)::add);
  }

  private <T> Consumer<Collector> list(
      Reading reading,
      Function<Fields, Optional<T>> read,
      Function<Collector, List<? super T>> place) {
    List<T> things = new ArrayList<>();
    Optional<YamlNode> root = yaml(reading);
    if (root.isPresent() && root.get() instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        Fields.of(item, reading).flatMap(read).ifPresent(things::add);
      }
    } else if (root.isPresent()) {
      reading.findings().add(Rule.BESTAND_GEEN_LIJST, root.get().location());
      reading.markIncomplete();
    }
    return collector -> place.apply(collector).addAll(things);
  }

  private Optional<Fields> mapping(Reading reading) {
    return yaml(reading).flatMap(node -> Fields.of(node, reading));
  }

  private Optional<YamlNode> yaml(Reading reading) {
    Optional<YamlNode> node =
        text(reading).flatMap(source -> YamlReader.read(source, reading.findings()));
    if (node.isEmpty()) {
      reading.markIncomplete();
    }
    return node;
  }

  private Optional<FrontMatter> frontMatter(Reading reading) {
    return text(reading).flatMap(source -> FrontMatter.split(source, reading));
  }

  private Optional<SourceText> text(Reading reading) {
    Optional<SourceText> text = folder.text(reading.file(), reading.findings());
    if (text.isEmpty()) {
      reading.markIncomplete();
    }
    return text;
  }
}
