package nl.visiewerk.content;

import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/**
 * The YAML between two lines of three hyphens with which a Markdown file begins.
 *
 * @param fields the keys in it
 * @param body the file's text with the front matter blanked out, so that every line keeps its
 *     number
 */
record FrontMatter(Fields fields, SourceText body) {
  private static final String FENCE = "---";

  /** Front matter over an empty text. */
  static FrontMatter alone(Fields fields) {
    return new FrontMatter(fields, new SourceText(fields.reading().file(), ""));
  }

  /** Splits a file; empty, with a finding, when there is no front matter that can be read. */
  static Optional<FrontMatter> split(SourceText source, Reading reading) {
    String text = source.text();
    if (text.isBlank()) {
      return missing(Rule.BESTAND_LEEG, source, reading);
    }
    int start = lineEnd(text, 0);
    if (!text.substring(0, start).stripTrailing().equals(FENCE)) {
      return missing(Rule.KOPREGELS_ONTBREKEN, source, reading);
    }
    int line = start + 1;
    while (line < text.length()) {
      int end = lineEnd(text, line);
      if (text.substring(line, end).stripTrailing().equals(FENCE)) {
        return split(source, start, line, end, reading);
      }
      line = end + 1;
    }
    return missing(Rule.KOPREGELS_NIET_GESLOTEN, source, reading);
  }

  private static Optional<FrontMatter> split(
      SourceText source, int start, int endOfYaml, int endOfFence, Reading reading) {
    String text = source.text();
    SourceText yaml =
        new SourceText(source.file(), blank(text, start) + text.substring(start, endOfYaml));
    SourceText body =
        new SourceText(source.file(), blank(text, endOfFence) + text.substring(endOfFence));
    if (yaml.text().isBlank()) {
      return missing(Rule.KOPREGELS_LEEG, source, reading);
    }
    Optional<FrontMatter> frontMatter =
        YamlReader.read(yaml, reading.findings())
            .flatMap(node -> Fields.of(node, reading))
            .map(fields -> new FrontMatter(fields, body));
    if (frontMatter.isEmpty()) {
      reading.markIncomplete();
    }
    return frontMatter;
  }

  private static Optional<FrontMatter> missing(Rule rule, SourceText source, Reading reading) {
    reading.findings().add(rule, Location.startOf(source.file()));
    reading.markIncomplete();
    return Optional.empty();
  }

  private static String blank(String text, int end) {
    int lines = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return "\n".repeat(lines);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
