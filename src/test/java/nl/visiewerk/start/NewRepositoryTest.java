package nl.visiewerk.start;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.visiewerk.Trees;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRepositoryTest {
  private static final RepositoryOptions NOTHING_KNOWN =
      new RepositoryOptions(null, List.of(), null, null, null);
  private static final String DOCUMENT = "documenten/regiovisie-2026/";

  private final Path folder;
  private final Path content;

  NewRepositoryTest(@TempDir Path temporary) {
    folder = temporary.resolve("een map/regio");
    content = folder.resolve("content");
  }

  @Test
  void allThatIsWrongIsThatTextsAreToBeWritten() throws Exception {
    write(NOTHING_KNOWN);

    Report report = check();

    assertFalse(report.failed());
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry(DOCUMENT + "01-inleiding.md warning tekst-voorlopig", 1L),
                Map.entry(DOCUMENT + "02-samenwerking.md warning tekst-voorlopig", 3L),
                Map.entry(DOCUMENT + "03-toegankelijkheid.md warning tekst-voorlopig", 3L),
                Map.entry(DOCUMENT + "04-inspraak.md warning tekst-voorlopig", 2L),
                Map.entry(DOCUMENT + "05-inkoop.md warning tekst-voorlopig", 4L),
                Map.entry(DOCUMENT + "06-bovenregionaal.md warning tekst-voorlopig", 2L),
                Map.entry(DOCUMENT + "07-expertteams.md warning tekst-voorlopig", 2L),
                Map.entry(DOCUMENT + "08-governance.md warning tekst-voorlopig", 2L),
                Map.entry(DOCUMENT + "09-financien.md warning tekst-voorlopig", 3L),
                Map.entry(DOCUMENT + "10-lokaal-beleid.md warning tekst-voorlopig", 3L),
                Map.entry(DOCUMENT + "document.yaml warning tekst-voorlopig", 1L),
                Map.entry(DOCUMENT + "verantwoording.yaml warning onderdeel-voorlopig", 9L),
                Map.entry(DOCUMENT + "verantwoording.yaml advice onderdeel-voorlopig", 7L))),
        report.findings().stream()
            .collect(groupingBy(NewRepositoryTest::inShort, TreeMap::new, counting())));
  }

  private static String inShort(Finding finding) {
    String severity = finding.severity() == Severity.WARNING ? "warning" : "advice";
    assertTrue(finding.severity() != Severity.ERROR, finding.toString());
    return finding.location().file() + " " + severity + " " + finding.rule().id();
  }

  @Test
  void buildsAtOnce() throws Exception {
    write(NOTHING_KNOWN);
    Path site = folder.resolve("site");

    Report report =
        Build.run(new BuildOptions(content, site, null, false, true, false), Progress.SILENT);

    assertFalse(report.failed(), report.findings().toString());
    assertTrue(Files.exists(site.resolve("pdf/regiovisie-2026.pdf")));
    String page =
        Files.readString(site.resolve(DOCUMENT.replace("documenten", "document") + "index.html"));
    assertTrue(page.contains("Nog te schrijven: waar dit document over gaat."), page);
  }

  @Test
  void failsOnceTheDocumentIsNoDraftAnyMore() throws Exception {
    write(NOTHING_KNOWN);
    edit("content/" + DOCUMENT + "document.yaml", "status: concept", "status: definitief");

    List<Finding> errors =
        check().findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();

    assertEquals(9, errors.size());
    assertTrue(errors.stream().allMatch(f -> f.rule() == Rule.ONDERDEEL_VOORLOPIG));
  }

  /** The account needs no change when a text is written where it is said to be. */
  @Test
  void whatIsWrittenCounts() throws Exception {
    write(NOTHING_KNOWN);
    String text =
        "De gemeenten werken samen aan jeugdhulp die beschikbaar is, en aan jeugdbescherming."
            + " Zij spreken elk jaar af wie wat doet, en wat het mag kosten. Wie het niet eens is met een"
            + " besluit, kan dat voorleggen aan de andere gemeenten.";
    edit("content/" + DOCUMENT + "02-samenwerking.md", "Nog te schrijven.", text);

    assertEquals(
        List.of(),
        check().findings().stream()
            .filter(f -> f.message().contains("(Visie op samenwerking)"))
            .toList());
  }

  @Test
  void whatIsKnownIsFilledIn() throws Exception {
    List<String> gemeenten =
        List.of(
            "'s-Hertogenbosch", " Súdwest-Fryslân", "Bergen (NH.)", "Nee", "Veld: op \\ \"ij\"");
    write(new RepositoryOptions("Noord & #1", gemeenten, "Samen: \"sterk\"", 2027, 2030));

    Content read = ContentReader.read(content).content();

    assertEquals("Noord & #1", read.regios().get(0).naam());
    assertEquals("noord-1", read.regios().get(0).key().id());
    assertEquals(
        gemeenten.stream().map(String::strip).toList(),
        read.gemeenten().stream().map(Gemeente::naam).toList());
    assertEquals(
        List.of("s-hertogenbosch", "sudwest-fryslan", "bergen-nh", "nee", "veld-op-ij"),
        read.gemeenten().stream().map(gemeente -> gemeente.key().id()).toList());
    Document document = read.document("regiovisie-2027").orElseThrow();
    assertEquals("Samen: \"sterk\"", document.titel());
    assertEquals(new Periode(2027, 2030), document.looptijd());
    assertFalse(check().failed());
  }

  @Test
  void namesThatAreAlikeGetIdsOfTheirOwn() throws Exception {
    write(
        new RepositoryOptions(
            "Groningen", List.of("Groningen", "Onderwijs", "12"), null, null, null));

    Content read = ContentReader.read(content).content();

    assertEquals("groningen", read.regios().get(0).key().id());
    assertEquals(
        List.of("gemeente-groningen", "gemeente-onderwijs", "gemeente"),
        read.gemeenten().stream().map(gemeente -> gemeente.key().id()).toList());
    assertFalse(check().failed());
  }

  @Test
  void givesTheSameBytesAgain() throws Exception {
    write(NOTHING_KNOWN);
    Path second = folder.resolveSibling("nog een");
    NewRepository.write(second, NOTHING_KNOWN);

    assertEquals(Trees.files(folder), Trees.files(second));
    for (String file : Trees.files(folder)) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
      assertFalse(Files.readString(folder.resolve(file)).contains("\r"), file);
      assertFalse(Files.readString(folder.resolve(file)).endsWith("\n\n"), file);
    }
  }

  @Test
  void kadersAndThemasAreThoseOfOurOwnContent() throws Exception {
    write(NOTHING_KNOWN);

    List<String> kaders = Trees.files(Path.of("content/wettelijk-kader"));
    assertEquals(kaders, Trees.files(content.resolve("wettelijk-kader")));
    for (String file : Stream.concat(Stream.of("../themas.yaml"), kaders.stream()).toList()) {
      assertArrayEquals(
          Files.readAllBytes(Path.of("content/wettelijk-kader").resolve(file)),
          Files.readAllBytes(content.resolve("wettelijk-kader").resolve(file)),
          file);
    }
  }

  @Test
  void sourcesOfTheKadersAreThoseOfOurOwnContent() throws Exception {
    write(NOTHING_KNOWN);

    List<Bron> ours = ContentReader.read(Path.of("content")).content().bronnen();
    List<Bron> given = ContentReader.read(content).content().bronnen();
    assertEquals(4, given.size());
    for (Bron bron : given) {
      assertTrue(
          ours.stream().anyMatch(own -> describe(own).equals(describe(bron))), describe(bron));
    }
  }

  private static String describe(Bron bron) {
    return Stream.of(
            bron.key(), bron.titel(), bron.auteur(), bron.jaar(), bron.bronSoort(), bron.url())
        .map(String::valueOf)
        .toList()
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "content/site.yaml", "content/eigen.txt", ".github/workflows"})
  void leavesWhatIsThere(String taken) throws Exception {
    Path own = folder.resolve(taken);
    Files.createDirectories(own.getParent());
    Files.writeString(own, "van ons\n");

    Refused refused = assertThrows(Refused.class, () -> write(NOTHING_KNOWN));

    String named = taken.startsWith("content/") ? "content" : taken;
    assertEquals(
        "In de map "
            + folder
            + " staat al: "
            + named
            + ". Er is niets geschreven. Kies een andere map, of zet dit eerst ergens anders.",
        refused.getMessage());
    assertEquals(List.of(taken), Trees.files(folder));
    assertEquals("van ons\n", Files.readString(own));
  }

  @Test
  void otherFilesMayBeThere() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("LICENSE"), "van ons\n");

    write(NOTHING_KNOWN);

    assertEquals("van ons\n", Files.readString(folder.resolve("LICENSE")));
    assertFalse(check().failed());
  }

  @Test
  void refusesWhatCanNotBe() {
    assertRefused(
        "De gemeente A staat er twee keer.", options("R", List.of("A", " A"), 2027, 2030));
    assertRefused("Een naam of titel is leeg.", options(" ", List.of(), 2027, 2030));
    assertRefused("Een naam of titel is leeg.", options("R", List.of("A", ""), 2027, 2030));
    assertRefused("27 is geen jaar.", options("R", List.of(), 27, 2030));
    assertRefused("20300 is geen jaar.", options("R", List.of(), 2027, 20300));
    assertRefused(
        "De regiovisie loopt verkeerd om: van 2030 tot en met 2027.",
        options("R", List.of(), 2030, 2027));
  }

  private static RepositoryOptions options(String regio, List<String> gemeenten, int van, int tot) {
    return new RepositoryOptions(regio, gemeenten, null, van, tot);
  }

  private void assertRefused(String message, RepositoryOptions options) {
    assertEquals(message, assertThrows(Refused.class, () -> write(options)).getMessage());
    assertFalse(Files.exists(folder));
  }

  private void write(RepositoryOptions options) throws Refused, IOException {
    NewRepository.write(folder, options);
  }

  private Report check() {
    return Build.check(content, false, Progress.SILENT);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }
}
