package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code init} and {@code new}, and that what init writes names only commands that there are. */
class StartCommandsTest {
  private static final Pattern COMMAND = Pattern.compile("java -jar visiewerk\\.jar ([^`#>|\\n]*)");
  private static final Pattern FENCED_COMMAND =
      Pattern.compile("(?m)^(?:\\./visiewerk|java -jar \\S*visiewerk\\.jar) ([^#\\n]*)");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  private final Path folder;
  private final Path content;

  StartCommandsTest(@TempDir Path temporary) {
    folder = temporary.resolve("regio");
    content = folder.resolve("content");
  }

  @Test
  void regionBegins() throws Exception {
    String said =
        run(
            0,
            "init",
            folder.toString(),
            "--regio",
            "Noord",
            "--gemeenten",
            "Eén,Twee",
            "--titel",
            "Samen",
            "--van",
            "2027",
            "--tot",
            "2030");
    Path document = content.resolve("documenten/regiovisie-2027");
    assertTrue(said.startsWith("Klaar. De regiovisie staat in " + document + "."), said);
    assertTrue(said.contains("visiewerk check"), said);
    assertTrue(Files.readString(document.resolve("document.yaml")).contains("  tot: 2030\n"));
    assertTrue(Files.readString(content.resolve("gemeenten.yaml")).contains("naam: Eén\n"));
    assertTrue(run(0, "check", "--content", content.toString()).contains("geen fouten"));
    run(1, "check", "--strict", "--content", content.toString());

    String again = run(2, "init", folder.toString());
    assertTrue(again.contains("Er is niets geschreven."), again);
    assertTrue(again.contains("visiewerk init --help"), again);
  }

  @Test
  void thingIsAdded() throws Exception {
    run(0, "init", folder.toString());
    String said = run(0, "new", "ambitie", "thuis", "--content", content.toString());
    Path file = content.resolve("documenten/regiovisie-2026/ambities/thuis.md");
    assertTrue(said.startsWith("Klaar: het staat in " + file + "."), said);
    assertTrue(said.contains("```{invoegen} thuis"), said);
    assertTrue(said.contains("visiewerk check"), said);

    String again = run(2, "new", "ambitie", "thuis", "--content", content.toString());
    assertTrue(again.contains("De id \"thuis\" is al in gebruik"), again);
    assertTrue(run(2, "new", "ambitie").contains("Er ontbreekt een waarde: <id>"));
    String nowhere = run(2, "new", "ambitie", "x", "--content", folder + "/elders");
    assertTrue(nowhere.contains("Er is geen map"), nowhere);
    assertTrue(run(2, "init", folder.toString(), "--van", "nu").contains("--van"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/workflows/visiewerk.yml", ".gitlab-ci.yml"})
  void commandsInTheFilesExist(String file) throws Exception {
    run(0, "init", folder.toString());

    List<String> commands =
        COMMAND
            .matcher(Files.readString(folder.resolve(file)))
            .results()
            .map(found -> found.group(1).strip())
            .toList();

    assertTrue(commands.size() >= 2, file);
    commands.forEach(StartCommandsTest::parse);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/inhoud.md"})
  void commandsInOurOwnDocsExist(String file) throws Exception {
    List<String> commands =
        FENCED_COMMAND
            .matcher(Files.readString(Path.of(file)))
            .results()
            .map(found -> found.group(1).strip())
            .toList();

    assertTrue(commands.size() >= 4, file);
    commands.forEach(StartCommandsTest::parse);
  }

  private static void parse(String command) {
    String[] words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group().replace("\"", ""))
            .toArray(String[]::new);
    Visiewerk.reader(List.of(words)).parseArgs(words);
  }

  /** The commands of the README, carried out one after another. */
  @Test
  void commandsOfTheReadmeWork() throws Exception {
    run(0, "init", folder.toString());
    List<String> added = new ArrayList<>();
    COMMAND
        .matcher(Files.readString(folder.resolve("README.md")))
        .results()
        .map(found -> found.group(1).strip())
        .filter(command -> command.startsWith("new ") && !command.contains("--help"))
        .forEach(added::add);
    assertEquals(3, added.size());
    for (String command : added) {
      List<String> words = new ArrayList<>(List.of());
      WORD.matcher(command).results().map(w -> w.group().replace("\"", "")).forEach(words::add);
      words.addAll(List.of("--content", content.toString()));
      run(0, words.toArray(String[]::new));
    }
    assertTrue(run(0, "check", "--content", content.toString()).contains("geen fouten"));
  }

  @Test
  void filesForCiHaveTheWholeHistoryAndKeepWhatIsMade() throws Exception {
    run(0, "init", folder.toString());

    JsonNode github = yaml(".github/workflows/visiewerk.yml").at("/jobs/bouwen/steps");
    assertEquals("0", github.get(0).at("/with/fetch-depth").asString());
    List<String> kept = new ArrayList<>();
    for (JsonNode step : github) {
      if (step.at("/uses").asString("").startsWith("actions/upload-artifact@")) {
        kept.add(step.at("/with/path").asString());
      }
    }
    assertEquals(List.of("site/", "site/pdf/"), kept);

    JsonNode gitlab = yaml(".gitlab-ci.yml");
    assertEquals("0", gitlab.at("/variables/GIT_DEPTH").asString());
    assertEquals("site/", gitlab.at("/bouwen/artifacts/paths/0").asString());
    String report = gitlab.at("/bouwen/artifacts/reports/codequality").asString();
    assertTrue(gitlab.at("/bouwen/script/0").asString().contains("> " + report), report);
  }

  private JsonNode yaml(String file) throws Exception {
    JsonNode root = new YAMLMapper().readTree(Files.readString(folder.resolve(file)));
    assertNotNull(root);
    assertFalse(root.isEmpty(), file);
    return root;
  }

  private static String run(int status, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int ended = Visiewerk.run(List.of(arguments), out, out);
    assertEquals(status, ended, said.toString());
    return said.toString();
  }
}
