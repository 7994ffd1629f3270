package nl.visiewerk.content;

import static java.util.stream.Collectors.joining;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/** Reads fenced blocks: those whose first word is between braces place data, others show code. */
final class DirectiveReader {
  private static final Pattern DIRECTIVE = Pattern.compile("\\{([^{}]*)}\\s*(.*)");
  private static final String LIST = "lijst";
  private static final String INSERT = "invoegen";
  private static final String FIGURES = "tabel";
  private static final String CHART = "grafiek";
  private static final List<String> NAMES = List.of(LIST, INSERT, FIGURES, CHART);

  private final LineIndex lines;
  private final MarkdownOwner owner;
  private final Reading reading;

  DirectiveReader(LineIndex lines, MarkdownOwner owner, Reading reading) {
    this.lines = lines;
    this.owner = owner;
    this.reading = reading;
  }

  /** What the block places; nothing, with a finding, when it can't be read. */
  List<Block> read(FencedCodeBlock block) {
    Location location = lines.at(block.getStartOffset());
    if (block.getClosingMarker().isEmpty()) {
      // All that follows seems to be in the block, so nothing can be said of it.
      reading.findings().add(Rule.BLOK_NIET_GESLOTEN, location);
      reading.markIncomplete();
      return List.of();
    }
    String info = block.getInfo().toString();
    Matcher directive = DIRECTIVE.matcher(info);
    if (!directive.matches()) {
      return code(block, info, location);
    }
    String name = directive.group(1).strip();
    String argument = directive.group(2).strip();
    Location place =
        argument.isEmpty()
            ? location
            : lines.at(block.getInfo().getStartOffset() + directive.start(2));
    return switch (name) {
      case LIST -> list(block, argument, location, place).stream().toList();
      case INSERT -> insert(block, argument, location, place).stream().toList();
      case FIGURES, CHART -> figures(name, block, argument, location, place).stream().toList();
      default -> {
        Finding finding = Finding.of(Rule.BLOK_ONBEKEND, location, name);
        reading.findings().add(finding.suggesting(NAMES, name));
        yield List.of();
      }
    };
  }

  /** Code to be shown; a directive without its braces can't have been meant so. */
  private List<Block> code(FencedCodeBlock block, String info, Location location) {
    String first = info.strip().split("\\s", 2)[0];
    if (NAMES.contains(first)) {
      Finding finding = Finding.of(Rule.BLOK_ONBEKEND, location, first);
      reading.findings().add(finding.withHint(Messages.text("bedoelde-u", "{" + first + "}")));
      return List.of();
    }
    return List.of(new Block.CodeBlock(block.getContentChars().toString().stripTrailing()));
  }

  private Optional<Block> list(
      FencedCodeBlock block, String argument, Location location, Location place) {
    Block.Form form = form(block, location);
    if (form == Block.Form.TEKSTEN && !owner.mayInsert()) {
      reading.findings().add(Rule.BLOK_NIET_HIER, location, LIST);
      return Optional.empty();
    }
    return new SelectionReader(reading)
        .read(argument, place)
        .map(selection -> new Block.Listing(selection, form));
  }

  private Optional<Block> insert(
      FencedCodeBlock block, String argument, Location location, Location place) {
    if (!owner.mayInsert()) {
      reading.findings().add(Rule.BLOK_NIET_HIER, place, INSERT);
      return Optional.empty();
    }
    expectNothing(INSERT, block, location);
    return ref(argument, place, BouwsteenReader.SOORTEN).map(Block.Insertion::new);
  }

  private Optional<Block> figures(
      String name, FencedCodeBlock block, String argument, Location location, Location place) {
    if (!owner.mayShowFigures()) {
      String hint = Messages.text("regel.blok-niet-hier.cijfers");
      reading.findings().add(Finding.of(Rule.BLOK_NIET_HIER, place, name).withHint(hint));
      return Optional.empty();
    }
    Grafiek chart = null;
    if (name.equals(CHART)) {
      chart = chart(block, location);
    } else {
      expectNothing(name, block, location);
    }
    @Nullable Grafiek grafiek = chart;
    return ref(argument, place, BouwsteenReader.CIJFERTABELLEN)
        .map(ref -> new Block.Figures(ref, grafiek));
  }

  /** What a block places; empty, with a finding, when it doesn't say. */
  private Optional<Ref> ref(String argument, Location place, Set<Soort> allowed) {
    if (argument.isEmpty()) {
      reading.findings().add(Rule.KEUZE_ONTBREEKT, place);
      return Optional.empty();
    }
    Ref ref = new Ref(reading.scope(), argument, place);
    reading.expect(ref, allowed);
    return Optional.of(ref);
  }

  /** For a block that says all in its first line. */
  private void expectNothing(String name, FencedCodeBlock block, Location location) {
    if (!block.getContentChars().isBlank()) {
      reading.findings().add(Rule.BLOK_MOET_LEEG, location, name);
    }
  }

  private Block.Form form(FencedCodeBlock block, Location location) {
    return options(block, location)
        .map(
            fields -> {
              Block.Form form = fields.optionalWord("vorm", Block.Form.values());
              fields.done();
              return form == null ? Block.Form.LIJST : form;
            })
        .orElse(Block.Form.LIJST);
  }

  private Grafiek chart(FencedCodeBlock block, Location location) {
    return options(block, location)
        .map(fields -> ChartReader.read(fields, location))
        .orElseGet(() -> new Grafiek(null, List.of(), List.of(), null, location));
  }

  /** The options in a block; empty when there are none, or when they can't be read. */
  private Optional<Fields> options(FencedCodeBlock block, Location location) {
    String options = block.getContentChars().toString();
    if (options.isBlank()) {
      return Optional.empty();
    }
    // Where the options stand in the file is where the reader must find them.
    String indentation = " ".repeat(location.column() - 1);
    String inPlace =
        "\n".repeat(location.line())
            + options.lines().map(indentation::concat).collect(joining("\n"));
    SourceText source = new SourceText(reading.file(), inPlace);
    return YamlReader.read(source, reading.findings()).flatMap(node -> Fields.of(node, reading));
  }
}
