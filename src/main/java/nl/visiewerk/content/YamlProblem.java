package nl.visiewerk.content;

import java.util.Locale;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import tools.jackson.core.JacksonException;

/** Says in plain Dutch what the YAML parser stumbled over. */
final class YamlProblem {
  /** A part of the parser's own message, and the message key of what it means for a writer. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("found character '\\t", "yaml.tab"),
          Map.entry("mapping values are not allowed", "yaml.dubbele-punt"),
          Map.entry("could not find expected ':'", "yaml.zonder-dubbele-punt"),
          Map.entry("did not find expected key", "yaml.inspringing"),
          Map.entry("expected <block end>", "yaml.inspringing"),
          Map.entry("did not find expected '-' indicator", "yaml.inspringing"),
          Map.entry("while scanning a quoted scalar", "yaml.aanhalingsteken"),
          Map.entry("expected ',' or", "yaml.haakje"),
          Map.entry("nesting depth", "yaml.te-diep"),
          Map.entry("that cannot start any token", "yaml.beginteken"));

  private YamlProblem() {}

  static String inDutch(JacksonException problem) {
    String message = String.valueOf(problem.getOriginalMessage()).toLowerCase(Locale.ROOT);
    return MEANINGS.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey()))
        .map(entry -> Messages.text(entry.getValue()))
        .sorted()
        .findFirst()
        .orElseGet(() -> Messages.text("yaml.onbekend"));
  }
}
