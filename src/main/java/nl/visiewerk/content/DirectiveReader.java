package nl.visiewerk.content;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;

/** Reads fenced blocks: those whose first word is between braces place data, others show code. */
final class DirectiveReader {
  private static final Pattern DIRECTIVE = Pattern.compile("\\{([^{}]*)}\\s*(.*)");
  private static final String LIST = "lijst";
  private static final String INSERT = "invoegen";
  private static final String FIGURES = "tabel";

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
      reading.findings().add(Rule.BLOK_NIET_GESLOTEN, location);
    }
    Matcher directive = DIRECTIVE.matcher(block.getInfo().toString().strip());
    if (!directive.matches()) {
      return List.of(new Block.CodeBlock(block.getContentChars().toString().stripTrailing()));
    }
    String name = directive.group(1).strip();
    String argument = directive.group(2).strip();
    if (name.equals(LIST)) {
      return list(block, argument, location).stream().toList();
    }
    if (name.equals(INSERT)) {
      return insert(argument, location).stream().toList();
    }
    if (name.equals(FIGURES)) {
      Ref ref = new Ref(reading.scope(), argument, location);
      reading.expect(ref, EnumSet.of(Soort.METING, Soort.BEGROTING));
      return List.of(new Block.Figures(ref));
    }
    Finding finding = Finding.of(Rule.BLOK_ONBEKEND, location, name);
    reading
        .findings()
        .add(
            NearestName.question(List.of(LIST, INSERT, FIGURES), name)
                .map(finding::withHint)
                .orElse(finding));
    return List.of();
  }

  private Optional<Block> list(FencedCodeBlock block, String argument, Location location) {
    Block.Form form = form(block, location);
    if (form == Block.Form.TEKSTEN && !owner.mayInsert()) {
      reading.findings().add(Rule.BLOK_NIET_HIER, location, LIST);
      return Optional.empty();
    }
    return new SelectionReader(reading)
        .read(argument, location)
        .map(selection -> new Block.Listing(selection, form));
  }

  private Optional<Block> insert(String argument, Location location) {
    if (!owner.mayInsert()) {
      reading.findings().add(Rule.BLOK_NIET_HIER, location, INSERT);
      return Optional.empty();
    }
    Ref ref = new Ref(reading.scope(), argument, location);
    reading.expect(ref, Bouwstenen.SOORTEN);
    return Optional.of(new Block.Insertion(ref));
  }

  private Block.Form form(FencedCodeBlock block, Location location) {
    String options = block.getContentChars().toString();
    if (options.isBlank()) {
      return Block.Form.LIJST;
    }
    String blankLines = "\n".repeat(location.line());
    SourceText source = new SourceText(reading.file(), blankLines + options);
    return YamlReader.read(source, reading.findings())
        .flatMap(node -> Fields.of(node, reading))
        .map(
            fields -> {
              Block.Form form = fields.optionalWord("vorm", Block.Form.values());
              fields.done();
              return form == null ? Block.Form.LIJST : form;
            })
        .orElse(Block.Form.LIJST);
  }
}
