package nl.visiewerk.start;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.Trees;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class NewThingTest {
  private static final String DOCUMENT = "documenten/regiovisie-2026/";
  private static final List<String> BOUWSTEEN =
      List.of("tekst-voorlopig", "bouwsteen-niet-geplaatst");

  /** What is added, the file that it is then in, and the rules that find something there. */
  private record Addition(
      Soort soort, @Nullable String in, @Nullable String woord, String file, List<String> found) {
    static Addition bouwsteen(Soort soort, @Nullable String in, @Nullable String woord) {
      return new Addition(
          soort, in, woord, DOCUMENT + soort.meervoud() + "/iets-nieuws.md", BOUWSTEEN);
    }

    static Addition shared(Soort soort, @Nullable String in, String... found) {
      return new Addition(soort, in, null, soort.meervoud() + ".yaml", List.of(found));
    }
  }

  private static final List<Addition> ADDITIONS =
      List.of(
          Addition.bouwsteen(Soort.UITGANGSPUNT, null, "pijler"),
          Addition.bouwsteen(Soort.STRATEGISCHE_KEUZE, null, null),
          Addition.bouwsteen(Soort.AMBITIE, null, null),
          Addition.bouwsteen(Soort.ACTIELIJN, null, null),
          Addition.bouwsteen(Soort.SEGMENT, null, null),
          Addition.bouwsteen(Soort.OPGAVE, null, null),
          Addition.bouwsteen(Soort.RESULTAAT, "groeien", null),
          Addition.bouwsteen(Soort.ONTWIKKELOPGAVE, null, null),
          Addition.bouwsteen(Soort.MAATREGEL, null, null),
          Addition.bouwsteen(Soort.TAAK, null, null),
          Addition.bouwsteen(Soort.METING, null, null),
          Addition.bouwsteen(Soort.BEGROTING, null, null),
          new Addition(
              Soort.HOOFDSTUK,
              null,
              null,
              DOCUMENT + "11-iets-nieuws.md",
              List.of("tekst-voorlopig")),
          new Addition(
              Soort.HOOFDSTUK,
              null,
              "bijlage",
              DOCUMENT + "11-iets-nieuws.md",
              List.of("tekst-voorlopig")),
          new Addition(
              Soort.DOCUMENT,
              null,
              "programmaplan",
              "documenten/iets-nieuws/document.yaml",
              List.of("tekst-voorlopig", "tekst-voorlopig")),
          Addition.shared(Soort.REGIO, null),
          Addition.shared(Soort.REGIO, "onze-jeugdregio"),
          Addition.shared(Soort.GEMEENTE, null),
          Addition.shared(Soort.THEMA, null, "tekst-voorlopig"),
          Addition.shared(Soort.BEGRIP, null, "begrip-ongebruikt", "tekst-voorlopig"),
          Addition.shared(Soort.BRON, null, "bron-ongenoemd"),
          Addition.shared(Soort.INDICATOR, null));

  private final Path folder;
  private final Path content;

  NewThingTest(@TempDir Path folder) {
    this.folder = folder;
    content = folder.resolve("content");
  }

  /** A region with an ambitie and an indicator, for what must belong to one. */
  @BeforeEach
  void begin() throws Exception {
    NewRepository.write(folder, new RepositoryOptions(null, List.of(), null, null, null));
    add(new ThingOptions("ambitie", "groeien", null, null, null, null));
    add(new ThingOptions("indicator", "verzuim", null, null, null, null));
  }

  @ParameterizedTest
  @FieldSource("ADDITIONS")
  void lacksOnlyWhatItsWriterKnows(Addition addition) throws Exception {
    List<String> before = found();

    Made made =
        add(
            new ThingOptions(
                addition.soort().enkelvoud(),
                "iets-nieuws",
                null,
                "Iets: \"nieuws\"",
                addition.in(),
                addition.woord()));

    assertEquals(content.resolve(addition.file()), made.file());
    assertTrue(Files.readString(made.file()).contains("\"Iets: \\\"nieuws\\\"\""));
    List<String> more = new ArrayList<>(found());
    before.forEach(more::remove);
    assertEquals(addition.found().stream().sorted().toList(), more.stream().sorted().toList());
  }

  /** As it is, without a value in any table. */
  @Test
  void allTogetherBuild() throws Exception {
    for (Addition addition : ADDITIONS) {
      String id = "iets-" + ADDITIONS.indexOf(addition);
      boolean part = !addition.soort().isGedeeld();
      String in = addition.soort() == Soort.GEMEENTE ? "onze-jeugdregio" : addition.in();
      add(
          new ThingOptions(
              addition.soort().enkelvoud(),
              id,
              part ? "regiovisie-2026" : null,
              null,
              addition.soort() == Soort.ACTIELIJN ? "groeien" : in,
              addition.woord()));
    }

    Report report =
        Build.run(
            new BuildOptions(content, folder.resolve("site"), null, false, false, false),
            Progress.SILENT);

    assertFalse(report.failed(), report.findings().toString());
  }

  @Test
  void everyKindThatCanBeAddedIsTried() {
    Set<Soort> tried =
        ADDITIONS.stream()
            .map(Addition::soort)
            .collect(toCollection(() -> EnumSet.noneOf(Soort.class)));
    assertEquals(
        Arrays.stream(Soort.values())
            .filter(Setting::canBeAdded)
            .collect(toCollection(() -> EnumSet.noneOf(Soort.class))),
        tried);
  }

  @Test
  void titleIsMadeOfTheId() throws Exception {
    Made ambitie = add(new ThingOptions("ambitie", "samen-sterk-2", null, null, null, null));
    Made begrip = add(new ThingOptions("begrip", "lokaal-team", null, null, null, null));

    assertTrue(Files.readString(ambitie.file()).contains("titel: Samen sterk 2\n"));
    assertTrue(Files.readString(begrip.file()).contains("term: lokaal team\n"));
  }

  @Test
  void regiovisieGetsAChapterForEachRequiredPart() throws Exception {
    add(new ThingOptions("document", "tweede", null, null, null, "regiovisie"));

    assertEquals(
        Trees.files(content.resolve(DOCUMENT)).stream()
            .filter(file -> !file.contains("groeien"))
            .toList(),
        Trees.files(content.resolve("documenten/tweede")));
    assertEquals(
        List.of(),
        found().stream()
            .filter(rule -> !rule.contains("voorlopig") && !rule.equals("bouwsteen-niet-geplaatst"))
            .toList());
  }

  @Test
  void kaderThatNoChapterAnswersIsLeftToTheWriter() throws Exception {
    Files.writeString(
        content.resolve("wettelijk-kader/plan.yaml"),
        """
        id: plan-kader
        titel: Wat een plan zegt
        bindt: [programmaplan]
        gevolg: melding
        onderdelen:
          - id: doel
            nummer: "1"
            titel: Doel
            vraag: Wat is het doel?
        """);
    add(new ThingOptions("document", "plan", null, null, null, "programmaplan"));

    assertEquals(
        List.of("01-inleiding.md", "document.yaml"),
        Trees.files(content.resolve("documenten/plan")));
    assertTrue(found().contains("onderdeel-ontbreekt"));
  }

  @ParameterizedTest
  @CsvSource({"plan-2029, 2029", "plan-20, 2026", "plan, 2026"})
  void documentBeginsInTheYearOfItsIdElseOfTheNewest(String id, String van) throws Exception {
    Made made = add(new ThingOptions("document", id, null, null, null, "programmaplan"));

    assertTrue(Files.readString(made.file()).contains("looptijd:\n  van: " + van + "\n"));
  }

  @Test
  void itemComesAfterTheOthersAsTheyAreWritten() throws Exception {
    Path file = content.resolve("begrippen.yaml");
    byte[] before = Files.readAllBytes(file);

    add(new ThingOptions("begrip", "lokaal-team", null, null, null, null));

    String after = Files.readString(file);
    assertTrue(after.startsWith(new String(before, StandardCharsets.UTF_8)));
    assertTrue(after.substring(before.length).startsWith("- id: lokaal-team\n"), after);
  }

  private Made add(ThingOptions options) throws Refused, IOException {
    return NewThing.add(content, options);
  }

  /** The rules that find something, once for each time. */
  private List<String> found() {
    return Build.check(content, false, Progress.SILENT).findings().stream()
        .map(finding -> finding.rule().id())
        .toList();
  }
}
