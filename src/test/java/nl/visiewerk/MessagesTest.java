package nl.visiewerk;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The texts in the message file and the code that shows them fit each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
  private static final Path FILE = Path.of("src/main/resources/nl/visiewerk/messages.properties");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*)\"");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)");
  private static final Pattern OURS =
      Pattern.compile(
          "(site|pdf|serve|cli|diff|regel|yaml|soort|woord|publicatie|start)(\\.[a-z0-9-]+)+");

  /** What looks like one of our keys, and is a setting of an editor. */
  private static final String EDITOR_SETTING = "yaml.schemas";

  /** Keys that a library asks for. */
  private static final Pattern PICOCLI = Pattern.compile("(visiewerk\\.)?.*usage\\..*|mixin.*");

  private final Set<String> keys;
  private final Set<String> literals = new TreeSet<>();

  MessagesTest() throws IOException {
    keys =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.startsWith("#") && line.contains(" ="))
            .map(line -> line.substring(0, line.indexOf(" =")))
            .collect(toCollection(TreeSet::new));
    for (String source : sources(Path.of("src/main/java"), ".java")) {
      LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
    }
    for (String template : sources(Path.of("themes"), ".html")) {
      IN_TEMPLATE.matcher(template).results().map(found -> found.group(1)).forEach(literals::add);
    }
  }

  private static List<String> sources(Path root, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .map(MessagesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleHasATextAndAHint() {
    List<String> missing =
        Arrays.stream(Rule.values())
            .flatMap(rule -> Stream.of("regel." + rule.id(), "regel." + rule.id() + ".hint"))
            .filter(key -> !Messages.has(key))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    List<String> missing =
        literals.stream()
            .filter(literal -> OURS.matcher(literal).matches() && !literal.endsWith(".yaml"))
            .filter(literal -> !literal.equals(EDITOR_SETTING))
            .filter(key -> !Messages.has(key))
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(literals.size() > 100, "too few literals: is this test still looking?");
  }

  @Test
  void everyTextIsAskedFor() {
    Set<String> rules =
        Arrays.stream(Rule.values()).map(Rule::id).collect(toCollection(TreeSet::new));
    List<String> unused =
        keys.stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> !PICOCLI.matcher(key).matches())
            .filter(key -> !key.startsWith("regel.") || !rules.contains(ruleOf(key)))
            .filter(key -> !isMadeOfAPrefix(key))
            .toList();
    assertEquals(List.of(), unused);
  }

  /** The id of the rule in {@code regel.<id>}, {@code regel.<id>.hint}. */
  private static String ruleOf(String key) {
    String id = key.substring("regel.".length());
    return id.endsWith(".hint") ? id.substring(0, id.length() - ".hint".length()) : id;
  }

  /** Whether some code or template puts the rest of the key behind a first part like this. */
  private boolean isMadeOfAPrefix(String key) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String prefix = key.substring(0, dot + 1);
      if (literals.contains(prefix) && !prefix.equals("regel.")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyTextCanBeFilledIn() {
    for (String key : keys) {
      String text = Messages.text(key);
      if (text.contains("{0")) {
        String filled = new MessageFormat(text, Messages.DUTCH).format(new Object[] {1, 1, 1, 1});
        assertTrue(!filled.contains("{0"), key + ": a quote that is not doubled");
        assertEquals(count(text.replace("''", ""), '\''), 0, key + ": a quote that is not doubled");
      }
    }
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
