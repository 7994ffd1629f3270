package nl.visiewerk.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What the YAML parser stumbled over, and where the writer should look. */
record YamlProblem(Location location, String text) {
  private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("[- ]*[\\w-]+:[^\\s/].*");
  private static final Pattern HYPHEN_WITHOUT_SPACE = Pattern.compile("\\s*-[\\w].*");
  private static final Pattern KEY_BEFORE = Pattern.compile("[- ]*[^\\s:]+:\\s.*");

  /**
   * What a message of the parser means.
   *
   * @param part of the parser's message
   * @param key of the text for a writer
   * @param atContext whether the place is where it began rather than where it went wrong
   */
  private record Meaning(String part, String key, boolean atContext) {}

  /** The first that fits counts. */
  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("found character '\\t", "yaml.tab", false),
          new Meaning("unknown escape character", "yaml.schuine-streep", false),
          new Meaning("while scanning a quoted scalar", "yaml.aanhalingsteken", true),
          new Meaning("while scanning a block scalar", "yaml.blok", false),
          new Meaning("while scanning a", "yaml.beginteken", false),
          new Meaning("sequence entries are not allowed", "yaml.beginteken", false),
          new Meaning("that cannot start any token", "yaml.beginteken", false),
          new Meaning("expected ',' or", "yaml.haakje", true),
          new Meaning("but found '<scalar>'", "yaml.na-aanhalingsteken", false),
          new Meaning("did not find expected", "yaml.inspringing", false),
          new Meaning("expected <block end>", "yaml.inspringing", false),
          new Meaning("nesting depth", "yaml.te-diep", false));

  /** What went wrong in a file with these lines. */
  static YamlProblem of(JacksonException problem, String file, List<String> lines) {
    MarkedYamlEngineException marked =
        problem.getCause() instanceof MarkedYamlEngineException cause ? cause : null;
    String message = String.valueOf(problem.getOriginalMessage()).toLowerCase(Locale.ROOT);
    Location there = place(problem, marked, file);
    if (message.contains("mapping values are not allowed")) {
      return colon(there, lines);
    }
    if (message.contains("could not find expected ':'")) {
      return new YamlProblem(begin(marked, there), Messages.text("yaml.zonder-dubbele-punt"));
    }
    if (HYPHEN_WITHOUT_SPACE.matcher(line(there, lines)).matches()) {
      return new YamlProblem(there, Messages.text("yaml.koppelteken-zonder-spatie"));
    }
    for (Meaning meaning : MEANINGS) {
      if (message.contains(meaning.part())) {
        return new YamlProblem(
            meaning.atContext() ? begin(marked, there) : there, Messages.text(meaning.key()));
      }
    }
    return new YamlProblem(there, Messages.text("yaml.onbekend"));
  }

  /** A colon too many: in a value, or since the line above it is taken for a value. */
  private static YamlProblem colon(Location there, List<String> lines) {
    String line = line(there, lines);
    String before = line.substring(0, Math.min(there.column() - 1, line.length()));
    if (KEY_BEFORE.matcher(before).matches()) {
      return new YamlProblem(there, Messages.text("yaml.dubbele-punt"));
    }
    for (int above = there.line() - 1; above >= 1; above--) {
      String other = lines.get(above - 1);
      if (COLON_WITHOUT_SPACE.matcher(other).matches()) {
        int column = other.indexOf(':') + 1;
        return new YamlProblem(
            new Location(there.file(), above, column), Messages.text("yaml.zonder-spatie"));
      }
      if (!other.isBlank()) {
        break;
      }
    }
    int start = line.length() - line.stripLeading().length() + 1;
    return new YamlProblem(
        new Location(there.file(), there.line(), start), Messages.text("yaml.inspringing"));
  }

  private static String line(Location there, List<String> lines) {
    return there.line() <= lines.size() ? lines.get(there.line() - 1) : "";
  }

  private static Location place(
      JacksonException problem, @Nullable MarkedYamlEngineException marked, String file) {
    Optional<Mark> mark = marked == null ? Optional.empty() : marked.getProblemMark();
    TokenStreamLocation place = problem.getLocation();
    return mark.map(found -> at(found, file))
        .orElseGet(
            () ->
                place == null
                    ? Location.startOf(file)
                    : new Location(
                        file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())));
  }

  private static Location begin(@Nullable MarkedYamlEngineException marked, Location otherwise) {
    Optional<Mark> mark = marked == null ? Optional.empty() : marked.getContextMark();
    return mark.map(found -> at(found, otherwise.file())).orElse(otherwise);
  }

  private static Location at(Mark mark, String file) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
