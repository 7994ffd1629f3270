package nl.visiewerk;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Rule;
import org.junit.jupiter.api.Test;

/** Every rule is seen at work in some case. */
class RulesTest {
  private static final Pattern HEAD = Pattern.compile("(?m)^\\S.*:\\d+:\\d+ \\w+ ([a-z0-9-]+)$");

  /** Where a rule is tested that no content in a case can break. */
  private static final Map<Rule, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(Rule.BESTAND_IS_KOPPELING, "GeneratedContentTest: git may not keep links"),
          Map.entry(
              Rule.BESTAND_ONLEESBAAR, "GeneratedContentTest: needs a folder that is not there"),
          Map.entry(Rule.BESTAND_TE_GROOT, "GeneratedContentTest: needs a large file"),
          Map.entry(Rule.BRONDATUM_ONGELDIG, "HistoryReaderTest: needs an environment"),
          Map.entry(Rule.GIT_ONDIEP, "HistoryReaderTest: needs a repository"),
          Map.entry(Rule.GIT_ONLEESBAAR, "HistoryReaderTest: needs a repository"),
          Map.entry(Rule.GIT_ONTBREEKT, "HistoryReaderTest: needs a repository"),
          Map.entry(Rule.TEKST_TE_LANG, "GeneratedContentTest: needs a large file"),
          Map.entry(Rule.ANKER_DUBBEL, "LinkVerifierTest: content can't make such a page"),
          Map.entry(Rule.ANKER_KAPOT, "LinkVerifierTest: content can't make such a page"),
          Map.entry(Rule.LINK_KAPOT, "LinkVerifierTest: content can't make such a page"),
          Map.entry(Rule.PRINTOPMAAK_FOUT, "BrokenThemeTest"),
          Map.entry(Rule.SJABLOON_FOUT, "BrokenThemeTest"),
          Map.entry(Rule.SJABLOON_ONBEKEND, "BrokenThemeTest"),
          Map.entry(Rule.SJABLOON_UITDRUKKING, "BrokenThemeTest"),
          Map.entry(Rule.THEMABESTAND_ONTBREEKT, "BrokenThemeTest"));

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> expected =
        Arrays.stream(Rule.values())
            .filter(rule -> !ELSEWHERE.containsKey(rule))
            .map(Rule::id)
            .collect(toCollection(TreeSet::new));

    Set<String> seen = new TreeSet<>();
    for (Case found : Case.all()) {
      String findings = Files.readString(found.expected().resolve("findings.txt"));
      HEAD.matcher(findings).results().map((MatchResult head) -> head.group(1)).forEach(seen::add);
    }
    assertEquals(expected, seen);
  }
}
