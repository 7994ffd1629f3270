package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.cli.Visiewerk;
import nl.visiewerk.diagnostic.Explanation;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import org.junit.jupiter.api.Test;

/** Every rule is explained, in {@code docs/regels.md} and by the command, with the same words. */
class RulesGuideTest {
  private static final Path GUIDE = Path.of("docs/regels.md");

  @Test
  void guideSaysWhatTheToolSays() throws IOException {
    String guide =
        "# Regels\n\nAlle regels van Visiewerk, met wat niet goed is (-) en wat wel (+)."
            + " `./visiewerk explain <regel>` laat hetzelfde zien.\n"
            + "[Inhoud schrijven](inhoud.md) vertelt hoe u een regel een ander gewicht geeft of iets"
            + " aanvaardt.\n"
            + Arrays.stream(Rule.values()).map(RulesGuideTest::entry).collect(Collectors.joining());
    if (Expectations.areRewritten()) {
      Files.writeString(GUIDE, guide);
    }
    assertEquals(guide, Files.readString(GUIDE), "to rewrite: -D" + Expectations.SWITCH + "=true");
  }

  private static String entry(Rule rule) {
    Explanation explanation = Explanation.of(rule);
    String example =
        Stream.concat(
                explanation.wrong().stream().map(line -> "- " + line),
                explanation.right().stream().map(line -> "+ " + line))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return "\n## "
        + rule.id()
        + "\n\n"
        + capital(Messages.text("cli.ernst." + rule.severity().name().toLowerCase(Locale.ROOT)))
        + ". "
        + explanation.why()
        + "\n"
        + Messages.text("cli.ruimte." + rule.leeway().name().toLowerCase(Locale.ROOT))
        + "\n\n````diff\n"
        + example
        + "\n````\n";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  @Test
  void everyRuleHasAReasonAndBothExamples() {
    for (Rule rule : Rule.values()) {
      Explanation explanation = Explanation.of(rule);
      assertTrue(explanation.why().endsWith("."), rule.id());
      assertFalse(explanation.wrong().isEmpty(), rule.id());
      assertFalse(explanation.right().isEmpty(), rule.id());
    }
  }

  @Test
  void explanationsAreInTheOrderOfTheRules() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/nl/visiewerk/regels.txt"))) {
      List<String> explained =
          lines
              .filter(line -> line.startsWith("["))
              .map(line -> line.substring(1, line.length() - 1))
              .toList();
      assertEquals(Rule.ids(), explained);
    }
  }

  @Test
  void commandExplains() {
    assertTrue(run(0, "explain", "kop-zonder-spatie").contains("    ##Wachttijden\n"));
    assertTrue(run(0, "explain").contains("kop-zonder-spatie (waarschuwing)\n"));
    assertTrue(run(2, "explain", "kop-zondr-spatie").contains("kop-zonder-spatie?"));
  }

  private static String run(int status, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertEquals(status, Visiewerk.run(List.of(arguments), out, out));
    out.flush();
    return said.toString().replace("\r\n", "\n");
  }
}
