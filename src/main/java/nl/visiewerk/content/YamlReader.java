package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into {@linkplain YamlNode nodes that know their place}. Content needs plain data only:
 * anchors and aliases are findings, which also rules out documents that unfold without end.
 */
final class YamlReader {
  private static final int DEEPEST = 40;
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final String file;
  private final String source;
  private final LineIndex index;
  private final Findings findings;

  private YamlReader(SourceText source, Findings findings) {
    this.file = source.file();
    this.source = source.text();
    this.index = new LineIndex(source.file(), source.text());
    this.findings = findings;
  }

  /** The root of a YAML text; empty, with a finding, when it is not YAML or holds nothing. */
  static Optional<YamlNode> read(SourceText source, Findings findings) {
    return new YamlReader(source, findings).read();
  }

  private Optional<YamlNode> read() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        findings.add(Rule.BESTAND_LEEG, Location.startOf(file));
        return Optional.empty();
      }
      YamlNode root = node(parser);
      if (parser.nextToken() != null) {
        findings.add(Rule.YAML_SYNTAX, location(parser), Messages.text("yaml.meer-documenten"));
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JacksonException e) {
      YamlProblem problem = YamlProblem.of(e, file, source.lines().toList());
      findings.add(Rule.YAML_SYNTAX, problem.location(), problem.text());
      return Optional.empty();
    }
  }

  private YamlNode node(JsonParser parser) {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
      findings.add(Rule.YAML_ANKER, location(parser));
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(parser);
    }
    return token == JsonToken.START_ARRAY ? sequence(parser) : scalar(parser);
  }

  private YamlNode mapping(JsonParser parser) {
    Location start = location(parser);
    Map<String, Location> seen = new HashMap<>();
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyLocation = location(parser);
      parser.nextToken();
      YamlNode value = node(parser);
      Location first = seen.putIfAbsent(key, keyLocation);
      if (first == null) {
        entries.add(new YamlNode.Entry(key, keyLocation, value));
      } else {
        findings.add(Rule.SLEUTEL_DUBBEL, keyLocation, key, first.line());
      }
    }
    return new YamlNode.Mapping(entries, entries.isEmpty() ? start : entries.get(0).keyLocation());
  }

  private YamlNode sequence(JsonParser parser) {
    Location start = location(parser);
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
    return new YamlNode.Sequence(items, start);
  }

  private YamlNode scalar(JsonParser parser) {
    Location start = location(parser);
    boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
    String text = nothing ? "" : parser.getString();
    LineIndex places = index.within(new ScalarOffsets(source, index.offsetOf(start), text));
    return new YamlNode.Scalar(text, start, places);
  }

  private Location location(JsonParser parser) {
    return location(parser.currentTokenLocation());
  }

  private Location location(TokenStreamLocation location) {
    int line = Math.max(1, location.getLineNr());
    return new Location(file, line, Math.max(1, location.getColumnNr()));
  }
}
