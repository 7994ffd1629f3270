package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import org.jspecify.annotations.Nullable;

/** Makes a tree of sections, with their numbers and ids, of headings and blocks in a row. */
final class SectionBuilder {
  /** A heading may end with an id of the writer's choice. */
  private static final Pattern OWN_ID = Pattern.compile("^(.*?)\\s*\\{#([^{}]*)}\\s*$");

  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");

  private final LineIndex lines;
  private final MarkdownOwner owner;
  private final Reading reading;
  private final List<Block> intro = new ArrayList<>();
  private final List<Open> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> slugs = new HashMap<>();

  /** A section that is still being filled. */
  private static final class Open {
    final String id;
    final @Nullable String nummer;
    final String titel;
    final int niveau;
    final Location location;
    final List<Block> blocks = new ArrayList<>();
    final List<Open> sections = new ArrayList<>();

    Open(String id, @Nullable String nummer, String titel, int niveau, Location location) {
      this.id = id;
      this.nummer = nummer;
      this.titel = titel;
      this.niveau = niveau;
      this.location = location;
    }
  }

  SectionBuilder(LineIndex lines, MarkdownOwner owner, Reading reading) {
    this.lines = lines;
    this.owner = owner;
    this.reading = reading;
  }

  /** Adds blocks to the section that is open, or to what stands before the first. */
  void blocks(List<Block> blocks) {
    (open.isEmpty() ? intro : open.peek().blocks).addAll(blocks);
  }

  /** What stands before the first heading. */
  List<Block> blocks() {
    return List.copyOf(intro);
  }

  /** Begins a section; a level that is skipped is a finding, and counts as the next one. */
  void heading(Heading heading) {
    Location location = lines.at(heading.getStartOffset());
    new Wording(lines, reading).noteAbbreviations(heading);
    String text = text(heading, location);
    Matcher own = OWN_ID.matcher(text);
    String titel = own.matches() ? own.group(1) : text;
    if (titel.isEmpty()) {
      reading.findings().add(Rule.KOP_LEEG, location);
    }
    int niveau = niveau(heading.getLevel() - 1, location);
    while (!open.isEmpty() && open.peek().niveau >= niveau) {
      open.pop();
    }
    List<Open> siblings = open.isEmpty() ? top : open.peek().sections;
    String parent = open.isEmpty() ? owner.nummer() : open.peek().nummer;
    String nummer = parent == null ? null : parent + "." + (siblings.size() + 1);
    Open section = new Open(id(own, titel, location), nummer, titel, niveau, location);
    siblings.stream()
        .filter(sibling -> sibling.titel.equalsIgnoreCase(titel) && !titel.isEmpty())
        .findFirst()
        .ifPresent(
            first ->
                reading.findings().add(Rule.KOP_DUBBEL, location, titel, first.location.line()));
    siblings.add(section);
    open.push(section);
  }

  /** A heading is plain text: it is also shown where nothing can be marked or linked. */
  private String text(Heading heading, Location location) {
    for (Node part : heading.getChildren()) {
      if (!(part instanceof Text || part instanceof TextBase || part instanceof HtmlEntity)) {
        reading.findings().add(Rule.KOP_OPMAAK, location);
        return new TextCollectingVisitor().collectAndGetText(heading).strip();
      }
    }
    return heading.getText().unescape().strip();
  }

  /** The finished sections. */
  List<Paragraaf> build() {
    return build(top);
  }

  private List<Paragraaf> build(List<Open> sections) {
    return sections.stream()
        .map(
            s ->
                new Paragraaf(
                    new Key(reading.scope(), s.id),
                    s.nummer,
                    s.titel,
                    s.niveau,
                    List.copyOf(s.blocks),
                    build(s.sections),
                    s.location))
        .toList();
  }

  private int niveau(int asked, Location location) {
    int deepest = open.isEmpty() ? 1 : open.peek().niveau + 1;
    if (asked < 1 || asked > deepest) {
      reading
          .findings()
          .add(Rule.KOPNIVEAU, location, "#".repeat(asked + 1), "#".repeat(deepest + 1));
    }
    return Math.max(1, Math.min(asked, deepest));
  }

  private String id(Matcher own, String titel, Location location) {
    if (own.matches()) {
      String id = own.group(2).strip();
      if (Fields.isId(id)) {
        return id;
      }
      reading.findings().add(Rule.ID_ONGELDIG, location, id);
    }
    String slug = owner.id() + "-" + slug(titel);
    int times = slugs.merge(slug, 1, Integer::sum);
    return times == 1 ? slug : slug + "-" + times;
  }

  private static String slug(String titel) {
    String plain = Normalizer.normalize(titel, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = NOT_IN_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "paragraaf" : trimmed;
  }
}
